package assay.report;

import assay.result.SubmissionResult;
import assay.result.Trust;
import assay.result.Verdict;
import java.io.IOException;
import java.util.List;

/** Prints what it all comes to. */
final class TotalText {
    private static final String PROVISIONAL =
            "* Provisional: the grader itself failed in some cases; they count neither for nor against anybody.";

    private TotalText() {}

    static void write(Page page, SubmissionResult submission) throws IOException {
        Verdict verdict = submission.verdict();
        long accepted = submission.cases().stream()
                .filter(result -> result.verdict() == Verdict.ACCEPTED)
                .count();
        String words = "%s (%s)".formatted(VerdictMark.sign(verdict) + " " + verdict.words(), verdict.code());
        page.line("%s · %s of %s points%s · %d of %s accepted · %d ms CPU"
                .formatted(
                        page.paint(VerdictMark.style(verdict), words),
                        submission.points(),
                        submission.maximum(),
                        submission.provisional() ? "*" : "",
                        accepted,
                        TextTitles.count(submission.cases().size(), "case"),
                        submission.cpuMillis()));
        footnotes(page, Tally.of(List.of(submission)));
    }

    static void write(Page page, Iterable<SubmissionResult> submissions) throws IOException {
        Tally tally = Tally.of(submissions);
        if (tally.submissions() == 0) {
            page.line("nothing was graded");
            return;
        }
        Style style = tally.accepted() == tally.submissions() ? Style.GREEN : Style.RED;
        String accepted =
                "%d of %s accepted".formatted(tally.accepted(), TextTitles.count(tally.submissions(), "submission"));
        page.line("%s · %s of %s points%s · %d ms CPU%s"
                .formatted(
                        page.paint(style, accepted),
                        tally.points(),
                        tally.maximum(),
                        tally.provisional() ? "*" : "",
                        tally.cpuMillis(),
                        tally.reused() > 0 ? " · " + tally.reused() + " reused" : ""));
        footnotes(page, tally);
    }

    private static void footnotes(Page page, Tally tally) throws IOException {
        if (tally.provisional()) {
            page.sentence(0, PROVISIONAL);
        }
        if (tally.inSandbox() > 0) {
            page.sentence(
                    0,
                    "%s judged by tests that run beside the submission, which could have deceived them (trust: %s)."
                            .formatted(
                                    tally.inSandbox() == 1 ? "1 case was" : tally.inSandbox() + " cases were",
                                    Trust.IN_SANDBOX.label()));
        }
    }
}
