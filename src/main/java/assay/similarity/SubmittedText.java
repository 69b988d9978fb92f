package assay.similarity;

import java.util.OptionalInt;

/**
 * A submission whose text could be read.
 *
 * @param sample which of several solutions of the candidate it is
 * @param file its path as the user would write it
 * @param source its text, newlines as {@code \n}
 */
public record SubmittedText(String candidate, OptionalInt sample, String file, String source) {

    /** The candidate's name, with the number of the sample where there is one. */
    public String label() {
        return sample.isPresent() ? candidate + " " + sample.getAsInt() : candidate;
    }
}
