package assay.protocol;

import assay.value.PythonValue;
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
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/**
 * Python values on the pipe, each after its container's head, in order. Both directions go without recursion, because
 * values may be nested deeper than a stack.
 */
final class ValueCodec {
    /** Deeper than any challenge's input; what works on values may recurse so far. */
    static final int MAXIMUM_DEPTH = 10_000;

    private ValueCodec() {}

    static void write(Encoder to, PythonValue value) {
        Deque<Iterator<PythonValue>> open = new ArrayDeque<>();
        open.push(List.of(value).iterator());
        while (!open.isEmpty()) {
            Iterator<PythonValue> siblings = open.peek();
            if (siblings.hasNext()) {
                open.push(writeHead(to, siblings.next()).iterator());
            } else {
                open.pop();
            }
        }
    }

    /** Writes all of a value but the values it holds, and returns those. */
    private static List<PythonValue> writeHead(Encoder to, PythonValue value) {
        switch (value) {
            case NoneValue() -> to.small(0);
            case BooleanValue(boolean flag) -> to.small(flag ? 2 : 1);
            case IntegerValue(BigInteger integer)
            when integer.bitLength() < 64 -> {
                to.small(3);
                to.number(integer.longValueExact());
            }
            case IntegerValue(BigInteger integer) -> {
                to.small(4);
                to.bytes(integer.toByteArray());
            }
            case FloatValue(double number) -> {
                to.small(5);
                to.fraction(number);
            }
            case ComplexValue(double real, double imaginary) -> {
                to.small(6);
                to.fraction(real);
                to.fraction(imaginary);
            }
            case TextValue(String text) -> writeText(to, 7, text);
            case BytesValue(String latin1) -> writeText(to, 8, latin1);
            case OpaqueValue(String typeName) -> writeText(to, 15, typeName);
            case IteratorValue(String typeName) -> writeText(to, 16, typeName);
            case CycleValue() -> to.small(18);
            case ListValue(List<PythonValue> items) -> {
                return writeItems(to, 9, items);
            }
            case TupleValue(List<PythonValue> items) -> {
                return writeItems(to, 10, items);
            }
            case SetValue(List<PythonValue> items) -> {
                return writeItems(to, 11, items);
            }
            case FrozenSetValue(List<PythonValue> items) -> {
                return writeItems(to, 12, items);
            }
            case DictionaryValue(List<DictionaryValue.Entry> entries) -> {
                List<PythonValue> flat = new ArrayList<>(2 * entries.size());
                for (DictionaryValue.Entry entry : entries) {
                    flat.add(entry.key());
                    flat.add(entry.value());
                }
                return writeItems(to, 13, flat);
            }
            case SubclassValue(String typeName, PythonValue base) -> {
                writeText(to, 14, typeName);
                return List.of(base);
            }
            case DrawnValue(String typeName, List<PythonValue> items, boolean exhausted) -> {
                writeText(to, 17, typeName);
                to.flag(exhausted);
                to.integer(items.size());
                return items;
            }
        }
        return List.of();
    }

    private static void writeText(Encoder to, int tag, String text) {
        to.small(tag);
        to.text(text);
    }

    private static List<PythonValue> writeItems(Encoder to, int tag, List<PythonValue> items) {
        to.small(tag);
        to.integer(items.size());
        return items;
    }

    static PythonValue read(Decoder from) throws MalformedFrameException {
        Deque<Container> open = new ArrayDeque<>();
        while (true) {
            Container next = readHead(from);
            while (next.isFull()) {
                PythonValue complete = next.value();
                if (open.isEmpty()) {
                    return complete;
                }
                next = open.pop();
                next.items.add(complete);
            }
            if (open.size() == MAXIMUM_DEPTH) {
                throw new MalformedFrameException("a value is nested too deep");
            }
            open.push(next);
        }
    }

    /** A value whose head was read; leaves hold nothing and are full at once. */
    private static final class Container {
        private final Shape shape;
        private final int size;
        private final List<PythonValue> items = new ArrayList<>(2);

        Container(int size, Shape shape) {
            this.size = size;
            this.shape = shape;
        }

        boolean isFull() {
            return items.size() == size;
        }

        PythonValue value() {
            return shape.of(items);
        }
    }

    /** Makes the value of what it holds. */
    private interface Shape {
        PythonValue of(List<PythonValue> items);
    }

    private static Container leaf(PythonValue value) {
        return new Container(0, items -> value);
    }

    private static Container readHead(Decoder from) throws MalformedFrameException {
        int tag = from.small();
        return switch (tag) {
            case 0 -> leaf(new NoneValue());
            case 1 -> leaf(new BooleanValue(false));
            case 2 -> leaf(new BooleanValue(true));
            case 3 -> leaf(IntegerValue.of(from.number()));
            case 4 -> leaf(new IntegerValue(new BigInteger(from.bytes())));
            case 5 -> leaf(new FloatValue(from.fraction()));
            case 6 -> leaf(new ComplexValue(from.fraction(), from.fraction()));
            case 7 -> leaf(new TextValue(from.text()));
            case 8 -> leaf(new BytesValue(from.text()));
            case 9 -> new Container(from.count(), ListValue::new);
            case 10 -> new Container(from.count(), TupleValue::new);
            case 11 -> new Container(from.count(), SetValue::new);
            case 12 -> new Container(from.count(), FrozenSetValue::new);
            case 13 -> new Container(evenCount(from), ValueCodec::dictionary);
            case 14 -> {
                String typeName = from.text();
                yield new Container(1, items -> new SubclassValue(typeName, items.getFirst()));
            }
            case 15 -> leaf(new OpaqueValue(from.text()));
            case 16 -> leaf(new IteratorValue(from.text()));
            case 17 -> {
                String typeName = from.text();
                boolean exhausted = from.flag();
                yield new Container(from.count(), items -> new DrawnValue(typeName, items, exhausted));
            }
            case 18 -> leaf(new CycleValue());
            default -> throw new MalformedFrameException("no value has the tag " + tag);
        };
    }

    private static int evenCount(Decoder from) throws MalformedFrameException {
        int count = from.count();
        if (count % 2 != 0) {
            throw new MalformedFrameException("a key without a value");
        }
        return count;
    }

    private static DictionaryValue dictionary(List<PythonValue> flat) {
        List<DictionaryValue.Entry> entries = new ArrayList<>(flat.size() / 2);
        for (int index = 0; index < flat.size(); index += 2) {
            entries.add(new DictionaryValue.Entry(flat.get(index), flat.get(index + 1)));
        }
        return new DictionaryValue(entries);
    }
}
