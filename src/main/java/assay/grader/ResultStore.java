package assay.grader;

import assay.result.SubmissionResult;
import assay.result.SubmissionResults;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a run's results are kept as they come. Used by many threads at once. */
public interface ResultStore {

    /**
     * The result that this submission has already, from before this run was interrupted or from an earlier run; it is
     * kept from now on.
     */
    Optional<SubmissionResult> known(GradingSubject subject);

    /**
     * Keeps a result; only then does it count. It replaces one of the same key.
     *
     * @param sandbox what confined the submission; absent where nothing of it ran
     */
    void keep(SubmissionResult result, Optional<String> sandbox);

    /** The results kept under these keys, in their order; keys without a result are passed over. */
    SubmissionResults results(List<SubmissionResult.Key> keys);

    /** What confined the submissions whose results are kept: one entry where it was the same for all. */
    Set<String> sandboxes();
}
