package assay.report;

import assay.result.SubmissionResult;
import java.io.IOException;

/** Prints what an assignment made of results, where it made something of any. */
final class AdjustmentText {
    /** Stands behind the points that an assignment changed, in tables. */
    static final String MARK = "†";

    private final Page page;
    private boolean begun;

    AdjustmentText(Page page) {
        this.page = page;
    }

    static String mark(boolean adjusted) {
        return adjusted ? MARK : "";
    }

    /** Those of many submissions, under a heading. */
    void write(Iterable<SubmissionResult> submissions) throws IOException {
        for (SubmissionResult submission : submissions) {
            for (String sentence : AdjustmentWords.of(submission.adjustments())) {
                begin();
                page.sentence(
                        2,
                        VisibleText.of(
                                "%s · %s: %s".formatted(submission.candidate(), submission.challenge(), sentence)));
            }
        }
    }

    private void begin() throws IOException {
        if (!begun) {
            begun = true;
            page.blank();
            page.heading(MARK + " Late, or set by hand");
        }
    }

    /** Those of one submission, whose title stands above. */
    void write(SubmissionResult submission) throws IOException {
        for (String sentence : AdjustmentWords.of(submission.adjustments())) {
            page.sentence(0, VisibleText.of(MARK + " " + sentence));
        }
    }
}
