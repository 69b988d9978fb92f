package assay.submission;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.OptionalInt;

/**
 * A file that is to be graded, not yet read.
 *
 * @param candidate the candidate's folder name, NFC-normalized; {@code -} where a single file is graded
 * @param challenge the id of the challenge it belongs to
 * @param sample which of several solutions of the candidate it is; absent where its name has no number
 * @param path where it is
 * @param shownAs the path as the user would write it
 */
public record SubmissionFile(String candidate, String challenge, OptionalInt sample, Path path, String shownAs) {

    /** By candidate, then challenge, then sample, the one without a number first. */
    static final Comparator<SubmissionFile> ORDER = Comparator.comparing(SubmissionFile::candidate)
            .thenComparing(SubmissionFile::challenge)
            .thenComparingInt(file -> file.sample().orElse(-1));

    /** The one solution of a candidate. */
    public SubmissionFile(String candidate, String challenge, Path path, String shownAs) {
        this(candidate, challenge, OptionalInt.empty(), path, shownAs);
    }
}
