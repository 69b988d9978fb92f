package assay.grader;

import assay.result.SubmissionResult;
import assay.submission.SubmissionFile;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A submission as far as its content decides its result: what else decides it is the same for a whole run.
 *
 * @param sha256 of the file's bytes, in hex
 * @param cases the numbers of the challenge's cases that are to be run
 * @param timeMultiplier by how much the candidate's time limits are longer than usual
 */
public record GradingSubject(
        SubmissionFile file, String sha256, Set<Integer> cases, Optional<BigFraction> timeMultiplier) {
    public GradingSubject {
        cases = Set.copyOf(cases);
    }

    /** Of a candidate with the usual time limits. */
    public GradingSubject(SubmissionFile file, String sha256, Set<Integer> cases) {
        this(file, sha256, cases, Optional.empty());
    }

    /** Whether a result of the same content was come to under the same time limits. */
    public boolean hadTheTimeOf(SubmissionResult result) {
        return timeMultiplier.equals(result.adjustments().timeMultiplier());
    }

    /** The key that its result has. */
    public SubmissionResult.Key key() {
        return key(file);
    }

    /** The key that the result of this file has. */
    static SubmissionResult.Key key(SubmissionFile file) {
        return new SubmissionResult.Key(file.candidate(), file.challenge(), file.sample());
    }
}
