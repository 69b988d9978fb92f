package assay.similarity;

/** What became of the starter file, which everybody was given. */
public enum StarterCode {
    SUBTRACTED("what is in the starter file does not count"),
    TOO_SHORT("the starter file is shorter than any passage that counts"),
    NOT_USED("JPlag could not use the starter file, so what is in it counts as alike");

    private final String words;

    StarterCode(String words) {
        this.words = words;
    }

    /** What became of it, as a clause. */
    public String words() {
        return words;
    }
}
