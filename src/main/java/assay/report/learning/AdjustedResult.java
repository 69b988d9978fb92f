package assay.report.learning;

import assay.report.CaseText;
import assay.result.CaseResult;
import assay.result.Points;
import assay.result.SubmissionResult;
import java.math.BigDecimal;
import java.util.List;

/**
 * What an assignment made of a result, as if it were a test: platforms have no other place for it, and some add up the
 * points of their tests.
 */
record AdjustedResult(SubmissionResult submission) implements PlatformTest {
    static final String NAME = "late, or set by hand";

    Status status() {
        return Status.of(submission.verdict());
    }

    /** A sentence for each adjustment. */
    List<String> log() {
        return CaseText.adjustments(submission);
    }

    String message() {
        return String.join("\n", log());
    }

    /** What the adjustments gave, or took where it is negative. */
    BigDecimal points() {
        Points ofCases = submission.cases().stream().map(CaseResult::points).reduce(Points.ZERO, Points::plus);
        return submission.points().rounded().subtract(ofCases.rounded());
    }
}
