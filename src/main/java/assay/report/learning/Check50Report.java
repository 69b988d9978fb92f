package assay.report.learning;

import assay.report.CaseText;
import assay.report.JsonOutput;
import assay.report.Report;
import assay.report.ReportOptions;
import assay.result.Explanation;
import assay.result.Explanation.Excerpt;
import assay.result.RunResult;
import assay.result.SubmissionResult;
import assay.result.Trust;
import assay.result.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What check50 prints with {@code --output json}, about one submission. */
public final class Check50Report implements Report {

    @Override
    public void write(RunResult run, ReportOptions options, Writer to) throws IOException {
        List<SubmissionResult> submissions = new ArrayList<>();
        run.submissions().forEach(submissions::add);
        Optional<SubmissionResult> fatal =
                submissions.stream().filter(Check50Report::isFatal).findFirst();
        JsonOutput.write(to, json -> {
            json.text(
                    "slug",
                    submissions.stream()
                            .findFirst()
                            .map(submission -> CaseText.line(submission.challenge()))
                            .orElse(""));
            fatal.ifPresentOrElse(
                    submission -> json.object(
                            "error",
                            () -> error(
                                    json,
                                    submission.verdict(),
                                    CaseText.summary(submission),
                                    submission
                                            .message()
                                            .map(Explanation::traceback)
                                            .orElse(List.of()))),
                    () -> json.objects("results", PlatformTest.of(submissions, options), test -> {
                        switch (test) {
                            case GradedTest graded -> result(json, graded);
                            case AdjustedResult adjusted -> adjusted(json, adjusted);
                        }
                    }));
            json.text("version", run.provenance().tool());
        });
        to.flush();
    }

    /** Nothing of it could be judged: there is no file, or the grader failed in every case. */
    private static boolean isFatal(SubmissionResult submission) {
        return submission.cases().stream().allMatch(each -> each.verdict() == Verdict.INTERNAL_ERROR);
    }

    private static void result(JsonOutput json, GradedTest test) {
        json.text("name", test.name());
        json.text("description", test.name());
        switch (test.verdict()) {
            case ACCEPTED -> json.flag("passed", true);
            case SKIPPED, INTERNAL_ERROR -> json.nothing("passed");
            case MISSING,
                    COMPILE_ERROR,
                    RULE_VIOLATION,
                    SECURITY_VIOLATION,
                    TIME_LIMIT_EXCEEDED,
                    MEMORY_LIMIT_EXCEEDED,
                    OUTPUT_LIMIT_EXCEEDED,
                    RUNTIME_ERROR,
                    WRONG_ANSWER,
                    PARTIAL -> json.flag("passed", false);
        }
        json.texts("log", test.passed() ? List.of() : test.details().lines().toList());
        if (test.passed()) {
            json.nothing("cause");
        } else {
            json.object("cause", () -> cause(json, test));
        }
        json.object("data", () -> {
            json.text("verdict", test.verdict().name());
            json.decimal("points", test.shown().points().rounded());
            json.decimal("max_points", test.shown().maximum().rounded());
            json.number("cpu_millis", test.shown().cpuMillis());
            json.text("trust", (test.inSandbox() ? Trust.IN_SANDBOX : Trust.GRADER).label());
        });
        json.nothing("dependency");
    }

    private static void adjusted(JsonOutput json, AdjustedResult adjusted) {
        json.text("name", AdjustedResult.NAME);
        json.text("description", AdjustedResult.NAME);
        switch (adjusted.status()) {
            case PASS -> json.flag("passed", true);
            case FAIL -> json.flag("passed", false);
            case ERROR -> json.nothing("passed");
        }
        json.texts("log", adjusted.log());
        json.nothing("cause");
        json.object("data", () -> {
            json.text("verdict", adjusted.submission().verdict().name());
            json.decimal("points", adjusted.points());
        });
        json.nothing("dependency");
    }

    private static void cause(JsonOutput json, GradedTest test) {
        json.text("rationale", test.message());
        test.explanation()
                .flatMap(Explanation::hint)
                .ifPresentOrElse(hint -> json.text("help", CaseText.line(hint)), () -> json.nothing("help"));
        excerpt(json, "expected", test.explanation().flatMap(Explanation::expected));
        excerpt(json, "actual", test.explanation().flatMap(Explanation::observed));
        if (test.verdict() == Verdict.INTERNAL_ERROR) {
            json.object(
                    "error",
                    () -> error(
                            json,
                            test.verdict(),
                            CaseText.summary(test.shown()),
                            test.explanation().map(Explanation::traceback).orElse(List.of())));
        }
    }

    private static void excerpt(JsonOutput json, String name, Optional<Excerpt> excerpt) {
        excerpt.ifPresent(present -> json.text(name, GradedTest.excerpt(present)));
    }

    private static void error(JsonOutput json, Verdict verdict, String summary, List<String> traceback) {
        json.text("type", verdict.name());
        json.text("value", summary);
        json.texts("traceback", traceback.stream().map(CaseText::line).toList());
        json.object("data", () -> {});
    }
}
