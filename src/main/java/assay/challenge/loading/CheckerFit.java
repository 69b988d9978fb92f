package assay.challenge.loading;

import assay.challenge.Checker;
import assay.challenge.Checker.Comparison;
import assay.protocol.EntryPoint;
import assay.value.PythonValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.TextValue;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;

/** Checks that a checker can judge what it is given. */
final class CheckerFit {
    private static final List<String> VALUE_MODIFIERS = List.of("unordered", "relative", "absolute", "listOrTuple");

    private CheckerFit() {}

    /** Whether a checker can make sense with this kind of entry; reported when it cannot. */
    static boolean fitsEntry(Members checker, CheckerKind kind, EntryPoint entry) {
        return switch (entry) {
            case EntryPoint.Function _, EntryPoint.Module _ -> true;
            case EntryPoint.Program() -> {
                boolean fits = !kind.isForValues() && VALUE_MODIFIERS.stream().noneMatch(checker::has);
                if (!fits) {
                    checker.object()
                            .problem(
                                    "the checker looks into values, but what a program prints is a text",
                                    "Use lines, tokens, regex, python, or equal without modifiers.");
                }
                yield fits;
            }
            case EntryPoint.ClassDefinition _ -> {
                boolean fits = kind != CheckerKind.ONE_OF;
                if (!fits) {
                    checker.object()
                            .problem(
                                    "\"oneOf\" cannot judge the calls of a class, whose \"expect\" is a list already",
                                    "Use python, or an entry of the kind module.");
                }
                yield fits;
            }
        };
    }

    /** Reports an expected value that the checker can do nothing with. */
    static void checkExpected(Element element, Checker checker, PythonValue expected) {
        switch (checker) {
            case Comparison _, Checker.PythonChecker() -> {}
            case Checker.Tokens _, Checker.Lines _ -> checkText(element, expected);
            case Checker.Regex() -> {
                checkText(element, expected);
                checkRegex(element, expected);
            }
            case Checker.OneOf(Checker inner) -> {
                if (expected instanceof ListValue(List<PythonValue> answers) && !answers.isEmpty()) {
                    answers.forEach(answer -> checkExpected(element, inner, answer));
                } else {
                    element.problem("\"oneOf\" expects a list of right answers", "Write [answer, answer].");
                }
            }
        }
    }

    /** Reports a checker that cannot judge by what the reference solution returns. */
    static void checkReference(Element element, Checker checker) {
        boolean fits = switch (checker) {
            case Comparison _, Checker.Tokens _, Checker.Lines _, Checker.PythonChecker() -> true;
            case Checker.OneOf _, Checker.Regex() -> false;
        };
        if (!fits) {
            element.problem(
                    "the reference solution returns one answer, and neither a list of answers nor a pattern",
                    "Use another checker for this case, or write the answers out.");
        }
    }

    private static void checkText(Element element, PythonValue expected) {
        if (!(expected instanceof TextValue)) {
            element.problem(
                    "the checker compares texts and expects a string", "Write a string or use another checker.");
        }
    }

    private static void checkRegex(Element element, PythonValue expected) {
        if (!(expected instanceof TextValue(String pattern))) {
            return;
        }
        try {
            Pattern.compile(pattern);
        } catch (PatternSyntaxException fault) {
            element.problem(
                    "no regular expression that RE2 knows: " + fault.getDescription() + ": " + fault.getPattern(),
                    "Correct the pattern; RE2 has neither look-around nor back-references.");
        }
    }
}
