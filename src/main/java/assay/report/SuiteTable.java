package assay.report;

import assay.report.TextTable.Cell;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.io.IOException;
import java.util.List;

/** Prints the submissions of one candidate, one challenge a line. */
final class SuiteTable {
    private SuiteTable() {}

    static void write(Page page, Iterable<SubmissionResult> submissions) throws IOException {
        TextTable table = new TextTable();
        table.row(List.of(
                Cell.left("challenge").in(Style.FAINT),
                Cell.left("verdict").in(Style.FAINT),
                Cell.right("points").in(Style.FAINT),
                Cell.right("cases").in(Style.FAINT),
                Cell.right("CPU").in(Style.FAINT)));
        submissions.forEach(submission -> table.row(row(submission)));
        for (String line : table.lines(page.width(), page.options().colour())) {
            page.line(line);
        }
    }

    private static List<Cell> row(SubmissionResult submission) {
        long accepted = submission.cases().stream()
                .filter(result -> result.verdict() == Verdict.ACCEPTED)
                .count();
        return List.of(
                Cell.left(VisibleText.of(submission.challenge())),
                Cell.left(VerdictMark.of(submission.verdict())).in(VerdictMark.style(submission.verdict())),
                Cell.right(submission.points() + "/" + submission.maximum() + (submission.provisional() ? "*" : "")
                        + AdjustmentText.mark(submission.adjustments().isVisible())),
                Cell.right(accepted + "/" + submission.cases().size()),
                Cell.right(submission.cpuMillis() + " ms"));
    }
}
