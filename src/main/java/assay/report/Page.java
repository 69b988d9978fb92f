package assay.report;

import java.io.IOException;
import java.io.Writer;

/** What a text report is written on, line by line. */
final class Page {
    private final Writer to;
    private final ReportOptions options;

    Page(Writer to, ReportOptions options) {
        this.to = to;
        this.options = options;
    }

    ReportOptions options() {
        return options;
    }

    int width() {
        return options.width();
    }

    /** The text in that style where the reader's terminal has styles. */
    String paint(Style style, String text) {
        return options.colour() ? style.on(text) : text;
    }

    void line(String text) throws IOException {
        to.write(VisibleText.logLine(text));
        to.write('\n');
    }

    void blank() throws IOException {
        to.write('\n');
    }

    void heading(String text) throws IOException {
        line(paint(Style.BOLD, text));
    }

    /** A sentence, over as many lines as it needs, the later ones indented a little more. */
    void sentence(int indent, String text) throws IOException {
        String margin = " ".repeat(indent);
        for (String part : DisplayWidth.wrap(text, Math.max(20, width() - indent - 2))) {
            line(margin + part.stripTrailing());
            margin = " ".repeat(indent + 2);
        }
    }
}
