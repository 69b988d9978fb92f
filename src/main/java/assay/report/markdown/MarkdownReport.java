package assay.report.markdown;

import assay.report.CaseText;
import assay.report.Report;
import assay.report.ReportOptions;
import assay.report.ShownCase;
import assay.report.Standings;
import assay.report.Tally;
import assay.result.RunResult;
import assay.result.RunResult.Note;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Candidates against challenges as a table, then why submissions were not accepted. */
public final class MarkdownReport implements Report {
    private static final String PROVISIONAL =
            "\\* Provisional: the grader itself failed in some cases; they count neither for nor against anybody.\n";

    private final long bytes;

    private MarkdownReport(long bytes) {
        this.bytes = bytes;
    }

    /** A report of whatever length. */
    public static MarkdownReport whole() {
        return new MarkdownReport(Long.MAX_VALUE);
    }

    /** A report that ends where it would become longer than so many bytes of UTF-8. */
    public static MarkdownReport of(long bytes) {
        return new MarkdownReport(bytes);
    }

    @Override
    public void write(RunResult run, ReportOptions options, Writer to) throws IOException {
        BoundedPage page = new BoundedPage(to, bytes);
        Tally tally = Tally.of(run.submissions());
        page.add("## Results\n\n%d of %d submissions accepted · %s of %s points%s\n"
                .formatted(
                        tally.accepted(),
                        tally.submissions(),
                        tally.points(),
                        tally.maximum(),
                        star(tally.provisional())));
        table(page, new Standings(run.submissions()));
        if (tally.provisional()) {
            page.add("\n" + PROVISIONAL);
        }
        adjustments(page, run);
        failures(page, run, options);
        if (!run.notes().isEmpty()) {
            page.add("\n## Notes\n\n");
            for (Note note : run.notes()) {
                page.add("- %s: %s\n".formatted(Markdown.code(note.subject()), Markdown.code(note.text())));
            }
        }
        to.flush();
    }

    private static void table(BoundedPage page, Standings standings) throws IOException {
        List<String> challenges = standings.challenges();
        if (challenges.isEmpty()) {
            return;
        }
        page.add("\n| candidate | %s | points |\n|---|%s---:|\n"
                .formatted(
                        challenges.stream().map(Markdown::code).collect(Collectors.joining(" | ")),
                        "---|".repeat(challenges.size())));
        for (String candidate : standings.candidates()) {
            Tally total = standings.total(candidate);
            page.add("| %s | %s | %s/%s%s |\n"
                    .formatted(
                            Markdown.code(candidate),
                            challenges.stream()
                                    .map(challenge -> cell(standings, candidate, challenge))
                                    .collect(Collectors.joining(" | ")),
                            total.points(),
                            total.maximum(),
                            star(total.provisional())));
        }
    }

    private static String cell(Standings standings, String candidate, String challenge) {
        return standings
                .of(candidate, challenge)
                .map(result ->
                        "%s %s%s".formatted(result.verdict().code(), result.points(), star(result.provisional())))
                .orElse("–");
    }

    private static String star(boolean provisional) {
        return provisional ? "\\*" : "";
    }

    /** What an assignment made of results, accepted or not. */
    private static void adjustments(BoundedPage page, RunResult run) throws IOException {
        boolean first = true;
        for (SubmissionResult submission : run.submissions()) {
            for (String sentence : CaseText.adjustments(submission)) {
                page.add("%s- %s · %s: %s\n"
                        .formatted(
                                first ? "\n## Late, or set by hand\n\n" : "",
                                Markdown.code(submission.candidate()),
                                Markdown.code(submission.challenge()),
                                Markdown.code(sentence)));
                first = false;
            }
        }
    }

    private static void failures(BoundedPage page, RunResult run, ReportOptions options) throws IOException {
        boolean first = true;
        for (SubmissionResult submission : run.submissions()) {
            if (page.isFull()) {
                return;
            }
            if (submission.verdict() != Verdict.ACCEPTED) {
                page.add((first ? "\n## Not accepted\n" : "") + failure(submission, options));
                first = false;
            }
        }
    }

    private static String failure(SubmissionResult submission, ReportOptions options) {
        StringBuilder section = new StringBuilder("\n### %s · %s\n\n%s (%s), %s of %s points, %s\n"
                .formatted(
                        Markdown.code(submission.candidate()),
                        Markdown.code(submission.challenge()),
                        submission.verdict().words(),
                        submission.verdict().code(),
                        submission.points(),
                        submission.maximum(),
                        Markdown.code(submission.file())));
        submission
                .message()
                .ifPresent(message -> section.append("\n").append(Markdown.block(CaseText.details(message))));
        submission.cases().stream()
                .filter(result -> submission.message().isEmpty())
                .map(result -> ShownCase.of(result, options))
                .filter(shown -> shown.verdict() != Verdict.ACCEPTED)
                .forEach(shown -> section.append(testCase(shown)));
        return section.toString();
    }

    private static String testCase(ShownCase shown) {
        String details = CaseText.details(shown);
        return "\n- %s %s%s\n%s"
                .formatted(
                        shown.verdict().code(),
                        Markdown.code(shown.group() + " / " + CaseText.name(shown)),
                        shown.verdict() == Verdict.SKIPPED || details.isBlank() ? "" : ":",
                        details.isBlank() ? "" : "\n" + Markdown.block(details).indent(2));
    }
}
