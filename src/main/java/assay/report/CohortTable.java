package assay.report;

import assay.report.TextTable.Cell;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Prints candidates against challenges. Challenges whose ids are too long to stand above their columns are numbered,
 * and where even so there are too many for the width, the table goes on below.
 */
final class CohortTable {
    private final Page page;
    private final Standings standings;

    CohortTable(Page page, Standings standings) {
        this.page = page;
        this.standings = standings;
    }

    void write() throws IOException {
        List<Column> named = standings.challenges().stream()
                .map(id -> new Column(id, VisibleText.of(id)))
                .toList();
        if (table(named, true).naturalWidth() <= page.width()) {
            print(table(named, true));
            return;
        }
        List<Column> numbered = IntStream.range(0, named.size())
                .mapToObj(index -> new Column(named.get(index).challenge(), String.valueOf(index + 1)))
                .toList();
        for (Column column : numbered) {
            page.line("%4s  %s".formatted(column.heading(), VisibleText.of(column.challenge())));
        }
        List<Column> left = numbered;
        while (!left.isEmpty()) {
            int fitting = fitting(left);
            page.blank();
            print(table(left.subList(0, fitting), fitting == left.size()));
            left = left.subList(fitting, left.size());
        }
    }

    /** A challenge, and what stands above its column. */
    private record Column(String challenge, String heading) {}

    /** How many of these columns fit on the page, at least one. */
    private int fitting(List<Column> columns) {
        if (table(columns, true).naturalWidth() <= page.width()) {
            return columns.size();
        }
        int width = table(List.of(), false).naturalWidth();
        int fitting = 0;
        while (fitting < columns.size()) {
            width += TextTable.GAP.length() + width(columns.get(fitting));
            if (width > page.width()) {
                break;
            }
            fitting++;
        }
        return Math.max(1, fitting);
    }

    private int width(Column column) {
        int cells = standings.candidates().stream()
                .mapToInt(candidate -> DisplayWidth.of(cell(candidate, column).text()))
                .max()
                .orElse(0);
        return Math.max(DisplayWidth.of(column.heading()), cells);
    }

    private TextTable table(List<Column> columns, boolean totals) {
        TextTable table = new TextTable();
        List<Cell> header = new ArrayList<>(List.of(Cell.left("candidate")));
        columns.forEach(column -> header.add(Cell.left(column.heading())));
        if (totals) {
            header.add(Cell.left("accepted"));
            header.add(Cell.right("points"));
        }
        table.row(header.stream().map(cell -> cell.in(Style.FAINT)).toList());
        for (String candidate : standings.candidates()) {
            List<Cell> row = new ArrayList<>(List.of(Cell.left(VisibleText.of(candidate))));
            columns.forEach(column -> row.add(cell(candidate, column)));
            if (totals) {
                row.addAll(totals(candidate));
            }
            table.row(row);
        }
        return table;
    }

    private Cell cell(String candidate, Column column) {
        return standings
                .of(candidate, column.challenge())
                .map(result -> Cell.left(result.verdict().code() + " " + result.points() + star(result.provisional())
                                + AdjustmentText.mark(result.adjusted()))
                        .in(VerdictMark.style(result.verdict())))
                .orElse(Cell.left("–").in(Style.FAINT));
    }

    private List<Cell> totals(String candidate) {
        Tally tally = standings.total(candidate);
        return List.of(
                Cell.left(tally.accepted() + " of " + tally.submissions()),
                Cell.right(tally.points() + "/" + tally.maximum() + star(tally.provisional())));
    }

    private static String star(boolean provisional) {
        return provisional ? "*" : "";
    }

    private void print(TextTable table) throws IOException {
        for (String line : table.lines(page.width(), page.options().colour())) {
            page.line(line);
        }
    }
}
