package assay.report;

import assay.report.TextTable.Cell;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Prints how candidates did who handed in several solutions of a challenge; nothing where nobody did. */
final class SampleTable {
    private SampleTable() {}

    static void write(Page page, List<CandidateSamples> candidates) throws IOException {
        if (candidates.isEmpty()) {
            return;
        }
        page.blank();
        page.heading("Several solutions of a challenge, of which the best stands above");
        TextTable table = new TextTable();
        List<Integer> columns = PassAtK.shown(candidates.stream()
                .mapToInt(CandidateSamples::samplesOfEach)
                .max()
                .orElse(0));
        List<Cell> header = new ArrayList<>(List.of(
                Cell.left("candidate"),
                Cell.right("challenges"),
                Cell.right("solutions"),
                Cell.right("first"),
                Cell.right("best")));
        columns.forEach(k -> header.add(Cell.right("pass@" + k)));
        table.row(header.stream().map(cell -> cell.in(Style.FAINT)).toList());
        candidates.forEach(candidate -> table.row(row(candidate, columns)));
        for (String line : table.lines(page.width(), page.options().colour())) {
            page.line(line);
        }
    }

    private static List<Cell> row(CandidateSamples candidate, List<Integer> columns) {
        List<Cell> row = new ArrayList<>(List.of(
                Cell.left(VisibleText.of(candidate.candidate())),
                Cell.right(String.valueOf(candidate.challenges().size())),
                Cell.right(String.valueOf(candidate.samples())),
                Cell.right(percent(candidate.first())),
                Cell.right(percent(candidate.best()))));
        columns.forEach(k -> row.add(Cell.right(k <= candidate.samplesOfEach() ? percent(candidate.passAt(k)) : "–")));
        return row;
    }

    private static String percent(double share) {
        return PassAtK.rounded(share)
                        .multiply(BigDecimal.valueOf(100))
                        .setScale(2)
                        .toPlainString() + "%";
    }
}
