package assay.judge.explanation;

import assay.result.Explanation.Excerpt;
import assay.value.Place;
import assay.value.PythonText;
import assay.value.PythonValue;
import java.util.List;

/** Values and texts, cut around the place that matters. */
public final class Excerpts {
    private Excerpts() {}

    /** A value as a Python literal, around a part of it. */
    public static Excerpt ofValue(PythonValue value, List<Place> wayToPart) {
        // The marks of a cut come on top of the length asked for.
        PythonText.Shortened shortened = PythonText.around(value, wayToPart, Bounds.PART - 20);
        return new Excerpt(shortened.text(), shortened.truncated());
    }

    /** A value as a Python literal, from its beginning. */
    public static Excerpt ofValue(PythonValue value) {
        return ofValue(value, List.of());
    }

    /** A text as it is, from its beginning. */
    public static Excerpt ofText(String text) {
        return ofText(text, List.of());
    }

    /** A text as it is, around a place in it. */
    public static Excerpt ofText(String text, List<Place> place) {
        int unit = !place.isEmpty() && place.getFirst() instanceof Place.Index(int index) ? index : 0;
        int length = Bounds.PART - 20;
        int start = unit < 2 * length / 3 ? 0 : startOfLine(text, unit - length / 2, unit);
        int end = Math.min(text.length(), start + length);
        String before = start == 0 ? "" : PythonText.ELLIPSIS + "\n";
        String after = end == text.length() ? "" : PythonText.ELLIPSIS;
        return new Excerpt(before + whole(text, start, end) + after, start > 0 || end < text.length());
    }

    /** The first beginning of a line in a range, or the range's own beginning where it holds none. */
    private static int startOfLine(String text, int from, int until) {
        int lineFeed = text.indexOf('\n', from);
        return lineFeed < 0 || lineFeed >= until ? from : lineFeed + 1;
    }

    /** Without halves of surrogate pairs at either end. */
    private static String whole(String text, int start, int end) {
        int from = start > 0 && start < end && Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start;
        boolean half = end < text.length() && end > from && Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(from, half ? end - 1 : end);
    }
}
