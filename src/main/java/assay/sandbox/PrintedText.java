package assay.sandbox;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * What was printed in one phase of a case, both streams together up to a bound. What goes beyond it is dropped, and
 * {@code overflow} is told once.
 */
final class PrintedText {
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errorOutput;
    private final Runnable overflow;
    private int room;

    private PrintedText(boolean together, int bound, Runnable overflow) {
        this.errorOutput = together ? output : new ByteArrayOutputStream();
        this.overflow = overflow;
        this.room = bound;
    }

    /** Keeps the two streams apart. */
    static PrintedText apart(int bound, Runnable overflow) {
        return new PrintedText(false, bound, overflow);
    }

    /** Keeps both streams in one, as a terminal shows them. */
    static PrintedText together(int bound, Runnable overflow) {
        return new PrintedText(true, bound, overflow);
    }

    synchronized void print(boolean isError, byte[] bytes, int offset, int length) {
        int kept = Math.min(length, Math.max(room, 0));
        (isError ? errorOutput : output).write(bytes, offset, kept);
        boolean wasWithin = room >= 0;
        room = kept < length ? -1 : room - kept;
        if (wasWithin && room < 0) {
            overflow.run();
        }
    }

    synchronized String output() {
        return output.toString(StandardCharsets.UTF_8);
    }

    synchronized String errorOutput() {
        return errorOutput.toString(StandardCharsets.UTF_8);
    }
}
