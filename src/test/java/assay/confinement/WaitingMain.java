package assay.confinement;

import java.io.IOException;

/** Closes its standard output, to which its errors go too, and waits for its input to end. */
final class WaitingMain {
    private WaitingMain() {}

    public static void main(String[] arguments) throws IOException {
        System.out.close();
        System.err.close();
        System.in.readAllBytes();
    }
}
