package assay.report;

import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;

/** Measures visible text in the columns that it takes on a terminal. */
final class DisplayWidth {
    private static final String ELLIPSIS = "…";

    private DisplayWidth() {}

    /** Columns of a text: two for East Asian wide characters, none for combining ones. */
    static int of(String text) {
        return text.codePoints().map(DisplayWidth::ofPoint).sum();
    }

    private static int ofPoint(int point) {
        // Most text is ASCII, for which the table need not be searched.
        return point < 0x7f ? 1 : Math.max(0, WCWidth.wcwidth(point));
    }

    /** The text, cut where it is wider than that. */
    static String cut(String text, int width) {
        if (of(text) <= width) {
            return text;
        }
        return text.substring(0, fitting(text, 0, width - 1)) + ELLIPSIS;
    }

    /**
     * Lines no wider than that, blanks at their ends not counted: broken behind a blank where one is near the end, with
     * no character lost.
     */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        while (true) {
            int end = fitting(text, start, width);
            if (end == text.length()) {
                lines.add(text.substring(start));
                return lines;
            }
            int blank = text.lastIndexOf(' ', end);
            if (blank > start + (end - start) / 2) {
                end = blank + 1;
            }
            lines.add(text.substring(start, end));
            start = end;
        }
    }

    /** Where the longest part that fits ends: behind at least one character, so that wrapping gets on. */
    private static int fitting(String text, int start, int width) {
        int columns = 0;
        int index = start;
        while (index < text.length()) {
            int point = text.codePointAt(index);
            columns += ofPoint(point);
            if (columns > width && index > start) {
                return index;
            }
            index += Character.charCount(point);
        }
        return index;
    }
}
