package assay.judge.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Checker.Comparison;
import assay.challenge.Checker.Tolerance;
import assay.value.PythonText;
import assay.value.PythonValue;
import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.ComplexValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.FrozenSetValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.NoneValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.SubclassValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What two ways of comparing say of the same random values, which are few and small enough to be equal often. */
class AgreementTest {
    private final Random random = new Random(7);

    @Test
    void walkingAndClassesAgreeUnderAllRules() {
        int equal = 0;
        for (int round = 0; round < 20_000; round++) {
            Comparison rules = new Comparison(
                    random.nextBoolean(), Optional.empty(), random.nextInt(4), false, random.nextBoolean());
            PythonValue left = value(3);
            PythonValue right = random.nextInt(4) == 0 ? left : value(3);
            EqualityClasses classes = new EqualityClasses(rules);
            int levels = rules.unorderedLevels();
            boolean sameClass = classes.of(left, levels) == classes.of(right, levels);
            assertThat(new Walk(rules).agree(left, right))
                    .as("%s and %s by %s", PythonText.of(left), PythonText.of(right), rules)
                    .isEqualTo(sameClass);
            equal += sameClass ? 1 : 0;
        }
        assertThat(equal).isBetween(5_000, 15_000);
    }

    @Test
    void aToleranceOfNothingIsEquality() {
        Optional<Tolerance> nothing = Optional.of(new Tolerance(0, 0));
        for (int round = 0; round < 20_000; round++) {
            int levels = random.nextInt(4);
            boolean asSet = random.nextBoolean();
            PythonValue left = value(3);
            PythonValue right = value(3);
            Comparison exact = new Comparison(random.nextBoolean(), Optional.empty(), levels, asSet, true);
            Comparison near = new Comparison(exact.exactTypes(), nothing, levels, asSet, true);
            assertThat(new Walk(near).agree(left, right))
                    .as("%s and %s by %s", PythonText.of(left), PythonText.of(right), near)
                    .isEqualTo(new Walk(exact).agree(left, right));
        }
    }

    @Test
    void pairsAreFoundWheneverThereAreAny() {
        Tolerance tolerance = new Tolerance(0.1, 1.5);
        BiPredicate<PythonValue, PythonValue> near = (left, right) -> Nearness.near(left, right, tolerance);
        for (int round = 0; round < 5_000; round++) {
            List<PythonValue> expected = numbers(random.nextInt(6));
            List<PythonValue> observed = numbers(expected.size());
            boolean pairs = canBePaired(expected, observed, near);
            assertThat(isComplete(new NearNumbers(expected, observed, tolerance).pairs(), expected, observed))
                    .as("%s and %s", expected, observed)
                    .isEqualTo(pairs);
            assertThat(isComplete(new Matching(expected, observed, near).pairs(), expected, observed))
                    .as("%s and %s", expected, observed)
                    .isEqualTo(pairs);
        }
    }

    private static boolean isComplete(Surplus surplus, List<PythonValue> expected, List<PythonValue> observed) {
        return surplus.between(new ListValue(expected), new ListValue(observed)).isEmpty();
    }

    /** By trying every order. */
    private static boolean canBePaired(
            List<PythonValue> expected, List<PythonValue> observed, BiPredicate<PythonValue, PythonValue> near) {
        if (expected.isEmpty()) {
            return true;
        }
        return IntStream.range(0, observed.size())
                .filter(index -> near.test(expected.getFirst(), observed.get(index)))
                .anyMatch(index -> {
                    List<PythonValue> rest = new ArrayList<>(observed);
                    rest.remove(index);
                    return canBePaired(expected.subList(1, expected.size()), rest, near);
                });
    }

    private List<PythonValue> numbers(int count) {
        return IntStream.range(0, count)
                .<PythonValue>mapToObj(index -> random.nextBoolean()
                        ? new FloatValue(random.nextInt(12) / 2.0)
                        : IntegerValue.of(random.nextInt(7) - 2))
                .toList();
    }

    private PythonValue value(int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 11)) {
            case 0 -> new NoneValue();
            case 1 -> new BooleanValue(random.nextBoolean());
            case 2 -> IntegerValue.of(random.nextInt(2));
            case 3 ->
                random.nextInt(4) == 0
                        ? new ComplexValue(random.nextInt(2), random.nextInt(2))
                        : new FloatValue(random.nextInt(3) / 2.0);
            case 4 -> new TextValue(random.nextBoolean() ? "a" : "b");
            case 5, 6 -> new ListValue(values(depth));
            case 7 -> new TupleValue(values(depth));
            case 8 -> random.nextBoolean() ? new SetValue(hashable(depth)) : new FrozenSetValue(hashable(depth));
            case 9 -> dictionary(depth);
            default -> new SubclassValue(random.nextBoolean() ? "A" : "B", value(depth - 1));
        };
    }

    private List<PythonValue> values(int depth) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(index -> value(depth - 1))
                .toList();
    }

    /** Distinct values as Python would tell them apart, so that a set can hold them. */
    private List<PythonValue> hashable(int depth) {
        List<PythonValue> distinct = new ArrayList<>();
        for (int count = random.nextInt(3); count > 0; count--) {
            PythonValue candidate = random.nextBoolean() ? value(0) : new TupleValue(List.of(value(0), value(0)));
            if (depth > 0 && distinct.stream().noneMatch(item -> Equality.equal(item, candidate))) {
                distinct.add(candidate);
            }
        }
        return distinct;
    }

    private PythonValue dictionary(int depth) {
        return new DictionaryValue(hashable(depth).stream()
                .map(key -> new DictionaryValue.Entry(key, value(depth - 1)))
                .toList());
    }
}
