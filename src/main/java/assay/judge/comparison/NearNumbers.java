package assay.judge.comparison;

import assay.challenge.Checker.Comparison;
import assay.challenge.Checker.Tolerance;
import assay.value.PythonValue;
import assay.value.PythonValue.ComplexValue;
import assay.value.PythonValue.FloatValue;
import assay.value.RealOrder;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds partners within a tolerance for numbers whose order does not count, in any size: what is near to a number lies
 * around it in sorted order, so that going through both sides in step finds every pair there is.
 */
final class NearNumbers {
    private static final RealOrder ORDER = new RealOrder();

    private final List<PythonValue> expected;
    private final List<PythonValue> observed;
    private final Tolerance tolerance;

    NearNumbers(List<PythonValue> expected, List<PythonValue> observed, Tolerance tolerance) {
        this.expected = expected.stream().map(NearNumbers::plain).toList();
        this.observed = observed.stream().map(NearNumbers::plain).toList();
        this.tolerance = tolerance;
    }

    /** Whether these are numbers that may be near to numbers of any type. What is observed beside numbers is extra. */
    static boolean canPair(List<PythonValue> expected, Comparison rules) {
        return !rules.exactTypes() && expected.stream().map(NearNumbers::plain).allMatch(RealOrder::isReal);
    }

    private static PythonValue plain(PythonValue value) {
        PythonValue base = Parts.base(value);
        return base instanceof ComplexValue complex && complex.imaginary() == 0 ? new FloatValue(complex.real()) : base;
    }

    /** Each needs a partner of its own. */
    Surplus pairs() {
        int[] left = sorted(expected);
        int[] right = sorted(observed);
        BitSet missing = all(expected);
        BitSet extra = all(observed);
        int leftIndex = 0;
        int rightIndex = 0;
        while (leftIndex < left.length && rightIndex < right.length) {
            PythonValue number = expected.get(left[leftIndex]);
            PythonValue other = observed.get(right[rightIndex]);
            if (Nearness.near(number, other, tolerance)) {
                missing.clear(left[leftIndex++]);
                extra.clear(right[rightIndex++]);
            } else if (ORDER.compare(number, other) < 0) {
                leftIndex++;
            } else {
                rightIndex++;
            }
        }
        return new Surplus(missing.stream().toArray(), extra.stream().toArray());
    }

    /** Each needs a partner, which may be partner to many. */
    Surplus cover() {
        return new Surplus(uncovered(expected, observed), uncovered(observed, expected));
    }

    private int[] uncovered(List<PythonValue> numbers, List<PythonValue> others) {
        List<PythonValue> sorted =
                Arrays.stream(sorted(others)).mapToObj(others::get).toList();
        return IntStream.range(0, numbers.size())
                .filter(index -> !isNearAny(numbers.get(index), sorted))
                .toArray();
    }

    private boolean isNearAny(PythonValue number, List<PythonValue> sorted) {
        if (!RealOrder.isReal(number)) {
            return false;
        }
        int found = Collections.binarySearch(sorted, number, ORDER);
        int above = found < 0 ? -found - 1 : found;
        return (above < sorted.size() && Nearness.near(number, sorted.get(above), tolerance))
                || (above > 0 && Nearness.near(number, sorted.get(above - 1), tolerance));
    }

    /** Indexes of the numbers among the values, by size. */
    private static int[] sorted(List<PythonValue> values) {
        return IntStream.range(0, values.size())
                .filter(index -> RealOrder.isReal(values.get(index)))
                .boxed()
                .sorted(Comparator.comparing(values::get, ORDER))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static BitSet all(List<PythonValue> values) {
        BitSet indexes = new BitSet(values.size());
        indexes.set(0, values.size());
        return indexes;
    }
}
