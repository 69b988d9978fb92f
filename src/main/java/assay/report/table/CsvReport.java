package assay.report.table;

import assay.report.CaseText;
import assay.report.Report;
import assay.report.ReportOptions;
import assay.result.RunResult;
import assay.result.SubmissionResult;
import assay.result.Trust;
import assay.result.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/** A row for each submission, with what it earned and cost and why in one sentence. */
public final class CsvReport implements Report {
    private static final List<String> HEADER = List.of(
            "candidate",
            "challenge",
            "file",
            "verdict",
            "points",
            "maxPoints",
            "acceptedCases",
            "cases",
            "cpuMillis",
            "wallMillis",
            "provisional",
            "reused",
            "trust",
            "explanation");

    @Override
    public void write(RunResult run, ReportOptions options, Writer to) throws IOException {
        CsvOutput.write(to, ',', csv -> {
            csv.row(HEADER);
            for (SubmissionResult submission : run.submissions()) {
                csv.row(row(submission));
            }
        });
        to.flush();
    }

    private static List<String> row(SubmissionResult submission) {
        boolean inSandbox = submission.cases().stream().anyMatch(testCase -> testCase.trust() == Trust.IN_SANDBOX);
        return List.of(
                cell(submission.candidate()),
                cell(submission.challenge()),
                cell(submission.file()),
                submission.verdict().code(),
                submission.points().toString(),
                submission.maximum().toString(),
                String.valueOf(submission.cases().stream()
                        .filter(testCase -> testCase.verdict() == Verdict.ACCEPTED)
                        .count()),
                String.valueOf(submission.cases().size()),
                String.valueOf(submission.cpuMillis()),
                String.valueOf(submission.wallMillis()),
                String.valueOf(submission.provisional()),
                String.valueOf(submission.reused()),
                (inSandbox ? Trust.IN_SANDBOX : Trust.GRADER).label(),
                cell(explanation(submission)));
    }

    private static String explanation(SubmissionResult submission) {
        return String.join(
                "; ",
                Stream.concat(Stream.of(CaseText.summary(submission)), CaseText.adjustments(submission).stream())
                        .toList());
    }

    private static String cell(String text) {
        return CsvOutput.cell(CaseText.line(text));
    }
}
