package assay.similarity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The end of what a program prints. All of it is read, so that the program never waits, and next to nothing is kept. */
final class OutputTail {
    private static final int LONGEST = 1 << 14;

    private byte[] kept = new byte[0];

    /** Reads to the end, which is also there when the program is killed. */
    void readAll(InputStream output) {
        byte[] buffer = new byte[LONGEST];
        try (output) {
            int count = output.read(buffer);
            while (count >= 0) {
                add(Arrays.copyOf(buffer, count));
                count = output.read(buffer);
            }
        } catch (IOException _) {
            // The pipe broke together with the program; what was read until then is what there is.
        }
    }

    private synchronized void add(byte[] read) {
        byte[] both = Arrays.copyOf(kept, kept.length + read.length);
        System.arraycopy(read, 0, both, kept.length, read.length);
        kept = Arrays.copyOfRange(both, Math.max(0, both.length - LONGEST), both.length);
    }

    /** What was printed last. */
    synchronized String text() {
        return new String(kept, StandardCharsets.UTF_8);
    }
}
