package assay.verification;

import assay.report.Style;
import assay.report.TextTable;
import assay.report.TextTable.Cell;
import assay.report.VisibleText;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** A verification as a text to read. */
public final class VerificationText {
    private final Verification verification;
    private final boolean colour;

    /** @param colour whether it is shown on a terminal that has colours */
    public VerificationText(Verification verification, boolean colour) {
        this.verification = verification;
        this.colour = colour;
    }

    /** Writes it; the writer stays open. */
    public void write(Writer to) throws IOException {
        for (String line : table().lines(Integer.MAX_VALUE, colour)) {
            to.write(line + "\n");
        }
        to.write('\n');
        for (VerifiedChallenge challenge : verification.challenges()) {
            if (!challenge.holds()) {
                to.write(paint(Style.RED, "✗ " + VisibleText.of(challenge.id())) + "\n");
                for (Fault fault : challenge.faults()) {
                    to.write("    %s %s\n".formatted(VisibleText.of(fault.subject()), VisibleText.of(fault.message())));
                }
                to.write('\n');
            }
        }
        for (VerifiedChallenge challenge : verification.challenges()) {
            for (Mutant mutant :
                    challenge.mutants().map(MutationScore::survivors).orElse(List.of())) {
                to.write("%s: a mutant survives, line %d (%s): %s becomes %s\n"
                        .formatted(
                                VisibleText.of(challenge.id()),
                                mutant.line(),
                                mutant.kind(),
                                VisibleText.of(mutant.before()),
                                VisibleText.of(mutant.after())));
            }
        }
        for (String unusable : verification.unusable()) {
            to.write(paint(Style.RED, "✗ " + VisibleText.of(unusable)) + " cannot be used\n\n");
        }
        to.write(paint(verification.holds() ? Style.GREEN : Style.RED, total()) + "\n");
        to.flush();
    }

    private TextTable table() {
        TextTable table = new TextTable();
        table.row(List.of(
                heading(Cell.left("challenge")),
                heading(Cell.right("cases")),
                heading(Cell.right("accepted")),
                heading(Cell.right("wrong")),
                heading(Cell.right("mutants")),
                heading(Cell.left("holds"))));
        for (VerifiedChallenge challenge : verification.challenges()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.left(VisibleText.of(challenge.id())));
            cells.add(Cell.right(Integer.toString(challenge.cases())));
            cells.add(Cell.right(Long.toString(challenge.accepted())));
            cells.add(Cell.right(Long.toString(challenge.wrong())));
            cells.add(
                    Cell.right(challenge.mutants().map(VerificationText::score).orElse("–")));
            cells.add(challenge.holds() ? Cell.left("yes") : Cell.left("NO").in(Style.RED));
            table.row(cells);
        }
        return table;
    }

    /** Those that are caught, of all that can be. */
    private static String score(MutationScore score) {
        return "%d of %d".formatted(score.killed(), score.all() - score.equivalent());
    }

    private static Cell heading(Cell cell) {
        return cell.in(Style.FAINT);
    }

    private String total() {
        long holding = verification.challenges().stream()
                .filter(VerifiedChallenge::holds)
                .count();
        long faults = verification.challenges().stream()
                .mapToLong(challenge -> challenge.faults().size())
                .sum();
        int all = verification.challenges().size() + verification.unusable().size();
        return "%d of %d challenges hold · %d faults · %d s".formatted(holding, all, faults, verification.seconds());
    }

    private String paint(Style style, String text) {
        return colour ? style.on(text) : text;
    }
}
