package assay.sandbox;

import assay.value.PythonValue;
import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.BytesValue;
import assay.value.PythonValue.ComplexValue;
import assay.value.PythonValue.CycleValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.FrozenSetValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.NoneValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads what GraalPy's {@code marshal} wrote of plain builtin values. A value that occurs twice in it is one object
 * here too, so what is small there is small here; a container inside of itself is a {@link CycleValue}.
 */
final class MarshalReader {
    private static final int REFERENCE_FLAG = 0x80;
    private static final int DIGIT_BITS = 15;

    private final String data;
    private final List<PythonValue> references = new ArrayList<>();
    private int next;
    private boolean sawBytes;

    MarshalReader(String latin1) {
        this.data = latin1;
    }

    /** The value; empty where it holds something that no plain value is. */
    Optional<PythonValue> read() {
        try {
            return Optional.of(value());
        } catch (UnknownTypeException unknown) {
            return Optional.empty();
        }
    }

    /** Whether there were bytes in it, which {@code marshal} writes for other types too. */
    boolean sawBytes() {
        return sawBytes;
    }

    private PythonValue value() {
        int tag = data.charAt(next++);
        if ((tag & REFERENCE_FLAG) == 0) {
            return value((char) tag);
        }
        int own = references.size();
        // What refers to it before it is complete is inside of it.
        references.add(new CycleValue());
        PythonValue value = value((char) (tag & ~REFERENCE_FLAG));
        references.set(own, value);
        return value;
    }

    private PythonValue value(char tag) {
        return switch (tag) {
            case 'N' -> new NoneValue();
            case 'T' -> new BooleanValue(true);
            case 'F' -> new BooleanValue(false);
            case 'i' -> IntegerValue.of(number());
            case 'I' -> IntegerValue.of(longNumber());
            case 'l' -> new IntegerValue(digits());
            case 'g' -> new FloatValue(fraction());
            case 'y' -> new ComplexValue(fraction(), fraction());
            case 't', 'u' -> new TextValue(LenientUtf8.decode(bytes()));
            case 's' -> {
                sawBytes = true;
                yield new BytesValue(bytes());
            }
            case '[' -> new ListValue(items(number()));
            case '(' -> new TupleValue(items(number()));
            case ')' -> new TupleValue(items(data.charAt(next++)));
            case '<' -> new SetValue(items(number()));
            case '>' -> new FrozenSetValue(items(number()));
            case '{' -> new DictionaryValue(entries());
            case 'r' -> references.get(number());
            default -> throw new UnknownTypeException();
        };
    }

    private List<PythonValue> items(int size) {
        List<PythonValue> items = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            items.add(value());
        }
        return items;
    }

    private List<DictionaryValue.Entry> entries() {
        List<DictionaryValue.Entry> entries = new ArrayList<>();
        while (data.charAt(next) != '0') {
            entries.add(new DictionaryValue.Entry(value(), value()));
        }
        next++;
        return entries;
    }

    private BigInteger digits() {
        int signedCount = number();
        int count = Math.abs(signedCount);
        byte[] littleEndian = new byte[(count * DIGIT_BITS + 7) / 8];
        for (int digit = 0; digit < count; digit++) {
            int value = data.charAt(next++) | (data.charAt(next++) << 8);
            for (int bit = 0, place = digit * DIGIT_BITS; bit < DIGIT_BITS; bit++, place++) {
                littleEndian[place >> 3] |= (byte) (((value >> bit) & 1) << (place & 7));
            }
        }
        byte[] magnitude = new byte[littleEndian.length];
        for (int index = 0; index < magnitude.length; index++) {
            magnitude[index] = littleEndian[magnitude.length - 1 - index];
        }
        return new BigInteger(Integer.signum(signedCount), magnitude);
    }

    private double fraction() {
        return Double.longBitsToDouble(longNumber());
    }

    private String bytes() {
        int length = number();
        next += length;
        return data.substring(next - length, next);
    }

    private long longNumber() {
        long low = number() & 0xffff_ffffL;
        return low | ((long) number() << 32);
    }

    private int number() {
        int value = data.charAt(next)
                | (data.charAt(next + 1) << 8)
                | (data.charAt(next + 2) << 16)
                | (data.charAt(next + 3) << 24);
        next += 4;
        return value;
    }

    /** A type that plain values do not have. */
    private static final class UnknownTypeException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
