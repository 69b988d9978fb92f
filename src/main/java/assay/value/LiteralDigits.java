package assay.value;

import assay.value.PythonValue.ComplexValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.IntegerValue;
import java.math.BigInteger;

/** Reads a number without a sign: an int in any base, a float, an imaginary number. */
final class LiteralDigits {
    private LiteralDigits() {}

    /** Whether a word stands for a number, though it has no digits. */
    static boolean isSpecial(String word) {
        return switch (word) {
            case "inf", "nan", "infj", "nanj" -> true;
            default -> false;
        };
    }

    static PythonValue read(LiteralCursor at) throws PythonLiteralException {
        String word = at.word();
        if (isSpecial(word)) {
            at.skip(word.length());
            double magnitude = word.startsWith("inf") ? Double.POSITIVE_INFINITY : Double.NaN;
            return word.endsWith("j") ? new ComplexValue(0, magnitude) : new FloatValue(magnitude);
        }
        PythonValue number = switch (at.peek() == '0' ? Character.toLowerCase(at.peek(1)) : LiteralCursor.END) {
            case 'x' -> based(at, 16);
            case 'o' -> based(at, 8);
            case 'b' -> based(at, 2);
            default -> decimal(at);
        };
        if (LiteralCursor.isWordPart(at.peek())) {
            throw at.fault("'" + at.peek() + "' cannot stand in this number");
        }
        return number;
    }

    private static PythonValue based(LiteralCursor at, int radix) throws PythonLiteralException {
        at.skip(2);
        if (at.peek() == '_') {
            at.skip(1);
        }
        String digits = digits(at, radix);
        if (digits.isEmpty()) {
            throw at.fault("expected a digit of base " + radix);
        }
        return new IntegerValue(new BigInteger(digits, radix));
    }

    private static PythonValue decimal(LiteralCursor at) throws PythonLiteralException {
        String whole = digits(at, 10);
        StringBuilder text = new StringBuilder(whole);
        boolean fraction = at.peek() == '.';
        if (fraction) {
            at.skip(1);
            text.append('.').append(digits(at, 10));
        }
        if (text.isEmpty() || text.toString().equals(".")) {
            throw at.fault("expected a number");
        }
        boolean exponent = Character.toLowerCase(at.peek()) == 'e';
        if (exponent) {
            exponent(at, text);
        }
        if (Character.toLowerCase(at.peek()) == 'j') {
            at.skip(1);
            return new ComplexValue(0, Double.parseDouble(text.toString()));
        }
        if (fraction || exponent) {
            return new FloatValue(Double.parseDouble(text.toString()));
        }
        BigInteger integer = new BigInteger(whole);
        if (whole.startsWith("0") && integer.signum() != 0) {
            throw at.fault("an integer cannot begin with 0");
        }
        return new IntegerValue(integer);
    }

    private static void exponent(LiteralCursor at, StringBuilder to) throws PythonLiteralException {
        at.skip(1);
        to.append('e');
        if (at.peek() == '+' || at.peek() == '-') {
            to.append(at.next());
        }
        String digits = digits(at, 10);
        if (digits.isEmpty()) {
            throw at.fault("expected the digits of an exponent");
        }
        to.append(digits);
    }

    /** The digits that stand here, without the underscores between them. */
    private static String digits(LiteralCursor at, int radix) {
        StringBuilder digits = new StringBuilder();
        while (true) {
            int skipped = at.peek() == '_' && !digits.isEmpty() ? 1 : 0;
            char unit = at.peek(skipped);
            if (unit >= 128 || Character.digit(unit, radix) < 0) {
                return digits.toString();
            }
            digits.append(unit);
            at.skip(skipped + 1);
        }
    }
}
