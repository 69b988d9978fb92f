package assay.value;

import java.math.BigInteger;
import java.util.List;

/**
 * A Python value outside Python: what a challenge expects, what a worker hands to a submission, what it saw coming back.
 *
 * <p>The record equality of these types is structural and is <em>not</em> Python's {@code ==}; {@code judge} has that.
 */
public sealed interface PythonValue {

    /** {@code None}. */
    record NoneValue() implements PythonValue {}

    /** {@code True} or {@code False}. */
    record BooleanValue(boolean value) implements PythonValue {}

    /** An {@code int} of any size. */
    record IntegerValue(BigInteger value) implements PythonValue {
        /** The value of a Java long. */
        public static IntegerValue of(long value) {
            return new IntegerValue(BigInteger.valueOf(value));
        }
    }

    /** A {@code float}, {@code inf} and {@code nan} included. */
    record FloatValue(double value) implements PythonValue {}

    /** A {@code complex}. */
    record ComplexValue(double real, double imaginary) implements PythonValue {}

    /** A {@code str}; lone surrogates are kept as they came. */
    record TextValue(String value) implements PythonValue {}

    /**
     * A {@code bytes}.
     *
     * @param latin1 one character for each byte, 0 to 255, which keeps the record immutable and its equality plain
     */
    record BytesValue(String latin1) implements PythonValue {
        public BytesValue {
            if (latin1.chars().anyMatch(unit -> unit > 255)) {
                throw new IllegalArgumentException("a byte is above 255");
            }
        }
    }

    /** A {@code list}. */
    record ListValue(List<PythonValue> items) implements PythonValue {
        public ListValue {
            items = List.copyOf(items);
        }
    }

    /** A {@code tuple}. */
    record TupleValue(List<PythonValue> items) implements PythonValue {
        public TupleValue {
            items = List.copyOf(items);
        }
    }

    /** A {@code set}; the items are in the order they were met, which means nothing. */
    record SetValue(List<PythonValue> items) implements PythonValue {
        public SetValue {
            items = List.copyOf(items);
        }
    }

    /** A {@code frozenset}; the items are in the order they were met, which means nothing. */
    record FrozenSetValue(List<PythonValue> items) implements PythonValue {
        public FrozenSetValue {
            items = List.copyOf(items);
        }
    }

    /** A {@code dict}, in insertion order; as read from Python or a literal no two keys are equal. */
    record DictionaryValue(List<Entry> entries) implements PythonValue {
        public DictionaryValue {
            entries = List.copyOf(entries);
        }

        /** One key and its value. */
        public record Entry(PythonValue key, PythonValue value) {}
    }

    /**
     * An instance of a subclass of a builtin type, read through the builtin's own methods: a {@code Counter}, a named
     * tuple, a {@code bytearray} (which Python does not derive from {@code bytes}, but compares as if it did).
     */
    record SubclassValue(String typeName, PythonValue base) implements PythonValue {}

    /** Anything else: all that is known of it is the name of its type. */
    record OpaqueValue(String typeName) implements PythonValue {}

    /** An iterator that was not asked for items, a generator for one. */
    record IteratorValue(String typeName) implements PythonValue {}

    /**
     * What was drawn from an iterator.
     *
     * @param exhausted whether it ended by itself before as many items as asked for were drawn
     */
    record DrawnValue(String typeName, List<PythonValue> items, boolean exhausted) implements PythonValue {
        public DrawnValue {
            items = List.copyOf(items);
        }
    }

    /** A reference from inside a container to that container; shown as {@code …}, equal to nothing. */
    record CycleValue() implements PythonValue {}
}
