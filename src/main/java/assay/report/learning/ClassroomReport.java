package assay.report.learning;

import assay.report.CaseText;
import assay.report.JsonOutput;
import assay.report.Report;
import assay.report.ReportOptions;
import assay.report.Tally;
import assay.result.RunResult;
import assay.result.SubmissionResult;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;

/**
 * What GitHub Classroom's reporter reads from {@code <RUNNER>_RESULTS}, about one candidate: JSON in Base64, on one
 * line.
 */
public final class ClassroomReport implements Report {

    @Override
    public void write(RunResult run, ReportOptions options, Writer to) throws IOException {
        StringWriter document = new StringWriter();
        JsonOutput.write(document, json -> json(run, options, json));
        to.write(Base64.getEncoder().encodeToString(document.toString().getBytes(StandardCharsets.UTF_8)));
        to.write('\n');
        to.flush();
    }

    private static void json(RunResult run, ReportOptions options, JsonOutput json) {
        List<SubmissionResult> submissions = new ArrayList<>();
        run.submissions().forEach(submissions::add);
        json.number("version", 1);
        json.text("status", Status.of(submissions).label());
        json.decimal("max_score", Tally.of(submissions).maximum().rounded());
        json.objects("tests", PlatformTest.of(submissions, options), test -> {
            switch (test) {
                case GradedTest graded -> test(json, graded);
                case AdjustedResult adjusted -> adjusted(json, adjusted);
            }
        });
    }

    private static void test(JsonOutput json, GradedTest test) {
        json.text("name", CaseText.line(test.submission().challenge()) + ": " + test.name());
        json.text("status", Status.of(test.verdict()).label());
        json.text("message", test.passed() ? "" : test.account());
        json.text("test_code", test.code());
        json.text("filename", CaseText.line(test.submission().file()));
        json.number("line_no", lastLine(test).orElse(0));
        json.decimal("duration", BigDecimal.valueOf(test.shown().wallMillis(), 3));
        json.decimal("score", test.shown().points().rounded());
    }

    private static void adjusted(JsonOutput json, AdjustedResult adjusted) {
        json.text("name", CaseText.line(adjusted.submission().challenge()) + ": " + AdjustedResult.NAME);
        json.text("status", adjusted.status().label());
        json.text("message", adjusted.message());
        json.text("test_code", "");
        json.text("filename", CaseText.line(adjusted.submission().file()));
        json.number("line_no", 0);
        json.decimal("duration", BigDecimal.ZERO);
        json.decimal("score", adjusted.points());
    }

    private static OptionalInt lastLine(GradedTest test) {
        return test.open().map(result -> result.traces().lastLine()).orElseGet(OptionalInt::empty);
    }
}
