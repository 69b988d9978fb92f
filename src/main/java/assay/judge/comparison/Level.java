package assay.judge.comparison;

import assay.value.PythonValue;
import assay.value.PythonValue.DictionaryValue.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/** Two containers that a walk is inside of, and how far it got. */
final class Level {
    private final List<PythonValue> expected;
    private final List<PythonValue> observed;
    private final IntFunction<Step> steps;
    private final int unorderedLevelsBelow;
    private int index = -1;

    private Level(
            List<PythonValue> expected, List<PythonValue> observed, IntFunction<Step> steps, int unorderedLevelsBelow) {
        this.expected = expected;
        this.observed = observed;
        this.steps = steps;
        this.unorderedLevelsBelow = unorderedLevelsBelow;
    }

    static Level ofItems(List<PythonValue> expected, List<PythonValue> observed, int unorderedLevelsBelow) {
        return new Level(expected, observed, Step.Index::new, unorderedLevelsBelow);
    }

    /** The values of two dictionaries, where the expected entry of each key has this partner among the observed. */
    static Level ofEntries(List<Entry> expected, List<Entry> observed, int[] partners, int unorderedLevels) {
        List<PythonValue> expectedValues = new ArrayList<>(partners.length);
        List<PythonValue> observedValues = new ArrayList<>(partners.length);
        for (int index = 0; index < partners.length; index++) {
            expectedValues.add(expected.get(index).value());
            observedValues.add(observed.get(partners[index]).value());
        }
        return new Level(
                expectedValues,
                observedValues,
                index -> new Step.Key(expected.get(index).key(), index, partners[index]),
                unorderedLevels);
    }

    boolean hasNext() {
        return index + 1 < expected.size() && index + 1 < observed.size();
    }

    void next() {
        index++;
    }

    PythonValue expected() {
        return expected.get(index);
    }

    PythonValue observed() {
        return observed.get(index);
    }

    Step step() {
        return steps.apply(index);
    }

    int unorderedLevelsBelow() {
        return unorderedLevelsBelow;
    }

    /** What is to be said at the end, where both were equal as far as the shorter one goes. */
    Optional<Found> lengths() {
        if (expected.size() == observed.size()) {
            return Optional.empty();
        }
        int shorter = Math.min(expected.size(), observed.size());
        PythonValue first = expected.size() > shorter ? expected.get(shorter) : observed.get(shorter);
        return Optional.of(Found.at(shorter, new Mismatch.Lengths(expected.size(), observed.size(), first)));
    }
}
