package assay.challenge;

import java.util.Optional;

/** How an observed value is compared with the expected one. */
public sealed interface Checker {

    /**
     * Value by value, as Python's {@code ==} does, {@code nan} equal to itself, with these differences.
     *
     * @param exactTypes {@code 1}, {@code 1.0} and {@code True} differ
     * @param tolerance numbers that are near count as equal
     * @param unorderedLevels in how many levels of lists, from the outermost, order does not count; 0: in none,
     *     {@link #ALL_LEVELS}: in all
     * @param asSet the outermost list, tuple or set counts as a set: neither order nor repetition matter
     * @param listOrTuple a list equals a tuple of equal items
     */
    record Comparison(
            boolean exactTypes, Optional<Tolerance> tolerance, int unorderedLevels, boolean asSet, boolean listOrTuple)
            implements Checker {

        /** Order counts in no level of a value. */
        public static final int ALL_LEVELS = Integer.MAX_VALUE;

        /** Python's {@code ==}. */
        public static final Comparison EQUAL = new Comparison(false, Optional.empty(), 0, false, false);
    }

    /**
     * Near means {@code |a − b| ≤ max(relative · max(|a|, |b|), absolute)}, as Python's {@code math.isclose} has it.
     *
     * @param relative 1e-9 by default
     * @param absolute 0 by default
     */
    record Tolerance(double relative, double absolute) {}

    /** The expected value is a list of right answers; one of them must agree. */
    record OneOf(Checker checker) implements Checker {}

    /** Text compared word by word; white space separates and is otherwise free. */
    record Tokens(boolean caseSensitive) implements Checker {}

    /** Text compared line by line; empty lines at the end do not count. */
    record Lines(boolean caseSensitive, boolean trailingSpace) implements Checker {
        /** How a program's output is compared where nothing else is said. */
        public static final Lines DEFAULT = new Lines(true, false);
    }

    /** The expected value is a regular expression (RE2 syntax) that must match the whole text. */
    record Regex() implements Checker {}

    /**
     * {@code check(arguments, expected, observed)} of the challenge's {@code checker.py}, run away from submissions.
     */
    record PythonChecker() implements Checker {}
}
