package assay.merge;

/** These results are not the parts of one run. The message names what does not go together. */
public final class MergeRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    MergeRefusal(String message, String remedy) {
        super(message);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
