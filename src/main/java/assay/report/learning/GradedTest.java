package assay.report.learning;

import assay.report.CaseText;
import assay.report.ReportOptions;
import assay.report.ShownCase;
import assay.result.CaseResult;
import assay.result.Explanation;
import assay.result.Explanation.Excerpt;
import assay.result.SubmissionResult;
import assay.result.Trust;
import assay.result.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A case as learning platforms know tests.
 *
 * @param place counted from 1 among the submission's cases
 * @param submission whose case it is
 */
record GradedTest(int place, SubmissionResult submission, ShownCase shown) implements PlatformTest {

    static List<GradedTest> of(SubmissionResult submission, ReportOptions options) {
        List<ShownCase> cases = submission.cases().stream()
                .map(result -> ShownCase.of(result, options))
                .toList();
        return IntStream.range(0, cases.size())
                .mapToObj(index -> new GradedTest(index + 1, submission, cases.get(index)))
                .toList();
    }

    /** Group and case: {@code edge cases / an empty list}. */
    String name() {
        return CaseText.line(shown.group()) + " / " + CaseText.name(shown);
    }

    Verdict verdict() {
        return shown.verdict();
    }

    boolean passed() {
        return shown.verdict() == Verdict.ACCEPTED;
    }

    /** Why, in one line, with the verdict before it. */
    String message() {
        return switch (shown) {
            case ShownCase.Open _ -> "%s: %s".formatted(verdict().words(), CaseText.summary(shown));
            case ShownCase.Veiled _ -> verdict().words();
        };
    }

    /** The verdict and all that explains it, in lines. */
    String account() {
        String details = details();
        return details.isBlank() ? message() : "%s: %s".formatted(verdict().words(), details.strip());
    }

    /** All that explains it; nothing where that was said of the whole submission. */
    String details() {
        boolean said = explanation().equals(submission.message());
        return said ? "" : CaseText.details(shown);
    }

    /** The call or the input, as far as a person may see and wants to. */
    String code() {
        return explanation()
                .flatMap(Explanation::input)
                .map(GradedTest::excerpt)
                .orElse("");
    }

    Optional<Explanation> explanation() {
        return open().map(CaseResult::explanation);
    }

    Optional<CaseResult> open() {
        return switch (shown) {
            case ShownCase.Open(CaseResult result) -> Optional.of(result);
            case ShownCase.Veiled _ -> Optional.empty();
        };
    }

    boolean inSandbox() {
        return open().filter(result -> result.trust() == Trust.IN_SANDBOX).isPresent();
    }

    static String excerpt(Excerpt excerpt) {
        return CaseText.passage(excerpt.text(), excerpt.truncated());
    }
}
