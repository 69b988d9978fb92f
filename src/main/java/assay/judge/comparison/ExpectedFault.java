package assay.judge.comparison;

import assay.challenge.Checker;
import assay.challenge.Checker.Comparison;
import assay.value.PythonText;
import assay.value.PythonValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.TextValue;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Optional;

/**
 * Why a checker can do nothing with an expected value: a fault of the challenge, whatever is observed. Known before
 * anything is compared, so that no submission can choose to run into it.
 */
public final class ExpectedFault {
    private ExpectedFault() {}

    /** The fault, if there is one. */
    public static Optional<String> of(Checker checker, PythonValue expected) {
        return switch (checker) {
            case Comparison rules -> ofValue(rules, expected);
            case Checker.OneOf(Checker inner) -> ofAnswers(inner, expected);
            case Checker.Tokens _, Checker.Lines _ -> ofText(expected);
            case Checker.Regex() -> ofText(expected).or(() -> ofPattern(((TextValue) Parts.base(expected)).value()));
            case Checker.PythonChecker() -> Optional.of("a checker in Python cannot be part of another one");
        };
    }

    private static Optional<String> ofValue(Comparison rules, PythonValue expected) {
        Optional<String> incomparable = Incomparable.in(expected)
                .map(part -> "the expected value holds " + PythonText.of(part) + ", to which nothing is equal");
        return incomparable.isEmpty() && MatchingCost.isTooHigh(rules, expected)
                ? Optional.of("the expected value is too large for a tolerance where order does not count")
                : incomparable;
    }

    private static Optional<String> ofAnswers(Checker inner, PythonValue expected) {
        if (!(expected instanceof ListValue(List<PythonValue> answers)) || answers.isEmpty()) {
            return Optional.of("the expected value is not a list of right answers");
        }
        return answers.stream()
                .map(answer -> of(inner, answer))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> ofText(PythonValue expected) {
        return Parts.base(expected) instanceof TextValue
                ? Optional.empty()
                : Optional.of("the checker compares texts, and the expected value is none");
    }

    private static Optional<String> ofPattern(String pattern) {
        try {
            Pattern.compile(pattern);
            return Optional.empty();
        } catch (PatternSyntaxException invalid) {
            return Optional.of("the expected value is no regular expression: " + invalid.getDescription());
        }
    }
}
