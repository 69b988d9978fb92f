package assay.report;

import assay.report.ReportOptions.Detail;
import assay.result.CaseResult;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.io.IOException;
import java.util.List;

/** Prints one submission case by case, each failure with all that explains it. */
final class SubmissionText {
    private static final int INDENT = 4;

    private final Page page;

    SubmissionText(Page page) {
        this.page = page;
    }

    void write(SubmissionResult submission) throws IOException {
        page.heading(TextTitles.of(submission));
        page.blank();
        if (submission.message().isPresent()) {
            new ExplanationText(page, 0).write(submission.message().get());
            page.blank();
        }
        cases(submission);
        page.blank();
        new AdjustmentText(page).write(submission);
        TotalText.write(page, submission);
    }

    private void cases(SubmissionResult submission) throws IOException {
        List<ShownCase> cases = submission.cases().stream()
                .map(result -> ShownCase.of(result, page.options()))
                .toList();
        List<String> lines = CaseTable.lines(page, cases);
        for (int index = 0; index < cases.size(); index++) {
            page.line(lines.get(index));
            switch (cases.get(index)) {
                case ShownCase.Open(CaseResult result) -> details(submission, result);
                case ShownCase.Veiled _ -> {}
            }
        }
    }

    private void details(SubmissionResult submission, CaseResult result) throws IOException {
        boolean everything = page.options().detail() == Detail.EVERYTHING;
        boolean accepted = result.verdict() == Verdict.ACCEPTED;
        ExplanationText text = new ExplanationText(page, INDENT);
        // What concerns the whole submission was said once above.
        boolean said = submission.message().filter(result.explanation()::equals).isPresent();
        if ((everything || !accepted) && !said) {
            text.write(result.explanation());
        }
        if (everything || !accepted || !result.traces().refusals().isEmpty()) {
            text.write(result.traces());
        }
    }
}
