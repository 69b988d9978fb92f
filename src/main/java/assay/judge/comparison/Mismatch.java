package assay.judge.comparison;

import assay.value.PythonValue;
import java.util.List;
import java.util.Optional;

/** In what two parts differ. */
public sealed interface Mismatch {

    /** Two values are unequal, or of kinds that are never equal. */
    record Values(PythonValue expected, PythonValue observed) implements Mismatch {}

    /**
     * Two texts differ.
     *
     * @param unit the index of the first UTF-16 unit that differs, at the beginning of its code point
     */
    record Characters(String expected, String observed, int unit) implements Mismatch {}

    /**
     * One list is the beginning of the other.
     *
     * @param first the first item that the shorter one lacks
     */
    record Lengths(int expected, int observed, PythonValue first) implements Mismatch {}

    /** Elements are missing or too many, in a container in which their order does not count. */
    record Elements(Some missing, Some extra) implements Mismatch {}

    /** Keys of a dictionary are missing or too many. */
    record Keys(Some missing, Some extra) implements Mismatch {}

    /**
     * Two texts differ in a line.
     *
     * @param number counted from 1
     * @param expected absent where the observed text has a line too many
     * @param observed absent where the observed text ends before this line
     */
    record Line(int number, Optional<String> expected, Optional<String> observed) implements Mismatch {}

    /**
     * Two texts differ in a word.
     *
     * @param number counted from 1
     * @param line the line of the observed text that it stands in, counted from 1
     */
    record Word(int number, int line, Optional<String> expected, Optional<String> observed) implements Mismatch {}

    /** The text does not match the pattern. */
    record Unmatched(String pattern) implements Mismatch {}

    /** None of the answers that would be right was given. */
    record NoneOf(List<PythonValue> answers) implements Mismatch {
        public NoneOf {
            answers = List.copyOf(answers);
        }
    }

    /** A checker for texts was given something else. */
    record NotText(PythonValue observed) implements Mismatch {}

    /**
     * Some values.
     *
     * @param first the first few of them
     * @param count of all of them
     */
    record Some(List<PythonValue> first, int count) {
        /** So many are kept; more would not be shown. */
        public static final int KEPT = 5;

        public Some {
            first = List.copyOf(first);
        }

        static Some of(List<PythonValue> all) {
            return new Some(all.subList(0, Math.min(KEPT, all.size())), all.size());
        }
    }
}
