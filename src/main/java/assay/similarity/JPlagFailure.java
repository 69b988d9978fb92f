package assay.similarity;

/** JPlag cannot be used as it was named, or as it is. */
public final class JPlagFailure extends Exception {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    JPlagFailure(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
