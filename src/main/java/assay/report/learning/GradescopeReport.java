package assay.report.learning;

import assay.report.CaseText;
import assay.report.JsonOutput;
import assay.report.Report;
import assay.report.ReportOptions;
import assay.report.Tally;
import assay.result.CaseResult;
import assay.result.RunResult;
import assay.result.SubmissionResult;
import assay.result.Trust;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Gradescope's {@code results.json} about one candidate; the tests of all challenges stand in one list. */
public final class GradescopeReport implements Report {
    private static final String VISIBLE = "visible";

    @Override
    public void write(RunResult run, ReportOptions options, Writer to) throws IOException {
        Tally tally = Tally.of(run.submissions());
        JsonOutput.write(to, json -> {
            json.decimal("score", tally.points().rounded());
            json.decimal("execution_time", BigDecimal.valueOf(tally.wallMillis(), 3));
            json.text("output", output(run));
            json.text("output_format", "text");
            json.text("test_output_format", "text");
            json.text("test_name_format", "text");
            json.text("visibility", VISIBLE);
            json.text("stdout_visibility", "hidden");
            json.object("extra_data", () -> {
                json.text("tool", run.provenance().tool());
                json.decimal("max_score", tally.maximum().rounded());
                json.flag("provisional", tally.provisional());
            });
            json.objects(
                    "tests",
                    tests(run, options),
                    test -> test(json, test, run.submissions().size() > 1));
            json.objects("leaderboard", List.<SubmissionResult>of(), _ -> {});
        });
        to.flush();
    }

    private static List<GradedTest> tests(RunResult run, ReportOptions options) {
        List<GradedTest> tests = new ArrayList<>();
        run.submissions().forEach(submission -> tests.addAll(GradedTest.of(submission, options)));
        return tests;
    }

    private static String output(RunResult run) {
        StringBuilder output = new StringBuilder();
        for (SubmissionResult submission : run.submissions()) {
            output.append("%s: %s, %s of %s points\n"
                    .formatted(
                            CaseText.line(submission.challenge()),
                            submission.verdict().words(),
                            submission.points(),
                            submission.maximum()));
            CaseText.adjustments(submission)
                    .forEach(sentence -> output.append(sentence).append('\n'));
            submission.message().ifPresent(message -> output.append(CaseText.details(message)));
        }
        return output.toString();
    }

    private static void test(JsonOutput json, GradedTest test, boolean several) {
        String challenge = CaseText.line(test.submission().challenge());
        json.decimal("score", test.shown().points().rounded());
        json.decimal("max_score", test.shown().maximum().rounded());
        json.text("status", test.passed() ? "passed" : "failed");
        json.text("name", several ? challenge + ": " + test.name() : test.name());
        json.text("name_format", "text");
        json.text("number", String.valueOf(test.shown().number()));
        json.text("output", test.passed() ? "" : test.account());
        json.text("output_format", "text");
        json.texts("tags", List.of(challenge, test.verdict().code()));
        json.text("visibility", isForStaff(test) ? "hidden" : VISIBLE);
        json.object("extra_data", () -> {
            json.text("verdict", test.verdict().name());
            json.number("cpu_millis", test.shown().cpuMillis());
            json.text("trust", (test.inSandbox() ? Trust.IN_SANDBOX : Trust.GRADER).label());
        });
    }

    /** A hidden case that is shown whole on request is not for the candidate. */
    private static boolean isForStaff(GradedTest test) {
        return test.open().filter(CaseResult::hidden).isPresent();
    }
}
