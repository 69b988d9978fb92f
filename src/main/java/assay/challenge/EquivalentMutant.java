package assay.challenge;

/**
 * A change of the reference solution that no case can notice, and why.
 *
 * @param line the text of the line that is changed, blanks at its ends aside
 * @param before what is changed there, on one line
 * @param after what it is changed into
 * @param reason why that makes no difference
 */
public record EquivalentMutant(String line, String before, String after, String reason) {}
