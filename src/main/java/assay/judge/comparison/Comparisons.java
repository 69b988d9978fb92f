package assay.judge.comparison;

import assay.challenge.Checker;
import assay.challenge.Checker.Comparison;
import assay.value.PythonValue;
import assay.value.PythonValue.TextValue;
import com.google.re2j.Pattern;
import java.util.List;

/** Asks a checker whether an observed value agrees with the expected one. */
public final class Comparisons {
    private Comparisons() {}

    /** What the checker finds. {@link Checker.PythonChecker} cannot be asked here: only a worker can run it. */
    public static Finding compare(Checker checker, PythonValue expected, PythonValue observed) {
        return ExpectedFault.of(checker, expected)
                .<Finding>map(Finding.Undecidable::new)
                .orElseGet(() -> decide(checker, expected, observed));
    }

    /** Of an expected value without fault. */
    private static Finding decide(Checker checker, PythonValue expected, PythonValue observed) {
        return switch (checker) {
            case Comparison rules -> byValue(rules, expected, observed);
            case Checker.OneOf(Checker inner) -> withAnyOf(Parts.of(expected), inner, observed);
            case Checker.Tokens rules -> ofTexts(expected, observed, new TextTokens(rules)::compare);
            case Checker.Lines rules -> ofTexts(expected, observed, new TextLines(rules)::compare);
            case Checker.Regex() -> ofTexts(expected, observed, Comparisons::withPattern);
            case Checker.PythonChecker() ->
                throw new IllegalArgumentException("a checker in Python is run by a worker");
        };
    }

    private static Finding byValue(Comparison rules, PythonValue expected, PythonValue observed) {
        return new Walk(rules)
                .firstDifference(expected, observed)
                .map(difference -> difference.with(NearMiss.of(rules, expected, observed)))
                .<Finding>map(Finding.Differs::new)
                .orElseGet(Finding.Agrees::new);
    }

    private static Finding withAnyOf(List<PythonValue> answers, Checker inner, PythonValue observed) {
        if (answers.size() == 1) {
            return decide(inner, answers.getFirst(), observed);
        }
        return answers.stream().anyMatch(answer -> agree(inner, answer, observed))
                ? new Finding.Agrees()
                : new Finding.Differs(Difference.ofWhole(new Mismatch.NoneOf(answers)));
    }

    private static boolean agree(Checker checker, PythonValue expected, PythonValue observed) {
        // Spares the search for near misses, of which many answers would make many.
        return checker instanceof Comparison rules
                ? new Walk(rules).agree(expected, observed)
                : decide(checker, expected, observed) instanceof Finding.Agrees;
    }

    /** Compares two texts. */
    private interface TextComparison {
        Finding compare(String expected, String observed);
    }

    private static Finding ofTexts(PythonValue expected, PythonValue observed, TextComparison comparison) {
        String text = ((TextValue) Parts.base(expected)).value();
        return Parts.base(observed) instanceof TextValue(String other)
                ? comparison.compare(text, other)
                : new Finding.Differs(Difference.ofWhole(new Mismatch.NotText(observed)));
    }

    private static Finding withPattern(String expected, String observed) {
        return Pattern.matches(expected, observed)
                ? new Finding.Agrees()
                : new Finding.Differs(Difference.ofWhole(new Mismatch.Unmatched(expected)));
    }
}
