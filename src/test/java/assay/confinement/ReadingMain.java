package assay.confinement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints the files it is given, or why it cannot. */
final class ReadingMain {
    private ReadingMain() {}

    public static void main(String[] names) {
        for (String name : names) {
            try {
                System.out.println(Files.readString(Path.of(name)));
            } catch (IOException refused) {
                System.out.println(refused);
            }
        }
    }
}
