package assay.value;

import assay.value.PythonValue.DictionaryValue.Entry;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** A container that is being written: what is still to come of it. */
final class OpenBracket {
    private static final int NONE = -1;

    private final String opening;
    private final String closing;
    private final Iterator<PythonValue> parts;
    private final boolean dictionary;
    private int written;
    private int onTheWay = NONE;
    private int stepsOfPart;

    private OpenBracket(String opening, String closing, Iterator<PythonValue> parts, boolean dictionary) {
        this.opening = opening;
        this.closing = closing;
        this.parts = parts;
        this.dictionary = dictionary;
    }

    static OpenBracket sequence(String opening, String closing, List<PythonValue> items) {
        return new OpenBracket(opening, closing, items.iterator(), false);
    }

    static OpenBracket dictionary(List<Entry> entries) {
        Iterator<PythonValue> parts = entries.stream()
                .flatMap(entry -> Stream.of(entry.key(), entry.value()))
                .iterator();
        return new OpenBracket("{", "}", parts, true);
    }

    /**
     * The way to the part that is looked for leads through this item, or the value of this entry.
     *
     * @param steps how many steps of the way lead to it
     */
    OpenBracket onTheWay(int index, int steps) {
        onTheWay = dictionary ? 2 * index + 1 : index;
        stepsOfPart = steps;
        return this;
    }

    String opening() {
        return opening;
    }

    String closing() {
        return closing;
    }

    boolean hasNext() {
        return parts.hasNext();
    }

    /** What stands before the next part. */
    String separator() {
        if (written == 0) {
            return "";
        }
        return dictionary && written % 2 == 1 ? ": " : ", ";
    }

    PythonValue next() {
        written++;
        return parts.next();
    }

    boolean nextIsOnTheWay() {
        return written == onTheWay;
    }

    /** Whether the way led behind the last part. */
    boolean endIsOnTheWay() {
        return onTheWay >= written;
    }

    int stepsOfPart() {
        return stepsOfPart;
    }
}
