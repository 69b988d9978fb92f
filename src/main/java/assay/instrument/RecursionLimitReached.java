package assay.instrument;

import java.io.Serial;

/**
 * Thrown where a frame too many begins. Python makes a catchable {@code RecursionError} of every stack overflow, with
 * the words that CPython uses.
 */
final class RecursionLimitReached extends StackOverflowError {
    @Serial
    private static final long serialVersionUID = 1;

    /** No stack trace: the stack is deep, and nobody reads it. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
