package assay.report.gradebook;

/** A worksheet is not one, or not of the kind that is asked for. The message says where and why. */
public final class WorksheetException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorksheetException(String message) {
        super(message);
    }
}
