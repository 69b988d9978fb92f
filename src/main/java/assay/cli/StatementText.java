package assay.cli;

import assay.report.Style;
import assay.report.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Shows a statement on a terminal: Markdown reads well as it is, only headings are set apart. */
final class StatementText {
    private static final Pattern HEADING = Pattern.compile("#{1,6} +(?<text>.*?)[ #]*");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(```|~~~).*");
    private static final String TAB = "    ";

    private StatementText() {}

    /** The statement's lines; without colours a heading keeps its marks. */
    static List<String> lines(String markdown, boolean colour) {
        List<String> lines = new ArrayList<>();
        boolean code = false;
        for (String line : markdown.lines().toList()) {
            boolean fence = FENCE.matcher(line).matches();
            code ^= fence;
            var heading = HEADING.matcher(line);
            String shown = VisibleText.of(line.replace("\t", TAB));
            if (!colour) {
                lines.add(shown);
            } else if (fence) {
                lines.add(Style.FAINT.on(shown));
            } else if (!code && heading.matches()) {
                lines.add(Style.BOLD.on(VisibleText.of(heading.group("text"))));
            } else {
                lines.add(shown);
            }
        }
        return lines;
    }
}
