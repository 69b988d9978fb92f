package assay.conformance;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines in the place of others.
 *
 * @param line the first line that differs, counted from 1
 * @param expected the lines to be replaced
 * @param observed the lines in their place
 */
record Difference(int line, List<String> expected, List<String> observed) {
    Difference {
        expected = List.copyOf(expected);
        observed = List.copyOf(observed);
    }

    /** Line by line where both are as long; else one that reaches from the first difference to the last. */
    static List<Difference> between(List<String> expected, List<String> observed) {
        if (expected.size() == observed.size()) {
            List<Difference> differences = new ArrayList<>();
            for (int index = 0; index < expected.size(); index++) {
                if (!expected.get(index).equals(observed.get(index))) {
                    differences.add(
                            new Difference(index + 1, List.of(expected.get(index)), List.of(observed.get(index))));
                }
            }
            return differences;
        }
        int shorter = Math.min(expected.size(), observed.size());
        int start = commonStart(expected, observed, shorter);
        int end = commonStart(expected.reversed(), observed.reversed(), shorter - start);
        return List.of(new Difference(
                start + 1,
                expected.subList(start, expected.size() - end),
                observed.subList(start, observed.size() - end)));
    }

    private static int commonStart(List<String> left, List<String> right, int most) {
        int length = 0;
        while (length < most && left.get(length).equals(right.get(length))) {
            length++;
        }
        return length;
    }

    /** The text with this in it; it has to hold what is to be replaced. */
    List<String> applied(List<String> lines) {
        List<String> changed = new ArrayList<>(lines);
        List<String> place = changed.subList(line - 1, line - 1 + expected.size());
        if (!place.equals(expected)) {
            throw new AssertionError("line " + line + " is not " + expected + ", but " + place);
        }
        place.clear();
        place.addAll(observed);
        return changed;
    }
}
