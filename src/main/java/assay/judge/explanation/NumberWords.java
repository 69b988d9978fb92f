package assay.judge.explanation;

import assay.value.PythonText;
import assay.value.PythonValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.IntegerValue;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** What is to be said of two numbers that are nearly equal. */
final class NumberWords {
    /** Differences up to this part of the larger number are the work of rounding. */
    private static final double ROUNDING = 1e-9;

    private NumberWords() {}

    static Optional<String> difference(PythonValue expected, PythonValue observed) {
        boolean floats = expected instanceof FloatValue || observed instanceof FloatValue;
        double left = amount(expected);
        double right = amount(observed);
        double distance = Math.abs(left - right);
        // The negation is true of nan as well, which is near to nothing.
        if (!floats || !(distance <= ROUNDING * Math.max(Math.abs(left), Math.abs(right)))) {
            return Optional.empty();
        }
        double twoDigits = new BigDecimal(distance).round(new MathContext(2)).doubleValue();
        return Optional.of("differs by " + PythonText.of(new FloatValue(twoDigits))
                + ": rounding of floating point; another order of operations, integers or fractions avoid it");
    }

    private static double amount(PythonValue value) {
        if (value instanceof FloatValue(double number)) {
            return number;
        }
        return value instanceof IntegerValue integer ? integer.value().doubleValue() : Double.NaN;
    }
}
