package assay.journal;

/** A run cannot be begun or gone on with in a folder, for a reason that a person can mend. */
public final class JournalRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    JournalRefusal(String reason, String remedy) {
        super(reason);
        this.remedy = remedy;
    }

    /** What to do about it. */
    public String remedy() {
        return remedy;
    }
}
