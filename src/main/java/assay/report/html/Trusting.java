package assay.report.html;

import assay.report.ReportOptions;
import assay.report.ShownCase;
import assay.result.CaseResult;
import assay.result.SubmissionResult;
import assay.result.Trust;

/** Counts the cases that tests beside the submission judged, which it could have deceived. */
final class Trusting {
    private Trusting() {}

    /** Those of a submission that may be shown. */
    static int inSandbox(SubmissionResult submission, ReportOptions options) {
        return (int) submission.cases().stream()
                .map(result -> ShownCase.of(result, options))
                .filter(shown -> switch (shown) {
                    case ShownCase.Open(CaseResult result) -> result.trust() == Trust.IN_SANDBOX;
                    case ShownCase.Veiled _ -> false;
                })
                .count();
    }
}
