package assay.judge.comparison;

import assay.challenge.Checker.Tolerance;
import assay.value.PythonValue;
import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.ComplexValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.RealOrder;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Numbers that count as equal: exactly, or within a tolerance as {@code math.isclose} and {@code cmath.isclose}. */
final class Nearness {
    private static final RealOrder EXACT = new RealOrder();

    private Nearness() {}

    static boolean isNumber(PythonValue value) {
        return RealOrder.isReal(value) || value instanceof ComplexValue;
    }

    static boolean equal(PythonValue left, PythonValue right) {
        if (RealOrder.isReal(left) && RealOrder.isReal(right)) {
            return EXACT.compare(left, right) == 0;
        }
        return EXACT.compare(real(left), real(right)) == 0
                && EXACT.compare(new FloatValue(imaginary(left)), new FloatValue(imaginary(right))) == 0;
    }

    static boolean near(PythonValue left, PythonValue right, Tolerance tolerance) {
        if (equal(left, right)) {
            return true;
        }
        double leftReal = amount(real(left));
        double rightReal = amount(real(right));
        double leftImaginary = imaginary(left);
        double rightImaginary = imaginary(right);
        if (tooLarge(left, leftReal) || tooLarge(right, rightReal)) {
            return nearIntegers(left, right, tolerance);
        }
        if (isInfinite(leftReal, leftImaginary) || isInfinite(rightReal, rightImaginary)) {
            return false;
        }
        double distance = Math.hypot(leftReal - rightReal, leftImaginary - rightImaginary);
        return distance <= tolerance.relative() * Math.hypot(leftReal, leftImaginary)
                || distance <= tolerance.relative() * Math.hypot(rightReal, rightImaginary)
                || distance <= tolerance.absolute();
    }

    /** Integers beyond the largest float, at which {@code math.isclose} gives up. */
    private static boolean nearIntegers(PythonValue left, PythonValue right, Tolerance tolerance) {
        if (!(left instanceof IntegerValue(BigInteger first)) || !(right instanceof IntegerValue(BigInteger second))) {
            return false;
        }
        BigDecimal distance = new BigDecimal(first.subtract(second).abs());
        BigDecimal larger = new BigDecimal(first.abs().max(second.abs()));
        return distance.compareTo(larger.multiply(new BigDecimal(tolerance.relative()))) <= 0
                || distance.compareTo(new BigDecimal(tolerance.absolute())) <= 0;
    }

    private static boolean isInfinite(double real, double imaginary) {
        return Double.isInfinite(real) || Double.isInfinite(imaginary);
    }

    private static boolean tooLarge(PythonValue value, double amount) {
        return value instanceof IntegerValue && Double.isInfinite(amount);
    }

    private static PythonValue real(PythonValue number) {
        return number instanceof ComplexValue complex ? new FloatValue(complex.real()) : number;
    }

    private static double imaginary(PythonValue number) {
        return number instanceof ComplexValue complex ? complex.imaginary() : 0;
    }

    private static double amount(PythonValue real) {
        if (real instanceof FloatValue(double number)) {
            return number;
        }
        return real instanceof IntegerValue(BigInteger integer)
                ? integer.doubleValue()
                : ((BooleanValue) real).value() ? 1 : 0;
    }
}
