package assay.similarity;

/**
 * A passage that two submissions have in common.
 *
 * @param first where it is in the pair's first text
 * @param second where it is in the other one
 * @param tokens how long it is, in what JPlag counts
 */
public record Passage(Lines first, Lines second, int tokens) {

    /** The same, seen from the other text. */
    Passage turned() {
        return new Passage(/* first= */ second, /* second= */ first, tokens);
    }

    /**
     * Lines of a text.
     *
     * @param from the first one, counted from 1
     * @param to the last one
     */
    public record Lines(int from, int to) {}
}
