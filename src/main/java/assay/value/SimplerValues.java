package assay.value;

import assay.value.PythonValue.DictionaryValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is a little simpler than a value, boldest first: without large parts of it, without small ones, with simpler
 * parts, nearer to zero. Taking the first that serves, again and again, is delta debugging (Zeller and Hildebrandt,
 * "Simplifying and isolating failure-inducing input", 2002). There are finitely many, and no chain of them is endless.
 */
public final class SimplerValues {
    private static final BigInteger TWO = BigInteger.TWO;

    private SimplerValues() {}

    /** Lists of as many values, of which one is simpler. */
    public static Stream<List<PythonValue>> ofEach(List<PythonValue> values) {
        return IntStream.range(0, values.size())
                .boxed()
                .flatMap(index -> of(values.get(index)).map(simpler -> with(values, index, simpler)));
    }

    /** Simpler values of the same type. */
    public static Stream<PythonValue> of(PythonValue value) {
        return switch (value) {
            case PythonValue.ListValue(List<PythonValue> items) -> ofItems(items, PythonValue.ListValue::new);
            // The places of a tuple have meanings of their own, so it keeps them all.
            case PythonValue.TupleValue(List<PythonValue> items) ->
                ofEach(items).map(PythonValue.TupleValue::new);
            case PythonValue.SetValue(List<PythonValue> items) -> without(items).map(PythonValue.SetValue::new);
            case PythonValue.FrozenSetValue(List<PythonValue> items) ->
                without(items).map(PythonValue.FrozenSetValue::new);
            case DictionaryValue(List<DictionaryValue.Entry> entries) -> ofEntries(entries);
            case PythonValue.TextValue(String text) -> ofText(text);
            case PythonValue.IntegerValue(BigInteger number) -> ofNumber(number).map(PythonValue.IntegerValue::new);
            case PythonValue.FloatValue(double number) -> ofNumber(number).map(PythonValue.FloatValue::new);
            case PythonValue.BytesValue _,
                    PythonValue.NoneValue _,
                    PythonValue.BooleanValue _,
                    PythonValue.ComplexValue _,
                    PythonValue.SubclassValue _,
                    PythonValue.OpaqueValue _,
                    PythonValue.IteratorValue _,
                    PythonValue.DrawnValue _,
                    PythonValue.CycleValue _ -> Stream.empty();
        };
    }

    /** How many items and characters values hold, at any depth. */
    public static long parts(List<PythonValue> values) {
        return values.stream().mapToLong(SimplerValues::parts).sum();
    }

    private static long parts(PythonValue value) {
        return switch (value) {
            case PythonValue.ListValue(List<PythonValue> items) -> 1 + parts(items);
            case PythonValue.TupleValue(List<PythonValue> items) -> 1 + parts(items);
            case PythonValue.SetValue(List<PythonValue> items) -> 1 + parts(items);
            case PythonValue.FrozenSetValue(List<PythonValue> items) -> 1 + parts(items);
            case PythonValue.DrawnValue(String _, List<PythonValue> items, boolean _) -> 1 + parts(items);
            case DictionaryValue(List<DictionaryValue.Entry> entries) ->
                1
                        + entries.stream()
                                .mapToLong(entry -> parts(entry.key()) + parts(entry.value()))
                                .sum();
            case PythonValue.SubclassValue(String _, PythonValue base) -> 1 + parts(base);
            case PythonValue.TextValue(String text) -> 1 + text.length();
            case PythonValue.BytesValue(String bytes) -> 1 + bytes.length();
            case PythonValue.IntegerValue _,
                    PythonValue.FloatValue _,
                    PythonValue.NoneValue _,
                    PythonValue.BooleanValue _,
                    PythonValue.ComplexValue _,
                    PythonValue.OpaqueValue _,
                    PythonValue.IteratorValue _,
                    PythonValue.CycleValue _ -> 1;
        };
    }

    private static Stream<PythonValue> ofItems(
            List<PythonValue> items, Function<List<PythonValue>, PythonValue> container) {
        return Stream.concat(without(items), ofEach(items)).map(container);
    }

    private static Stream<PythonValue> ofEntries(List<DictionaryValue.Entry> entries) {
        Stream<List<DictionaryValue.Entry>> simplerValues = IntStream.range(0, entries.size())
                .boxed()
                .flatMap(index -> {
                    DictionaryValue.Entry entry = entries.get(index);
                    return of(entry.value())
                            .map(simpler -> with(entries, index, new DictionaryValue.Entry(entry.key(), simpler)));
                });
        return Stream.concat(without(entries), simplerValues).map(DictionaryValue::new);
    }

    /** By characters: half of a surrogate pair is none. */
    private static Stream<PythonValue> ofText(String text) {
        List<Integer> characters = text.codePoints().boxed().toList();
        return without(characters).map(rest -> {
            StringBuilder shorter = new StringBuilder();
            rest.forEach(shorter::appendCodePoint);
            return new PythonValue.TextValue(shorter.toString());
        });
    }

    private static Stream<BigInteger> ofNumber(BigInteger number) {
        return Stream.of(BigInteger.ZERO, number.divide(TWO), number.subtract(BigInteger.valueOf(number.signum())))
                .distinct()
                .filter(nearer -> nearer.abs().compareTo(number.abs()) < 0);
    }

    private static Stream<Double> ofNumber(double number) {
        double whole = number < 0 ? Math.ceil(number) : Math.floor(number);
        return Stream.of(0.0, whole).distinct().filter(nearer -> Math.abs(nearer) < Math.abs(number));
    }

    /** The items without a stretch of them: of each half, each quarter, and so on, down to single ones. */
    private static <T> Stream<List<T>> without(List<T> items) {
        int whole = items.size();
        return Stream.iterate(whole, length -> length > 0, length -> length / 2)
                .flatMap(length -> IntStream.iterate(0, from -> from < whole, from -> from + length)
                        .mapToObj(from -> without(items, from, Math.min(whole, from + length))));
    }

    private static <T> List<T> without(List<T> items, int from, int until) {
        List<T> rest = new ArrayList<>(items.subList(0, from));
        rest.addAll(items.subList(until, items.size()));
        return rest;
    }

    private static <T> List<T> with(List<T> items, int index, T other) {
        List<T> changed = new ArrayList<>(items);
        changed.set(index, other);
        return changed;
    }
}
