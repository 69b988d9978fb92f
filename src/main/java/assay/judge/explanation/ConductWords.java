package assay.judge.explanation;

import assay.value.PythonValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;
import java.util.stream.Collectors;

/** How a submission came to its result, in sentences. */
public final class ConductWords {
    private static final int SHOWN_FILES = 5;

    public static final String ADVICE_ON_DRAWS = "take items one by one, and stop when there are enough";

    public static final String ADVICE_ON_LAZINESS =
            "a generator does nothing before it is asked for its first item, and then no more than it is asked for";

    private ConductWords() {}

    /** How many items it drew, and how many it may. */
    public static String drawn(long observed, long allowed) {
        return "the result is right, but it drew " + items(observed) + " from what it was given, where " + allowed
                + (allowed == 1 ? " is" : " are") + " enough";
    }

    /** That no iterator came. */
    public static String notLazy(PythonValue value) {
        return "returned " + ValueWords.type(value) + ", expected an iterator that works when it is asked";
    }

    /** That an iterator came which has nothing left to do. */
    public static String overWhatIsThere(String typeName) {
        return "returned a " + Bounds.escaped(typeName, Bounds.VALUE)
                + ", which goes over items that are all there already";
    }

    /** That the work had begun before anybody asked. */
    public static String unasked(long drawn) {
        return "drew " + items(drawn) + " before it was asked for the first one";
    }

    /** A file that should not be there. */
    public static String unwanted(String name) {
        return "the result is right, but there is a file " + Bounds.escaped(name, Bounds.VALUE) + " afterwards";
    }

    /** A file that should be there, and those that it wrote instead. */
    public static String missing(String name, Set<String> written) {
        String others = written.stream().sorted().limit(SHOWN_FILES).collect(Collectors.joining(", "));
        return "there is no file " + Bounds.escaped(name, Bounds.VALUE) + " afterwards; "
                + (others.isEmpty() ? "it wrote none" : "it wrote " + Bounds.escaped(others, Bounds.VALUE));
    }

    /** A file that holds something else. */
    public static String otherContent(String name) {
        return "the file " + Bounds.escaped(name, Bounds.VALUE) + " holds something else than expected";
    }

    private static String items(long count) {
        return count == 1 ? "1 item" : count + " items";
    }

    /** Virtual time that passed, and how much should have, both in seconds. */
    public static String elapsed(double observed, double expected) {
        return "the result is right, but it took " + seconds(observed) + " on the virtual clock, expected "
                + seconds(expected);
    }

    /** What usually is behind that. */
    public static String adviceOnElapsed(double observed, double expected) {
        return observed > expected
                ? "do things wait one after another that could wait at the same time?"
                : "is everything waited for that should be, one after another where that is asked?";
    }

    private static String seconds(double seconds) {
        return BigDecimal.valueOf(seconds)
                        .setScale(6, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " s";
    }
}
