package assay.judge.comparison;

import assay.value.PythonValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.FrozenSetValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.TupleValue;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A value made of builtin types alone, which another process can build again: instances of subclasses become what they
 * are instances of, and what was drawn from an iterator becomes a list.
 */
public final class PlainValue {
    private final Deque<Unfinished> open = new ArrayDeque<>();

    private PlainValue() {}

    /**
     * The value in plain form; empty where it has none: an opaque object has no builtin type, and a list in a set, which
     * a subclass may allow itself, cannot be built again.
     */
    public static Optional<PythonValue> of(PythonValue value) {
        return Incomparable.in(value).isPresent() ? Optional.empty() : new PlainValue().build(value);
    }

    /** A value whose parts are being made plain. */
    private record Unfinished(PythonValue value, List<PythonValue> parts, List<Plain> finished) {}

    private record Plain(PythonValue value, boolean hashable) {}

    private Optional<PythonValue> build(PythonValue root) {
        begin(root);
        while (true) {
            Unfinished innermost = open.getFirst();
            int done = innermost.finished().size();
            if (done < innermost.parts().size()) {
                begin(innermost.parts().get(done));
                continue;
            }
            open.pop();
            Optional<Plain> plain = finish(innermost.value(), innermost.finished());
            if (plain.isEmpty() || open.isEmpty()) {
                return plain.map(Plain::value);
            }
            open.getFirst().finished().add(plain.get());
        }
    }

    private void begin(PythonValue value) {
        PythonValue base = Parts.base(value);
        open.push(new Unfinished(base, Parts.of(base), new ArrayList<>()));
    }

    private static Optional<Plain> finish(PythonValue value, List<Plain> parts) {
        List<PythonValue> values = parts.stream().map(Plain::value).toList();
        boolean hashable = parts.stream().allMatch(Plain::hashable);
        return switch (Kind.of(value)) {
            case LIST -> Optional.of(new Plain(new ListValue(values), false));
            case TUPLE -> Optional.of(new Plain(new TupleValue(values), hashable));
            case SET -> hashable ? Optional.of(new Plain(new SetValue(values), false)) : Optional.empty();
            case FROZEN_SET -> hashable ? Optional.of(new Plain(new FrozenSetValue(values), true)) : Optional.empty();
            case DICTIONARY -> dictionary(parts);
            case NONE, BOOLEAN, INTEGER, FLOAT, COMPLEX, TEXT, BYTES -> Optional.of(new Plain(value, true));
            case SUBCLASS, INCOMPARABLE -> Optional.empty();
        };
    }

    private static Optional<Plain> dictionary(List<Plain> keysAndValues) {
        List<DictionaryValue.Entry> entries = IntStream.range(0, keysAndValues.size() / 2)
                .mapToObj(index -> new DictionaryValue.Entry(
                        keysAndValues.get(2 * index).value(),
                        keysAndValues.get(2 * index + 1).value()))
                .toList();
        boolean hashableKeys = IntStream.range(0, keysAndValues.size() / 2)
                .allMatch(index -> keysAndValues.get(2 * index).hashable());
        return hashableKeys ? Optional.of(new Plain(new DictionaryValue(entries), false)) : Optional.empty();
    }
}
