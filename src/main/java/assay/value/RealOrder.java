package assay.value;

import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.IntegerValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;

/**
 * Compares {@code bool}, {@code int} and {@code float} by their exact amounts, as Python does: no integer is rounded to a
 * float first. {@code nan} equals itself and comes last.
 */
public final class RealOrder implements Comparator<PythonValue> {

    /** Whether this order knows the value. */
    public static boolean isReal(PythonValue value) {
        return value instanceof IntegerValue || value instanceof FloatValue || value instanceof BooleanValue;
    }

    @Override
    public int compare(PythonValue left, PythonValue right) {
        if (left instanceof FloatValue(double first)) {
            return right instanceof FloatValue(double second)
                    ? compare(first, second)
                    : -compare(integer(right), first);
        }
        return right instanceof FloatValue(double second)
                ? compare(integer(left), second)
                : integer(left).compareTo(integer(right));
    }

    private static int compare(double left, double right) {
        // Double.compare takes the two zeros apart, Python does not.
        return left == right ? 0 : Double.compare(left, right);
    }

    private static int compare(BigInteger integer, double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return number == Double.NEGATIVE_INFINITY ? 1 : -1;
        }
        // Most integers fit into a double without loss; that spares the detour.
        if (integer.bitLength() <= 53) {
            return compare(integer.doubleValue(), number);
        }
        return new BigDecimal(integer).compareTo(new BigDecimal(number));
    }

    private static BigInteger integer(PythonValue value) {
        if (value instanceof IntegerValue(BigInteger integer)) {
            return integer;
        }
        return ((BooleanValue) value).value() ? BigInteger.ONE : BigInteger.ZERO;
    }
}
