package assay.judge.comparison;

import assay.challenge.Checker.Comparison;
import assay.value.PythonValue;
import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.BytesValue;
import assay.value.PythonValue.ComplexValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.TextValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives values numbers so that two values have one number exactly when they are equal. That makes sets, keys and
 * unordered lists of any size comparable in a time that grows with their size only, and never recurses.
 *
 * <p>Tolerances are not heeded: being near is no equality.
 */
final class EqualityClasses {
    private final Comparison rules;

    // A map for each kind: within one, all keys are of one class and comparable, so that even chosen hash collisions
    // leave the maps fast.
    private final Map<Kind, Map<Object, Integer>> numbers = new EnumMap<>(Kind.class);
    private int used;

    EqualityClasses(Comparison rules) {
        this.rules = rules;
    }

    /** The number of the value's class, where order does not count in so many levels of it. */
    int of(PythonValue value, int unorderedLevels) {
        Deque<Composite> open = new ArrayDeque<>();
        open.push(composite(value, unorderedLevels));
        while (true) {
            Composite innermost = open.getFirst();
            if (innermost.isComplete()) {
                open.pop();
                int number = number(innermost);
                if (open.isEmpty()) {
                    return number;
                }
                open.getFirst().add(number);
            } else {
                open.push(composite(innermost.nextPart(), innermost.levelsOfNextPart()));
            }
        }
    }

    private Composite composite(PythonValue value, int unorderedLevels) {
        PythonValue plain = rules.exactTypes() ? value : Parts.base(value);
        return new Composite(plain, Kind.of(plain, rules), Parts.of(plain), unorderedLevels);
    }

    private int number(Composite complete) {
        return switch (complete.value()) {
            case TextValue(String text) -> number(Kind.TEXT, text);
            case BytesValue(String latin1) -> number(Kind.BYTES, latin1);
            case BooleanValue(boolean flag) ->
                number(rules.exactTypes() ? Kind.BOOLEAN : Kind.INTEGER, flag ? BigInteger.ONE : BigInteger.ZERO);
            case IntegerValue(BigInteger integer) -> number(Kind.INTEGER, integer);
            case FloatValue(double number) -> ofFloat(number);
            case ComplexValue(double real, double imaginary) ->
                imaginary == 0 && !rules.exactTypes()
                        ? ofFloat(real)
                        : number(Kind.COMPLEX, (real + 0.0) + " " + (imaginary + 0.0));
            case PythonValue _ when complete.kind() == Kind.INCOMPARABLE -> used++;
            case PythonValue _ -> number(complete.kind(), complete.key());
        };
    }

    private int ofFloat(double number) {
        boolean integral = number == Math.rint(number) && !Double.isInfinite(number);
        if (integral && !rules.exactTypes()) {
            return number(Kind.INTEGER, integer(number));
        }
        // Adding zero makes the negative zero positive.
        return number(Kind.FLOAT, number + 0.0);
    }

    private static BigInteger integer(double number) {
        return Math.abs(number) < 1L << 53 ? BigInteger.valueOf((long) number) : new BigDecimal(number).toBigInteger();
    }

    private int number(Kind kind, Object key) {
        Map<Object, Integer> known = numbers.computeIfAbsent(kind, absent -> new HashMap<>());
        Integer number = known.putIfAbsent(key, used);
        return number == null ? used++ : number;
    }
}
