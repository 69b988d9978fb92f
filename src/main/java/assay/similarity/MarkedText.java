package assay.similarity;

import assay.report.VisibleText;
import assay.report.html.LikenessPage.Line;
import assay.report.html.LikenessPage.Mark;
import assay.similarity.Passage.Lines;
import java.util.ArrayList;
import java.util.List;

/**
 * A text, line by line, with the passages that another one has too. Very long texts are cut, after which nothing is alike
 * that a person would read.
 */
final class MarkedText {
    private static final int MOST_LINES = 2000;
    private static final int LONGEST_LINE = 400;
    private static final String TAB = "    ";

    private MarkedText() {}

    /**
     * The lines of one side.
     *
     * @param passages where they are in this text, in the order in which they are numbered
     * @param own what begins the names of places in this text
     * @param other what begins those in the other one
     */
    static List<Line> lines(String source, List<Lines> passages, String own, String other) {
        List<String> texts = source.lines().limit(MOST_LINES + 1L).toList();
        List<List<Mark>> marks = new ArrayList<>();
        texts.forEach(text -> marks.add(new ArrayList<>()));
        for (int index = 0; index < passages.size(); index++) {
            Lines lines = passages.get(index);
            for (int line = lines.from(); line <= Math.min(lines.to(), texts.size()); line++) {
                marks.get(line - 1)
                        .add(new Mark(index + 1, line == lines.from(), own + (index + 1), other + (index + 1)));
            }
        }
        List<Line> shown = new ArrayList<>();
        for (int line = 0; line < Math.min(texts.size(), MOST_LINES); line++) {
            shown.add(new Line(line + 1, visible(texts.get(line)), marks.get(line)));
        }
        if (texts.size() > MOST_LINES) {
            shown.add(new Line(MOST_LINES + 1, "…", List.of()));
        }
        return shown;
    }

    private static String visible(String line) {
        String cut = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + "…" : line;
        return VisibleText.of(cut.replace("\t", TAB));
    }
}
