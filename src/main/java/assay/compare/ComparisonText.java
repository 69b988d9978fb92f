package assay.compare;

import assay.compare.Change.OfCase;
import assay.report.Style;
import assay.report.TextTable;
import assay.report.TextTable.Cell;
import assay.report.VisibleText;
import assay.result.RunResult;
import assay.result.SubmissionResult;
import java.io.IOException;
import java.io.Writer;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells a person what changed: a line for each result, and how many there are of each kind. */
public final class ComparisonText {
    /** So many numbers of cases a line names. */
    private static final int NUMBERS = 6;

    private final Comparison comparison;
    private final int width;
    private final boolean colour;

    /** @param colour whether the reader's terminal understands colours */
    public ComparisonText(Comparison comparison, int width, boolean colour) {
        this.comparison = comparison;
        this.width = width;
        this.colour = colour;
    }

    /** Writes it all; the writer stays open. */
    public void write(Writer to) throws IOException {
        to.write("before: " + origin(comparison.before()) + "\n");
        to.write("after:  " + origin(comparison.after()) + "\n\n");
        TextTable table = new TextTable();
        table.row(List.of(
                heading("candidate"),
                heading("challenge"),
                heading("before"),
                heading("after"),
                heading("cases"),
                heading("why")));
        Counts counts = new Counts();
        int same = comparison.each(change -> {
            table.row(row(change));
            counts.add(change);
        });
        if (counts.all() > 0) {
            for (String line : table.lines(width, colour)) {
                to.write(line + "\n");
            }
            to.write("\n");
        }
        to.write("%d of %d results changed: %d better, %d worse, %d otherwise, %d new, %d gone\n"
                .formatted(
                        counts.all(),
                        counts.all() + same,
                        counts.better(),
                        counts.worse(),
                        counts.otherwise(),
                        counts.added(),
                        counts.removed()));
        to.flush();
    }

    private static Cell heading(String text) {
        return Cell.left(text).in(Style.FAINT);
    }

    private static String origin(RunResult run) {
        return VisibleText.of("%s, %s"
                .formatted(run.provenance().tool(), run.provenance().startedAt().truncatedTo(ChronoUnit.SECONDS)));
    }

    private static List<Cell> row(Change change) {
        String sample =
                change.key().sample().isPresent() ? " " + change.key().sample().getAsInt() : "";
        return List.of(
                Cell.left(VisibleText.of(change.key().candidate())),
                Cell.left(VisibleText.of(change.key().challenge() + sample)),
                Cell.left(result(change.before())),
                Cell.left(result(change.after())).in(style(change)),
                Cell.left(numbers(change.cases())),
                Cell.left(why(change)));
    }

    private static Style style(Change change) {
        return change.direction() > 0 ? Style.GREEN : change.direction() < 0 ? Style.RED : Style.PLAIN;
    }

    private static String result(Optional<SubmissionResult> result) {
        return result.map(present -> present.verdict().code() + " " + present.points() + "/" + present.maximum())
                .orElse("–");
    }

    private static String numbers(List<OfCase> cases) {
        String numbers = cases.stream()
                .limit(NUMBERS)
                .map(each -> String.valueOf(each.number()))
                .collect(Collectors.joining(" "));
        return cases.size() > NUMBERS ? numbers + " …" : numbers;
    }

    private static String why(Change change) {
        if (change.before().isEmpty()) {
            return "new";
        }
        return change.after().isEmpty()
                ? "gone"
                : change.reasons().stream().map(Reason::words).collect(Collectors.joining("; "));
    }
}
