package assay.value;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.HexFormat;

/** Numbers as Python's {@code repr} writes them. */
final class NumberLiteral {
    /** From so many bits on an integer may have more digits than CPython shows in decimal. */
    private static final int LONGEST_DECIMAL_BITS = 14_285;

    private static final int HEXADECIMAL_PIECE = 1_024;

    private NumberLiteral() {}

    static void write(BigInteger integer, Window window) {
        if (integer.bitLength() < LONGEST_DECIMAL_BITS) {
            String digits = integer.toString();
            window.append(digits);
            return;
        }
        window.append(integer.signum() < 0 ? "-0x" : "0x");
        byte[] magnitude = integer.abs().toByteArray();
        int first = magnitude[0] == 0 ? 1 : 0;
        window.append(Integer.toHexString(Byte.toUnsignedInt(magnitude[first])));
        for (int from = first + 1; from < magnitude.length && !window.full(); from += HEXADECIMAL_PIECE) {
            int until = Math.min(magnitude.length, from + HEXADECIMAL_PIECE);
            String digits = HexFormat.of().formatHex(Arrays.copyOfRange(magnitude, from, until));
            window.append(digits, 0, digits.length());
        }
    }

    static String of(double real, double imaginary) {
        boolean onlyImaginary = Double.doubleToRawLongBits(real) == 0;
        if (onlyImaginary) {
            return withoutPoint(of(imaginary)) + "j";
        }
        String sign = Double.isNaN(imaginary) || Math.copySign(1, imaginary) > 0 ? "+" : "";
        return "(" + withoutPoint(of(real)) + sign + withoutPoint(of(imaginary)) + "j)";
    }

    static String of(double number) {
        if (Double.isNaN(number)) {
            return "nan";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "inf" : "-inf";
        }
        String java = Double.toString(number);
        // Java writes plain decimals as Python does, but changes to exponents earlier.
        return java.indexOf('E') < 0 ? java : withExponent(number);
    }

    private static String withExponent(double number) {
        BigDecimal shortest = shortest(number).stripTrailingZeros();
        String digits = shortest.unscaledValue().abs().toString();
        // The number is 0.DIGITS times ten to this power.
        int power = shortest.precision() - shortest.scale();
        String sign = number < 0 ? "-" : "";
        if (power > 16 || power <= -4) {
            String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
            return String.format("%s%s%se%+03d", sign, digits.charAt(0), fraction, power - 1);
        }
        if (power <= 0) {
            return sign + "0." + "0".repeat(-power) + digits;
        }
        String padded = digits + "0".repeat(Math.max(0, power - digits.length()));
        String fraction = padded.length() == power ? "0" : padded.substring(power);
        return sign + padded.substring(0, power) + "." + fraction;
    }

    /** The shortest decimal that is read back as this number; Java never goes below two digits, Python does. */
    private static BigDecimal shortest(double number) {
        BigDecimal java = new BigDecimal(Double.toString(number));
        for (RoundingMode mode : new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.UP, RoundingMode.DOWN}) {
            BigDecimal oneDigit = java.round(new MathContext(1, mode));
            if (oneDigit.doubleValue() == number) {
                return oneDigit;
            }
        }
        return java;
    }

    private static String withoutPoint(String number) {
        return number.endsWith(".0") ? number.substring(0, number.length() - 2) : number;
    }
}
