package assay.judge.comparison;

import assay.challenge.Checker.Comparison;
import assay.value.PythonValue;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Compares containers in which order does not count: by classes of equal elements or, with a tolerance, by looking for
 * partners that are near. What is compared by its tolerance as a set must not have more than
 * {@link MatchingCost#MAXIMUM_ELEMENTS} distinct elements, unless they are numbers: beyond, near is not near enough.
 */
final class Unordered {
    private final Comparison rules;
    private final EqualityClasses classes;
    private final Agreement agreement;

    /** Whether two elements agree, where order does not count in so many levels of them. */
    interface Agreement {
        boolean of(PythonValue expected, PythonValue observed, int unorderedLevels);
    }

    Unordered(Comparison rules, EqualityClasses classes, Agreement agreement) {
        this.rules = rules;
        this.classes = classes;
        this.agreement = agreement;
    }

    /** Each element of one needs a partner of its own in the other. */
    Optional<Found> compare(PythonValue expected, PythonValue observed, int levelsBelow) {
        List<PythonValue> items = Parts.of(expected);
        List<PythonValue> others = Parts.of(observed);
        return surplus(items, others, levelsBelow).between(expected, observed);
    }

    /** Each element of one needs an equal in the other; how often it comes does not count. */
    Optional<Found> compareAsSets(PythonValue expected, PythonValue observed, int levelsBelow) {
        List<PythonValue> items = Parts.of(expected);
        List<PythonValue> others = Parts.of(observed);
        return surplusAsSets(items, others, levelsBelow).between(expected, observed);
    }

    private Surplus surplus(List<PythonValue> expected, List<PythonValue> observed, int levelsBelow) {
        if (rules.tolerance().isEmpty()) {
            return Surplus.ofClasses(classesOf(expected, levelsBelow), classesOf(observed, levelsBelow));
        }
        if (NearNumbers.canPair(expected, rules)) {
            return new NearNumbers(expected, observed, rules.tolerance().get()).pairs();
        }
        // Of different sizes they differ in any case: which elements are named is no reason for a long search.
        return expected.size() == observed.size()
                ? new Matching(expected, observed, near(levelsBelow)).pairs()
                : Surplus.ofClasses(classesOf(expected, levelsBelow), classesOf(observed, levelsBelow));
    }

    private Surplus surplusAsSets(List<PythonValue> expected, List<PythonValue> observed, int levelsBelow) {
        if (rules.tolerance().isPresent() && NearNumbers.canPair(expected, rules)) {
            return new NearNumbers(expected, observed, rules.tolerance().get()).cover();
        }
        int[] expectedClasses = classesOf(expected, levelsBelow);
        int[] observedClasses = classesOf(observed, levelsBelow);
        int[] left = firstOfEach(expectedClasses);
        int[] right = firstOfEach(observedClasses);
        if (rules.tolerance().isEmpty() || right.length > MatchingCost.MAXIMUM_ELEMENTS) {
            return Surplus.ofDistinctClasses(expectedClasses, observedClasses);
        }
        return new Matching(pick(left, expected), pick(right, observed), near(levelsBelow))
                .cover()
                .translated(left, right);
    }

    private static int[] firstOfEach(int[] classes) {
        Set<Integer> seen = new HashSet<>();
        return IntStream.range(0, classes.length)
                .filter(index -> seen.add(classes[index]))
                .toArray();
    }

    private static List<PythonValue> pick(int[] indexes, List<PythonValue> values) {
        return Arrays.stream(indexes).mapToObj(values::get).toList();
    }

    private BiPredicate<PythonValue, PythonValue> near(int levelsBelow) {
        return (left, right) -> agreement.of(left, right, levelsBelow);
    }

    private int[] classesOf(List<PythonValue> values, int unorderedLevels) {
        return values.stream()
                .mapToInt(value -> classes.of(value, unorderedLevels))
                .toArray();
    }
}
