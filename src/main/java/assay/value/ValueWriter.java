package assay.value;

import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.BytesValue;
import assay.value.PythonValue.ComplexValue;
import assay.value.PythonValue.CycleValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.DrawnValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.FrozenSetValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.IteratorValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.NoneValue;
import assay.value.PythonValue.OpaqueValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.SubclassValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a value into a window, with a stack of its own, until it is written or the window is full. */
final class ValueWriter {
    /** The value is not on the way to the part that is looked for. */
    private static final int ASIDE = -1;

    private final Window window;
    private final List<Place> way;
    private final SetOrder setOrder;
    private final Deque<OpenBracket> open = new ArrayDeque<>();
    private long positionOfPart = -1;
    private String openQuote = "";

    private ValueWriter(Window window, List<Place> way, SetOrder setOrder) {
        this.window = window;
        this.way = way;
        this.setOrder = setOrder;
    }

    /** @param setOrder knows the sets that were sorted before */
    ValueWriter(Window window, SetOrder setOrder) {
        this(window, List.of(), setOrder);
    }

    /** How many characters stand before a part of the value. */
    static long positionOf(List<Place> way, PythonValue value, SetOrder setOrder) {
        // A window of nothing that never fills: it only counts.
        ValueWriter writer = new ValueWriter(new Window(Long.MAX_VALUE, Long.MAX_VALUE), way, setOrder);
        writer.begin(value, 0);
        while (writer.positionOfPart < 0 && !writer.open.isEmpty()) {
            writer.goOn();
        }
        return Math.max(0, writer.positionOfPart);
    }

    void write(PythonValue value) {
        begin(value, ASIDE);
        while (!window.full() && !open.isEmpty()) {
            goOn();
        }
    }

    /** What closes the quotes and brackets that are still open; nothing where they are too many to be worth it. */
    String closing(int maximumBrackets) {
        StringBuilder closing = new StringBuilder(openQuote);
        if (open.size() <= maximumBrackets) {
            open.forEach(bracket -> closing.append(bracket.closing()));
        }
        return closing.toString();
    }

    /** Writes one more part of the innermost container that is open, or its end. */
    private void goOn() {
        OpenBracket innermost = open.getFirst();
        if (innermost.hasNext()) {
            boolean onTheWay = innermost.nextIsOnTheWay();
            window.append(innermost.separator());
            begin(innermost.next(), onTheWay ? innermost.stepsOfPart() : ASIDE);
        } else {
            if (innermost.endIsOnTheWay()) {
                found();
            }
            open.removeFirst();
            window.append(innermost.closing());
        }
    }

    /** @param steps how many steps of the way led to this value, or {@link #ASIDE} */
    private void begin(PythonValue value, int steps) {
        if (steps == way.size()) {
            found();
        }
        switch (value) {
            case NoneValue() -> window.append("None");
            case BooleanValue(boolean flag) -> window.append(flag ? "True" : "False");
            case IntegerValue(BigInteger integer) -> NumberLiteral.write(integer, window);
            case FloatValue(double number) -> window.append(NumberLiteral.of(number));
            case ComplexValue(double real, double imaginary) -> window.append(NumberLiteral.of(real, imaginary));
            case TextValue(String text) -> writeText(text, steps);
            case BytesValue(String latin1) -> openQuote = TextLiteral.writeBytes(latin1, window);
            case ListValue(List<PythonValue> items) -> open(OpenBracket.sequence("[", "]", items), steps);
            case TupleValue(List<PythonValue> items) ->
                open(OpenBracket.sequence("(", items.size() == 1 ? ",)" : ")", items), steps);
            case SetValue(List<PythonValue> items) when items.isEmpty() -> window.append("set()");
            case SetValue(List<PythonValue> items) -> openSet("{", "}", items, steps);
            case FrozenSetValue(List<PythonValue> items) when items.isEmpty() -> window.append("frozenset()");
            case FrozenSetValue(List<PythonValue> items) -> openSet("frozenset({", "})", items, steps);
            case DictionaryValue(List<DictionaryValue.Entry> entries) -> open(OpenBracket.dictionary(entries), steps);
            case SubclassValue(String typeName, PythonValue base) -> {
                writeName(typeName);
                // A subclass is no step of a way: the way goes on in its base.
                OpenBracket bracket = OpenBracket.sequence("(", ")", List.of(base));
                window.append(bracket.opening());
                open.push(steps == ASIDE ? bracket : bracket.onTheWay(0, steps));
            }
            case OpaqueValue(String typeName) -> {
                window.append("<");
                writeName(typeName);
                window.append(" object>");
            }
            case IteratorValue(String typeName) -> {
                window.append("<");
                writeName(typeName);
                window.append(">");
            }
            case DrawnValue drawn -> open(OpenBracket.sequence("[", "]", drawn.items()), steps);
            case CycleValue() -> window.append(PythonText.ELLIPSIS);
        }
    }

    private void writeText(String text, int steps) {
        if (nextStep(steps) instanceof Place.Index(int unit)) {
            positionOfPart = TextLiteral.position(text, unit, window);
        }
        openQuote = TextLiteral.write(text, window);
    }

    private void writeName(String typeName) {
        TextLiteral.writeEscaped(typeName, window);
    }

    private void openSet(String opening, String closing, List<PythonValue> items, int steps) {
        // An item takes three characters at least, so that there is no room for more than these.
        long shown = window.room() / 3 + 2;
        List<PythonValue> sorted = shown < items.size() ? setOrder.first((int) shown, items) : setOrder.sorted(items);
        OpenBracket bracket = OpenBracket.sequence(opening, closing, sorted);
        window.append(bracket.opening());
        open.push(
                nextStep(steps) instanceof Place.Item(PythonValue item)
                        ? bracket.onTheWay(setOrder.position(item, sorted), steps + 1)
                        : bracket);
    }

    private void open(OpenBracket bracket, int steps) {
        window.append(bracket.opening());
        open.push(nextStep(steps) instanceof Place.Index(int index) ? bracket.onTheWay(index, steps + 1) : bracket);
    }

    private @Nullable Place nextStep(int steps) {
        return steps == ASIDE || steps >= way.size() ? null : way.get(steps);
    }

    private void found() {
        positionOfPart = window.position();
    }
}
