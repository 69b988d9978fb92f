package assay.instrument;

/**
 * What a piece of Python code cost.
 *
 * @param steps function entries and statements of the submission, the same in every repetition and on every machine; one
 *     more than the limit where that ended it
 * @param lastLine the last line of the submission that ran; 0 where none did
 */
public record Measured(long steps, int lastLine) {
    public static final Measured NOTHING = new Measured(0, 0);
}
