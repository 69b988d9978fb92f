package assay.report;

import assay.result.CaseResult;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.io.IOException;
import java.util.List;

/** Prints in short why submissions were not accepted. */
final class FailureText {
    private static final int CASES = 5;
    private static final int SENTENCE_LINES = 3;

    private final Page page;

    FailureText(Page page) {
        this.page = page;
    }

    void write(Iterable<SubmissionResult> submissions) throws IOException {
        for (SubmissionResult submission : submissions) {
            if (submission.verdict() != Verdict.ACCEPTED) {
                page.blank();
                submission(submission);
            }
        }
    }

    private void submission(SubmissionResult submission) throws IOException {
        page.line("%s  %s"
                .formatted(
                        page.paint(VerdictMark.style(submission.verdict()), VerdictMark.of(submission.verdict())),
                        page.paint(Style.BOLD, TextTitles.of(submission))));
        if (submission.message().isPresent()) {
            sentence(submission.message().get().summary());
            return;
        }
        List<ShownCase> failed = submission.cases().stream()
                .map(result -> ShownCase.of(result, page.options()))
                .filter(shown -> shown.verdict() != Verdict.ACCEPTED)
                .toList();
        for (ShownCase shown : failed.stream().limit(CASES).toList()) {
            sentence("%s  %s / %s%s"
                    .formatted(shown.verdict().code(), shown.group(), CaseTable.name(shown), why(shown)));
        }
        if (failed.size() > CASES) {
            sentence("… and %d more".formatted(failed.size() - CASES));
        }
    }

    private static String why(ShownCase shown) {
        return switch (shown) {
            case ShownCase.Open(CaseResult result) ->
                ": " + result.explanation().summary();
            case ShownCase.Veiled _ -> "";
        };
    }

    private void sentence(String text) throws IOException {
        String margin = "    ";
        for (String line : Passage.sentence(text, Math.max(20, page.width() - 6), SENTENCE_LINES)) {
            page.line(margin + line.stripTrailing());
            margin = "      ";
        }
    }
}
