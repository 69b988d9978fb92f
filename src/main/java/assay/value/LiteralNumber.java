package assay.value;

import assay.value.PythonValue.ComplexValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.IntegerValue;
import java.math.BigInteger;

/** Reads a number with its sign, or a complex number: {@code real ± imaginary}. */
final class LiteralNumber {
    private LiteralNumber() {}

    static boolean beginsAt(LiteralCursor at) {
        char next = at.peek();
        return LiteralCursor.isDigit(next)
                || next == '.'
                || next == '+'
                || next == '-'
                || LiteralDigits.isSpecial(at.word());
    }

    static PythonValue read(LiteralCursor at) throws PythonLiteralException {
        PythonValue first = signed(at);
        int end = at.offset();
        at.skipBlank();
        char sign = at.peek();
        if ((sign != '+' && sign != '-') || first instanceof ComplexValue) {
            at.skip(end - at.offset());
            return first;
        }
        at.skip(1);
        at.skipBlank();
        if (!(LiteralDigits.read(at) instanceof ComplexValue(double _, double imaginary))) {
            throw at.fault("only an imaginary number, such as 2j, can be added to a number");
        }
        // As Python computes it: the real number plus or minus 0.0, 0.0 plus or minus the imaginary one.
        double real = real(at, first);
        return sign == '+'
                ? new ComplexValue(real + 0.0, 0.0 + imaginary)
                : new ComplexValue(real - 0.0, 0.0 - imaginary);
    }

    private static PythonValue signed(LiteralCursor at) throws PythonLiteralException {
        char sign = at.peek();
        if (sign != '+' && sign != '-') {
            return LiteralDigits.read(at);
        }
        at.skip(1);
        at.skipBlank();
        PythonValue magnitude = LiteralDigits.read(at);
        return sign == '+' ? magnitude : negated(at, magnitude);
    }

    private static PythonValue negated(LiteralCursor at, PythonValue number) throws PythonLiteralException {
        if (number instanceof IntegerValue(BigInteger integer)) {
            return new IntegerValue(integer.negate());
        }
        if (number instanceof ComplexValue(double real, double imaginary)) {
            return new ComplexValue(-real, -imaginary);
        }
        return new FloatValue(-real(at, number));
    }

    private static double real(LiteralCursor at, PythonValue number) throws PythonLiteralException {
        if (number instanceof FloatValue(double fraction)) {
            return fraction;
        }
        if (number instanceof IntegerValue(BigInteger integer) && Double.isFinite(integer.doubleValue())) {
            return integer.doubleValue();
        }
        throw at.fault("the integer is too large for a complex number");
    }
}
