package assay.value;

/** A text is no Python literal. */
public final class PythonLiteralException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int offset;

    PythonLiteralException(int offset, String message) {
        super(message);
        this.offset = offset;
    }

    /** Where in the text, in characters from 0. */
    public int offset() {
        return offset;
    }
}
