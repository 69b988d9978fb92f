package assay.grader;

import assay.result.SubmissionResult;

/** Is told how a run goes. Called from many threads, one call at a time. */
public interface Progress {

    /** A submission has its result. */
    void graded(SubmissionResult result);

    /** For those who do not watch. */
    static Progress none() {
        return result -> {};
    }
}
