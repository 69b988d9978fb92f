package assay.supervisor;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The end of what a process writes to its standard error, which is read all the time so that it never blocks. */
final class ErrorTail {
    private static final int KEPT_BYTES = 4096;

    private byte[] kept = new byte[0];

    private ErrorTail() {}

    static ErrorTail of(InputStream errors) {
        ErrorTail tail = new ErrorTail();
        Thread.ofPlatform().daemon().name("worker-errors").start(() -> tail.readAll(errors));
        return tail;
    }

    private void readAll(InputStream errors) {
        byte[] chunk = new byte[KEPT_BYTES];
        try (errors) {
            for (int length = errors.read(chunk); length >= 0; length = errors.read(chunk)) {
                append(chunk, length);
            }
        } catch (IOException gone) {
            // The process was ended; what came before is kept.
        }
    }

    private synchronized void append(byte[] chunk, int length) {
        int old = Math.min(kept.length, KEPT_BYTES - length);
        byte[] joined = new byte[old + length];
        System.arraycopy(kept, kept.length - old, joined, 0, old);
        System.arraycopy(chunk, 0, joined, old, length);
        kept = joined;
    }

    synchronized String text() {
        return new String(kept, StandardCharsets.UTF_8);
    }
}
