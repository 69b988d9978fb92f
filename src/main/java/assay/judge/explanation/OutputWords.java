package assay.judge.explanation;

import assay.judge.comparison.Difference;
import assay.value.PythonValue;
import assay.value.PythonValue.TextValue;

/** Wrong output in sentences. */
public final class OutputWords {
    private OutputWords() {}

    /** What is wrong with what was printed. */
    public static String summary(String printed, Difference difference) {
        String first = DifferenceWords.of(difference).lines().findFirst().orElse("");
        return printed.isBlank() ? "printed nothing: " + first : "printed something else than expected: " + first;
    }

    /** Adds to a draft both texts as they are, around their first difference. */
    public static Draft compare(Draft draft, PythonValue expected, String printed, Difference difference) {
        Draft compared = draft.observed(Excerpts.ofText(printed, difference.inObserved()))
                .difference(DifferenceWords.of(difference));
        // With several right answers the expected value is a list of texts.
        return expected instanceof TextValue(String text)
                ? compared.expected(Excerpts.ofText(text, difference.inExpected()))
                : compared.expected(Excerpts.ofValue(expected));
    }
}
