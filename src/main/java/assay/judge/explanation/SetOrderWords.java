package assay.judge.explanation;

import java.util.List;

/** That a result hangs on the order of a set, and where. */
public final class SetOrderWords {
    private SetOrderWords() {}

    /** Names the line. */
    public static String summary(int line) {
        return "the result depends on the order of a set, which Python does not define (line " + line + ")";
    }

    /** What the case does with the set in another order. */
    public static String inAnotherOrder(String summary) {
        return "with the set in another order: " + summary;
    }

    /** What usually helps. */
    public static String advice() {
        return "sort the items, or keep them in a list or as the keys of a dictionary, which have an order";
    }

    /** The line itself, as a traceback shows it. */
    public static List<String> place(int line, SourceText source) {
        String place = TracebackLines.place(line, source);
        return source.line(line)
                .map(text -> List.of(place, "    " + TracebackLines.shown(text)))
                .orElse(List.of(place));
    }
}
