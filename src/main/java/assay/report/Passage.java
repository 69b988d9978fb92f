package assay.report;

import java.util.ArrayList;
import java.util.List;

/** Lays out text of any length and content as a few lines of a page. */
final class Passage {
    private static final String SHORTENED = "… (shortened)";

    private Passage() {}

    /**
     * The text as visible lines.
     *
     * @param shortened whether the text was cut before it came here
     * @param most so many lines at most, but for a last one that says that there is more
     */
    static List<String> lines(String text, boolean shortened, int width, int most) {
        String start = start(text, most * width);
        boolean cut = shortened || start.length() < text.length();
        List<String> lines = new ArrayList<>();
        for (String line : withoutLastBreak(start).split("\n", -1)) {
            lines.addAll(DisplayWidth.wrap(VisibleText.of(line), width));
        }
        return bounded(lines, cut, most);
    }

    /** A text that is meant to be one line, as few lines of a page; line breaks in it are spelled out. */
    static List<String> sentence(String text, int width, int most) {
        String start = start(text, most * width);
        return bounded(DisplayWidth.wrap(VisibleText.of(start), width), start.length() < text.length(), most);
    }

    private static List<String> bounded(List<String> all, boolean shortened, int most) {
        List<String> lines = new ArrayList<>(all);
        boolean cut = shortened;
        if (lines.size() > most) {
            lines.subList(most, lines.size()).clear();
            cut = true;
        }
        if (cut) {
            lines.add(SHORTENED);
        }
        return lines;
    }

    /** As much as could be shown, so that a text of megabytes costs no more than one of a page. */
    private static String start(String text, int bound) {
        if (text.length() <= bound) {
            return text;
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(bound - 1));
        return text.substring(0, splitsPair ? bound - 1 : bound);
    }

    private static String withoutLastBreak(String text) {
        return text.endsWith("\n") ? text.substring(0, text.length() - 1) : text;
    }
}
