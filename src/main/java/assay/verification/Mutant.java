package assay.verification;

/**
 * The reference solution with one small change.
 *
 * @param number counted from 1 in the order of the text
 * @param line where it differs, counted from 1
 * @param kind what kind of change it is, such as {@code boundary}
 * @param before what stands there in the reference, on one line
 * @param after what stands there instead
 */
public record Mutant(int number, int line, String kind, String before, String after) {}
