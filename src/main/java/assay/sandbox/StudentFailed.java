package assay.sandbox;

import org.graalvm.polyglot.PolyglotException;

/** The submission's own code ended in an exception. Exceptions of the grader's own Python are not wrapped in this. */
final class StudentFailed extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient PolyglotException exception;

    StudentFailed(PolyglotException exception) {
        super(null, exception, false, false);
        this.exception = exception;
    }

    PolyglotException exception() {
        return exception;
    }
}
