package assay.judge.comparison;

import assay.challenge.Checker.Comparison;
import assay.challenge.Checker.Tolerance;
import assay.value.PythonValue;
import java.util.Arrays;
import java.util.Optional;

/** A rule under which two values that differ would have agreed: what to tell a candidate who was nearly right. */
public enum NearMiss {
    /** A tuple stands where a list should be, or the other way round. */
    LIST_OR_TUPLE,
    /** A number or a container is of another type, {@code 1.0} for {@code 1}. */
    TYPE,
    /** Numbers differ by no more than floating point loses. */
    ROUNDING,
    /** The elements are right, their order is not. */
    ORDER,
    /** The elements are right, but some come more or less often, or something else holds them. */
    REPETITION;

    private static final Tolerance ROUNDING_ERROR = new Tolerance(1e-9, 1e-12);

    static Optional<NearMiss> of(Comparison rules, PythonValue expected, PythonValue observed) {
        return Arrays.stream(values())
                .filter(nearMiss -> nearMiss.explains(rules, expected, observed))
                .findFirst();
    }

    private boolean explains(Comparison rules, PythonValue expected, PythonValue observed) {
        Comparison relaxed = relaxed(rules);
        return !relaxed.equals(rules)
                && (this != REPETITION || differInSizeOrKind(expected, observed))
                && !MatchingCost.isTooHigh(relaxed, expected)
                && new Walk(relaxed).agree(expected, observed);
    }

    /** Of lists of one size, one or two elements that differ say more. */
    private static boolean differInSizeOrKind(PythonValue expected, PythonValue observed) {
        PythonValue left = Parts.base(expected);
        PythonValue right = Parts.base(observed);
        return Kind.of(left) != Kind.of(right)
                || Parts.of(left).size() != Parts.of(right).size();
    }

    private Comparison relaxed(Comparison rules) {
        boolean exactTypes = rules.exactTypes() && this != TYPE;
        boolean asSet = rules.asSet() || this == REPETITION;
        boolean listOrTuple = rules.listOrTuple() || this == LIST_OR_TUPLE;
        int unorderedLevels = this == ORDER ? Math.max(1, rules.unorderedLevels()) : rules.unorderedLevels();
        Optional<Tolerance> tolerance =
                this == ROUNDING ? Optional.of(rules.tolerance().orElse(ROUNDING_ERROR)) : rules.tolerance();
        return new Comparison(exactTypes, tolerance, unorderedLevels, asSet, listOrTuple);
    }
}
