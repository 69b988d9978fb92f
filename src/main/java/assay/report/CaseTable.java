package assay.report;

import assay.report.TextTable.Cell;
import assay.result.CaseResult;
import assay.result.Verdict;
import java.util.List;

/** One line for each case of a submission. */
final class CaseTable {
    private CaseTable() {}

    static List<String> lines(Page page, List<ShownCase> cases) {
        TextTable table = new TextTable();
        cases.forEach(shown -> table.row(row(shown)));
        return table.lines(page.width(), page.options().colour());
    }

    private static List<Cell> row(ShownCase shown) {
        return List.of(
                Cell.left(VerdictMark.of(shown.verdict())).in(VerdictMark.style(shown.verdict())),
                Cell.left(VisibleText.of(shown.group())),
                Cell.left(name(shown)),
                Cell.right(points(shown)),
                Cell.right(time(shown)));
    }

    /** The case's name, and of a hidden one its number. */
    static String name(ShownCase shown) {
        return switch (shown) {
            case ShownCase.Open(CaseResult result) ->
                VisibleText.of(result.name()) + (result.hidden() ? " (hidden)" : "");
            case ShownCase.Veiled veiled -> "case " + veiled.number() + " (hidden)";
        };
    }

    private static String points(ShownCase shown) {
        return shown.points() + "/" + shown.maximum();
    }

    private static String time(ShownCase shown) {
        return shown.verdict() == Verdict.SKIPPED ? "" : shown.cpuMillis() + " ms";
    }
}
