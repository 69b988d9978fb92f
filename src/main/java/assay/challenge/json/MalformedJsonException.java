package assay.challenge.json;

/** A text is no JSON. */
public final class MalformedJsonException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String complaint;
    private final String remedy;

    MalformedJsonException(Location at, String complaint, String remedy) {
        super(complaint);
        line = at.line();
        column = at.column();
        this.complaint = complaint;
        this.remedy = remedy;
    }

    /** Where the reader gave up. */
    public Location at() {
        return new Location(line, column);
    }

    /** What was expected there. */
    public String complaint() {
        return complaint;
    }

    /** What to do about it, as a sentence. */
    public String remedy() {
        return remedy;
    }
}
