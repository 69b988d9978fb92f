package assay.cli;

import assay.challenge.Description;
import assay.challenge.Difficulty;
import assay.report.JsonOutput;
import assay.report.Style;
import assay.report.TextTable;
import assay.report.TextTable.Cell;
import assay.report.VisibleText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** Prints challenges, for a person as a table, for a program as JSON. */
final class CatalogueText {
    private static final String FORMAT = "assay-catalogue-1";

    private CatalogueText() {}

    static void printTable(List<Description> challenges, Terminal terminal, boolean colour) {
        TextTable table = new TextTable();
        table.row(List.of(
                heading("challenge"),
                heading("title"),
                heading("difficulty"),
                heading("topics"),
                heading("companies")));
        for (Description challenge : challenges) {
            table.row(List.of(
                    Cell.left(VisibleText.of(challenge.id())),
                    Cell.left(VisibleText.of(challenge.title())),
                    Cell.left(challenge.difficulty().map(CatalogueText::label).orElse("")),
                    Cell.left(VisibleText.of(String.join(", ", challenge.topics()))),
                    Cell.left(VisibleText.of(String.join(", ", challenge.companies())))));
        }
        // In a pipe nothing is cut: another program may look for it.
        int width = terminal.abilities().showsOutput() ? terminal.width() : Integer.MAX_VALUE;
        table.lines(width, colour).forEach(terminal.out()::println);
    }

    private static Cell heading(String text) {
        return Cell.left(text).in(Style.FAINT);
    }

    static void printJson(List<Description> challenges, Terminal terminal) throws IOException {
        Writer to = terminal.writer();
        JsonOutput.write(to, json -> {
            json.text("format", FORMAT);
            json.objects("challenges", challenges, challenge -> {
                json.text("id", challenge.id());
                json.text("title", challenge.title());
                json.text("difficulty", challenge.difficulty().map(CatalogueText::label));
                json.texts("topics", challenge.topics());
                json.texts("companies", challenge.companies());
                json.text("file", challenge.file());
            });
        });
        to.flush();
    }

    static String label(Difficulty difficulty) {
        return difficulty.name().toLowerCase(Locale.ROOT);
    }
}
