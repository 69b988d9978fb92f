package assay.doctor;

import assay.report.Style;
import assay.report.TextTable;
import assay.report.TextTable.Cell;
import assay.report.VisibleText;
import assay.result.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** A diagnosis as a text to read and to keep. */
public final class DiagnosisText {
    private final Diagnosis diagnosis;
    private final boolean colour;

    /** @param colour whether it is shown on a terminal that has colours */
    public DiagnosisText(Diagnosis diagnosis, boolean colour) {
        this.diagnosis = diagnosis;
        this.colour = colour;
    }

    /** Writes it; the writer stays open. */
    public void write(Writer to) throws IOException {
        to.write("%s, examined on %s in %d s\n\n"
                .formatted(
                        diagnosis.tool(), diagnosis.startedAt().truncatedTo(ChronoUnit.SECONDS), diagnosis.seconds()));
        write(checks(), to);
        to.write('\n');
        write(attacks(), to);
        to.write('\n');
        for (AttackOutcome outcome : diagnosis.attacks()) {
            if (!outcome.contained()) {
                to.write(paint(Style.RED, "✗ " + outcome.attack().name()) + " tries to "
                        + VisibleText.of(outcome.attack().tries()) + "\n");
                for (String fault : outcome.faults()) {
                    to.write("    " + VisibleText.of(fault) + "\n");
                }
            }
        }
        for (String remains : diagnosis.remains()) {
            to.write(paint(Style.RED, "✗ ") + VisibleText.of(remains) + "\n");
        }
        to.write(paint(diagnosis.healthy() ? Style.GREEN : Style.RED, total()) + "\n");
        to.flush();
    }

    private TextTable checks() {
        TextTable table = new TextTable();
        for (Check check : diagnosis.checks()) {
            table.row(row(check));
        }
        for (Check check : diagnosis.sandbox()) {
            table.row(row(check));
        }
        return table;
    }

    private static List<Cell> row(Check check) {
        Cell mark = switch (check.state()) {
            case GOOD -> Cell.left("✓").in(Style.GREEN);
            case LACKING -> Cell.left("!").in(Style.YELLOW);
            case BROKEN -> Cell.left("✗").in(Style.RED);
        };
        return List.of(mark, Cell.left(check.subject()), Cell.left(VisibleText.of(check.found())));
    }

    private TextTable attacks() {
        TextTable table = new TextTable();
        table.row(List.of(
                heading("attempt"),
                heading("expected"),
                heading("seen"),
                Cell.right("ms").in(Style.FAINT),
                heading("contained")));
        for (AttackOutcome outcome : diagnosis.attacks()) {
            table.row(List.of(
                    Cell.left(outcome.attack().name()),
                    Cell.left(outcome.attack().verdicts().stream()
                            .map(Verdict::code)
                            .collect(Collectors.joining(" or "))),
                    Cell.left(outcome.verdict().code()),
                    Cell.right(Long.toString(outcome.millis())),
                    outcome.contained() ? Cell.left("yes") : Cell.left("NO").in(Style.RED)));
        }
        return table;
    }

    private String total() {
        long broken = diagnosis.checks().stream()
                .filter(check -> check.state() == Check.State.BROKEN)
                .count();
        return "%d of %d attacks contained%s%s"
                .formatted(
                        diagnosis.contained(),
                        diagnosis.attacks().size(),
                        diagnosis.remains().isEmpty() ? "; nothing is left of them" : "",
                        broken == 0 ? "" : "; %d checks failed".formatted(broken));
    }

    private void write(TextTable table, Writer to) throws IOException {
        for (String line : table.lines(Integer.MAX_VALUE, colour)) {
            to.write(line + "\n");
        }
    }

    private static Cell heading(String text) {
        return Cell.left(text).in(Style.FAINT);
    }

    private String paint(Style style, String text) {
        return colour ? style.on(text) : text;
    }
}
