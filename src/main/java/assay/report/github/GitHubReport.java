package assay.report.github;

import assay.report.CaseText;
import assay.report.Report;
import assay.report.ReportOptions;
import assay.report.ShownCase;
import assay.report.github.WorkflowCommand.Kind;
import assay.result.CaseResult;
import assay.result.RunResult;
import assay.result.RunResult.Note;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An annotation for each submission that is not accepted, or for each case where there is but one, and a notice where an
 * assignment changed a result. GitHub shows ten of a kind; what is left out is counted in the last one.
 */
public final class GitHubReport implements Report {
    private static final int SHOWN = 10;

    /** Frames of a traceback, as explanations spell them. */
    private static final Pattern FRAME = Pattern.compile("line ([0-9]{1,7})\\b");

    @Override
    public void write(RunResult run, ReportOptions options, Writer to) throws IOException {
        Annotations annotations = new Annotations(to);
        for (SubmissionResult submission : run.submissions()) {
            if (submission.adjustments().isVisible()) {
                annotations.add(adjusted(submission));
            }
            if (submission.verdict() == Verdict.ACCEPTED) {
                continue;
            }
            if (run.submissions().size() == 1 && submission.message().isEmpty()) {
                for (ShownCase shown : failed(submission, options)) {
                    annotations.add(about(submission, shown));
                }
            } else {
                annotations.add(about(submission, options));
            }
        }
        for (Note note : run.notes()) {
            annotations.add(
                    new WorkflowCommand(Kind.NOTICE, "", 0, CaseText.line(note.subject()), CaseText.line(note.text())));
        }
        annotations.end();
        to.flush();
    }

    /** Writes as many of each kind as are shown, and counts the others. */
    private static final class Annotations {
        private final Writer to;
        private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

        private Annotations(Writer to) {
            this.to = to;
        }

        private void add(WorkflowCommand command) throws IOException {
            int count = counts.merge(command.kind(), 1, Integer::sum);
            // The last place is for the count, should there be more.
            if (count < SHOWN) {
                command.write(to);
            }
        }

        private void end() throws IOException {
            for (Map.Entry<Kind, Integer> entry : counts.entrySet()) {
                int left = entry.getValue() - SHOWN + 1;
                if (left > 0) {
                    new WorkflowCommand(entry.getKey(), "", 0, "Assay", "%d more of this kind".formatted(left))
                            .write(to);
                }
            }
        }
    }

    private static List<ShownCase> failed(SubmissionResult submission, ReportOptions options) {
        return submission.cases().stream()
                .map(result -> ShownCase.of(result, options))
                .filter(shown -> shown.verdict() != Verdict.ACCEPTED && shown.verdict() != Verdict.SKIPPED)
                .toList();
    }

    private static WorkflowCommand about(SubmissionResult submission, ShownCase shown) {
        String title = "%s: %s, %s / %s"
                .formatted(
                        CaseText.line(submission.challenge()),
                        shown.verdict().words(),
                        CaseText.line(shown.group()),
                        CaseText.name(shown));
        return new WorkflowCommand(
                kind(shown.verdict()), CaseText.line(submission.file()), line(shown), title, details(shown));
    }

    private static WorkflowCommand about(SubmissionResult submission, ReportOptions options) {
        List<ShownCase> failed = failed(submission, options);
        String message = failed.isEmpty() || submission.message().isPresent()
                ? CaseText.summary(submission)
                : "%s / %s: %s%s"
                        .formatted(
                                CaseText.line(failed.getFirst().group()),
                                CaseText.name(failed.getFirst()),
                                CaseText.summary(failed.getFirst()),
                                failed.size() == 1 ? "" : "\nand %d more".formatted(failed.size() - 1));
        return new WorkflowCommand(
                kind(submission.verdict()),
                CaseText.line(submission.file()),
                failed.stream().mapToInt(GitHubReport::line).findFirst().orElse(0),
                title(submission),
                message);
    }

    /** What an assignment made of it, which is nobody's error. */
    private static WorkflowCommand adjusted(SubmissionResult submission) {
        return new WorkflowCommand(
                Kind.NOTICE,
                CaseText.line(submission.file()),
                0,
                title(submission),
                String.join("\n", CaseText.adjustments(submission)));
    }

    private static String title(SubmissionResult submission) {
        return "%s, %s: %s, %s of %s points"
                .formatted(
                        CaseText.line(submission.candidate()),
                        CaseText.line(submission.challenge()),
                        submission.verdict().words(),
                        submission.points(),
                        submission.maximum());
    }

    private static String details(ShownCase shown) {
        String details = CaseText.details(shown).strip();
        return details.isEmpty() ? CaseText.summary(shown) : details;
    }

    /** What is the grader's own fault is no error of the candidate's. */
    private static Kind kind(Verdict verdict) {
        return verdict == Verdict.INTERNAL_ERROR ? Kind.WARNING : Kind.ERROR;
    }

    /** The line of the candidate's file that it is about, if any: of several frames the innermost. */
    private static int line(ShownCase shown) {
        return switch (shown) {
            case ShownCase.Open(CaseResult result) -> {
                int line = result.traces().lastLine().orElse(0);
                for (String frame : result.explanation().traceback()) {
                    Matcher matcher = FRAME.matcher(frame);
                    line = matcher.lookingAt() ? Integer.parseInt(matcher.group(1)) : line;
                }
                yield line;
            }
            case ShownCase.Veiled _ -> 0;
        };
    }
}
