package assay.similarity;

import assay.report.Style;
import assay.report.TextTable;
import assay.report.TextTable.Cell;
import assay.report.VisibleText;
import assay.result.RunResult.Note;
import assay.similarity.Likeness.Compared;
import assay.similarity.Likeness.NotCompared;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Tells a person what is alike: a table of pairs for each challenge, and the groups. */
public final class SimilarityText {
    /** So many passages a line names. */
    private static final int PASSAGES = 3;

    private final SimilarityRun run;
    private final int width;
    private final boolean colour;

    /** @param colour whether the reader's terminal understands colours */
    public SimilarityText(SimilarityRun run, int width, boolean colour) {
        this.run = run;
        this.width = width;
        this.colour = colour;
    }

    /** Writes it all; the writer stays open. */
    public void write(Writer to) throws IOException {
        for (Likeness likeness : run.challenges()) {
            line(to, "%s: %s".formatted(likeness.challenge(), summary(likeness)));
            if (likeness instanceof Compared compared) {
                details(to, compared);
            }
            to.write("\n");
        }
        if (run.challenges().isEmpty()) {
            to.write("no challenge has two submissions to compare\n\n");
        }
        if (!run.notes().isEmpty()) {
            to.write("Notes\n");
            for (Note note : run.notes()) {
                line(to, "  %s: %s".formatted(note.subject(), note.text()));
            }
            to.write("\n");
        }
        to.write(SimilarityRun.CAUTION + "\n");
        to.flush();
    }

    /** One sentence on the whole challenge. */
    static String summary(Likeness likeness) {
        return switch (likeness) {
            case NotCompared failed -> "not compared: " + failed.reason();
            case Compared compared when compared.compared() < 2 -> "fewer than two submissions could be compared";
            case Compared compared ->
                "%d submissions compared by JPlag %s, %d %s; %s"
                        .formatted(
                                compared.compared(),
                                compared.version(),
                                compared.pairs().size(),
                                compared.pairs().size() == 1 ? "alike pair" : "alike pairs",
                                compared.starter().words());
        };
    }

    private void details(Writer to, Compared compared) throws IOException {
        if (!compared.pairs().isEmpty()) {
            TextTable table = new TextTable();
            table.row(List.of(
                    heading("candidate"),
                    heading("candidate"),
                    heading("average"),
                    heading("maximum"),
                    heading("lines in both")));
            compared.pairs().forEach(pair -> table.row(row(pair)));
            for (String line : table.lines(width - 2, colour)) {
                to.write("  " + line + "\n");
            }
        }
        if (compared.omitted() > 0) {
            line(to, "  and %d pairs more, less alike than these".formatted(compared.omitted()));
        }
        for (Group group : compared.groups()) {
            String members = group.members().stream().map(SubmittedText::label).collect(Collectors.joining(", "));
            line(to, "  group: %s (%s)".formatted(members, Percentage.of(group.average())));
        }
        for (Unused unused : compared.unused()) {
            line(
                    to,
                    "  not compared: %s: %s"
                            .formatted(
                                    unused.submission().file(), unused.reason().words()));
        }
    }

    private static void line(Writer to, String text) throws IOException {
        to.write(VisibleText.of(text) + "\n");
    }

    private static Cell heading(String text) {
        return Cell.left(text).in(Style.FAINT);
    }

    private static List<Cell> row(Pair pair) {
        return List.of(
                Cell.left(VisibleText.of(pair.first().label())),
                Cell.left(VisibleText.of(pair.second().label())),
                Cell.right(Percentage.of(pair.average())),
                Cell.right(Percentage.of(pair.maximum())),
                Cell.left(passages(pair.passages())));
    }

    private static String passages(List<Passage> passages) {
        String first = passages.stream()
                .limit(PASSAGES)
                .map(passage -> "%d–%d = %d–%d"
                        .formatted(
                                passage.first().from(),
                                passage.first().to(),
                                passage.second().from(),
                                passage.second().to()))
                .collect(Collectors.joining(", "));
        return passages.size() > PASSAGES ? first + ", …" : first;
    }
}
