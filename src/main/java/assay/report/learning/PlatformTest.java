package assay.report.learning;

import assay.report.ReportOptions;
import assay.result.SubmissionResult;
import java.util.ArrayList;
import java.util.List;

/** What stands in a platform's list of tests. */
sealed interface PlatformTest permits GradedTest, AdjustedResult {

    /** The cases of each submission, and after them what an assignment made of its result. */
    static List<PlatformTest> of(List<SubmissionResult> submissions, ReportOptions options) {
        List<PlatformTest> tests = new ArrayList<>();
        for (SubmissionResult submission : submissions) {
            tests.addAll(GradedTest.of(submission, options));
            if (submission.adjustments().isVisible()) {
                tests.add(new AdjustedResult(submission));
            }
        }
        return tests;
    }
}
