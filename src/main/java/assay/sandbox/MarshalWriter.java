package assay.sandbox;

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
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes values in the format of Python's {@code marshal}, which builds them many times faster than Python code can. */
final class MarshalWriter {
    private static final int DIGIT_BITS = 15;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** All that was written, one character for each byte. */
    String latin1() {
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    void value(PythonValue value) {
        switch (value) {
            case NoneValue() -> bytes.write('N');
            case BooleanValue(boolean flag) -> bytes.write(flag ? 'T' : 'F');
            case IntegerValue(BigInteger integer) -> integer(integer);
            case FloatValue(double number) -> {
                bytes.write('g');
                fraction(number);
            }
            case ComplexValue(double real, double imaginary) -> {
                bytes.write('y');
                fraction(real);
                fraction(imaginary);
            }
            case TextValue(String text) -> sized('u', LenientUtf8.encode(text));
            case BytesValue(String latin1) -> sized('s', latin1.getBytes(StandardCharsets.ISO_8859_1));
            case ListValue(List<PythonValue> items) -> items('[', items);
            case TupleValue(List<PythonValue> items) -> items('(', items);
            case SetValue(List<PythonValue> items) -> items('<', items);
            case FrozenSetValue(List<PythonValue> items) -> items('>', items);
            case DictionaryValue(List<DictionaryValue.Entry> entries) -> {
                bytes.write('{');
                for (DictionaryValue.Entry entry : entries) {
                    value(entry.key());
                    value(entry.value());
                }
                bytes.write('0');
            }
            case SubclassValue _, OpaqueValue _, IteratorValue _, DrawnValue _, CycleValue _ ->
                throw new IllegalArgumentException("a value that only a submission can make cannot be an input");
        }
    }

    /** Begins a list or a tuple of so many values that are written next. */
    void begin(char kind, int size) {
        bytes.write(kind);
        number(size);
    }

    private void items(char kind, List<PythonValue> items) {
        begin(kind, items.size());
        items.forEach(this::value);
    }

    private void integer(BigInteger integer) {
        if (integer.bitLength() < 32) {
            bytes.write('i');
            number(integer.intValue());
            return;
        }
        byte[] magnitude = integer.abs().toByteArray();
        int digits = (integer.abs().bitLength() + DIGIT_BITS - 1) / DIGIT_BITS;
        begin('l', integer.signum() * digits);
        int held = 0;
        int heldBits = 0;
        int next = magnitude.length - 1;
        for (int written = 0; written < digits; written++) {
            while (heldBits < DIGIT_BITS && next >= 0) {
                held |= (magnitude[next--] & 0xff) << heldBits;
                heldBits += 8;
            }
            bytes.write(held);
            bytes.write((held >>> 8) & 0x7f);
            held >>>= DIGIT_BITS;
            heldBits -= DIGIT_BITS;
        }
    }

    private void fraction(double number) {
        long bits = Double.doubleToRawLongBits(number);
        number((int) bits);
        number((int) (bits >>> 32));
    }

    private void sized(char kind, byte[] content) {
        begin(kind, content.length);
        bytes.writeBytes(content);
    }

    private void number(int value) {
        bytes.write(value);
        bytes.write(value >>> 8);
        bytes.write(value >>> 16);
        bytes.write(value >>> 24);
    }
}
