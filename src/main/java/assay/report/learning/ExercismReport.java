package assay.report.learning;

import assay.report.CaseText;
import assay.report.JsonOutput;
import assay.report.Report;
import assay.report.ReportOptions;
import assay.result.CaseResult;
import assay.result.Explanation;
import assay.result.Explanation.Excerpt;
import assay.result.RunResult;
import assay.result.SubmissionResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Exercism's {@code results.json}, version 3, about one submission. A task of theirs is a group here. */
public final class ExercismReport implements Report {
    private static final int OUTPUT = 500;
    private static final String CUT = "… (shortened)";

    @Override
    public void write(RunResult run, ReportOptions options, Writer to) throws IOException {
        List<SubmissionResult> submissions = new ArrayList<>();
        run.submissions().forEach(submissions::add);
        Status status = Status.of(submissions);
        List<String> groups = submissions.stream()
                .flatMap(submission -> submission.cases().stream())
                .map(CaseResult::group)
                .distinct()
                .toList();
        JsonOutput.write(to, json -> {
            json.number("version", 3);
            json.text("status", status.label());
            if (status == Status.ERROR) {
                json.text("message", message(submissions));
            } else {
                json.nothing("message");
            }
            json.objects("tests", PlatformTest.of(submissions, options), test -> {
                switch (test) {
                    case GradedTest graded ->
                        test(json, graded, groups.indexOf(graded.shown().group()) + 1);
                    case AdjustedResult adjusted -> adjusted(json, adjusted);
                }
            });
        });
        to.flush();
    }

    private static String message(List<SubmissionResult> submissions) {
        return submissions.stream()
                .filter(submission -> Status.of(submission.verdict()) == Status.ERROR)
                .findFirst()
                .map(submission -> submission
                        .message()
                        .map(CaseText::details)
                        .orElse(submission.verdict().words()))
                .orElse("nothing was graded");
    }

    private static void test(JsonOutput json, GradedTest test, int task) {
        json.text("name", test.name());
        json.text("status", Status.of(test.verdict()).label());
        if (test.passed()) {
            json.nothing("message");
        } else {
            json.text("message", test.account());
        }
        Optional<String> output =
                test.explanation().flatMap(Explanation::output).map(ExercismReport::shortened);
        if (output.isPresent()) {
            json.text("output", output);
        } else {
            json.nothing("output");
        }
        json.text("test_code", test.code());
        json.number("task_id", task);
    }

    /** It belongs to no task. */
    private static void adjusted(JsonOutput json, AdjustedResult adjusted) {
        json.text("name", AdjustedResult.NAME);
        json.text("status", adjusted.status().label());
        json.text("message", adjusted.message());
        json.nothing("output");
        json.text("test_code", "");
    }

    /** Their limit counts characters. */
    private static String shortened(Excerpt output) {
        String text = GradedTest.excerpt(output);
        if (text.codePointCount(0, text.length()) <= OUTPUT) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, OUTPUT - CUT.length())) + CUT;
    }
}
