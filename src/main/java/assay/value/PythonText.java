package assay.value;

import java.util.List;

/**
 * A value shown as a Python literal: what CPython's {@code repr} gives, with these differences, all for the sake of
 * reports. Sets are sorted. An instance of a subclass is {@code Counter({'a': 1})}, an object {@code <Node object>}, an
 * iterator {@code <generator>}, what was drawn from one a list, and a cycle {@code …}. An {@code int} that CPython
 * refuses to show in decimal (more than 4,300 digits) is shown in hexadecimal.
 *
 * <p>Nothing here recurses, so that no depth of a value can exhaust the stack.
 */
public final class PythonText {
    /** Stands for what was left out. */
    public static final String ELLIPSIS = "…";

    /** More brackets than this are not closed where a text is cut. */
    private static final int CLOSED_BRACKETS = 8;

    private PythonText() {}

    /** A text, and whether some of it was left out. */
    public record Shortened(String text, boolean truncated) {}

    /** The whole text. */
    public static String of(PythonValue value) {
        Window everything = new Window(0, Long.MAX_VALUE);
        new ValueWriter(everything, new SetOrder()).write(value);
        return everything.text();
    }

    /**
     * The text up to about so many characters. A cut is marked by {@value #ELLIPSIS}, after which what is open is
     * closed, as in {@code [1, 2, …]}. No more text is built than is returned.
     */
    public static Shortened shortened(PythonValue value, int maximumCharacters) {
        return part(value, 0, maximumCharacters, new SetOrder());
    }

    /**
     * About so many characters around a part of the value. The part's place is given as the way to it from the value
     * inwards; a place just behind the last item of a list is its end.
     */
    public static Shortened around(PythonValue value, List<Place> wayToPart, int maximumCharacters) {
        SetOrder setOrder = new SetOrder();
        long position = ValueWriter.positionOf(wayToPart, value, setOrder);
        // Near the beginning the beginning is shown, which is easier to read than a piece from the middle.
        boolean nearBeginning = position < 2L * maximumCharacters / 3;
        return part(value, nearBeginning ? 0 : position - maximumCharacters / 2, maximumCharacters, setOrder);
    }

    /** A text as a Python literal. */
    public static String quoted(String text) {
        return of(new PythonValue.TextValue(text));
    }

    /** A text with everything that is not plainly visible as Python's escapes, without quotes. */
    public static String escaped(String text) {
        Window everything = new Window(0, Long.MAX_VALUE);
        TextLiteral.writeEscaped(text, everything);
        return everything.text();
    }

    private static Shortened part(PythonValue value, long start, int length, SetOrder setOrder) {
        Window window = new Window(start, start + length);
        ValueWriter writer = new ValueWriter(window, setOrder);
        writer.write(value);
        String after = window.full() ? writer.closing(CLOSED_BRACKETS) : "";
        return new Shortened(window.markedText() + after, start > 0 || window.full());
    }
}
