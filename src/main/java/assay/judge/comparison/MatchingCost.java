package assay.judge.comparison;

import assay.challenge.Checker.Comparison;
import assay.value.PythonValue;
import assay.value.PythonValue.DictionaryValue;
import java.util.List;

/**
 * How many comparisons a tolerance costs where order does not count: every element of such a container is compared with
 * every observed one. Only the expected value counts, so that no submission can make its own comparison fail.
 */
final class MatchingCost {
    /** A container of more elements is not matched, unless they are numbers, of which any number can be paired. */
    static final int MAXIMUM_ELEMENTS = 2_000;

    private static final double MAXIMUM_COMPARISONS = 2e7;

    /** What a submission returns is never deeper, so nothing deeper can be agreed with. */
    private static final int MAXIMUM_DEPTH = 200;

    private MatchingCost() {}

    /** Whether comparing with this value would take too long under these rules. */
    static boolean isTooHigh(Comparison rules, PythonValue expected) {
        if (rules.tolerance().isEmpty()) {
            return false;
        }
        int levels = Math.max(rules.unorderedLevels(), rules.asSet() ? 1 : 0);
        return cost(rules, expected, levels, MAXIMUM_DEPTH) > MAXIMUM_COMPARISONS;
    }

    private static double cost(Comparison rules, PythonValue value, int levels, int depth) {
        PythonValue base = Parts.base(value);
        List<PythonValue> parts = Parts.of(base);
        if (depth == 0 && !parts.isEmpty()) {
            return Double.POSITIVE_INFINITY;
        }
        return switch (Kind.of(base)) {
            case LIST, TUPLE -> {
                int below = Math.max(0, levels - 1);
                yield levels > 0 ? matched(rules, parts, below, depth - 1) : walked(rules, parts, below, depth - 1);
            }
            case SET, FROZEN_SET -> matched(rules, parts, levels, depth - 1);
            case DICTIONARY ->
                1
                        + ((DictionaryValue) base)
                                .entries().stream()
                                        .mapToDouble(entry -> cost(rules, entry.value(), levels, depth - 1))
                                        .sum();
            case NONE, BOOLEAN, INTEGER, FLOAT, COMPLEX, TEXT, BYTES, SUBCLASS, INCOMPARABLE -> 1;
        };
    }

    private static double matched(Comparison rules, List<PythonValue> parts, int levels, int depth) {
        if (NearNumbers.canPair(parts, rules)) {
            return parts.size();
        }
        return parts.size() > MAXIMUM_ELEMENTS
                ? Double.POSITIVE_INFINITY
                : parts.size() * walked(rules, parts, levels, depth);
    }

    private static double walked(Comparison rules, List<PythonValue> parts, int levels, int depth) {
        return 1
                + parts.stream()
                        .mapToDouble(part -> cost(rules, part, levels, depth))
                        .sum();
    }
}
