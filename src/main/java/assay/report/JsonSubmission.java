package assay.report;

import assay.result.CaseResult;
import assay.result.CaseResult.Traces;
import assay.result.Explanation;
import assay.result.Explanation.Excerpt;
import assay.result.SubmissionResult;
import java.util.Optional;

/** Writes a submission and its cases into a document; {@link JsonSubmissionReader} reads them back. */
public final class JsonSubmission {
    private final JsonOutput json;
    private final ReportOptions options;

    public JsonSubmission(JsonOutput json, ReportOptions options) {
        this.json = json;
        this.options = options;
    }

    /** Adds the submission's members to the object being written. */
    public void write(SubmissionResult submission) {
        json.text("candidate", submission.candidate());
        json.text("challenge", submission.challenge());
        submission.sample().ifPresent(sample -> json.number("sample", sample));
        json.text("file", submission.file());
        json.text("sha256", submission.sha256());
        json.text("verdict", submission.verdict().name());
        json.points("points", submission.points());
        json.points("maxPoints", submission.maximum());
        json.number("cpuMillis", submission.cpuMillis());
        json.number("wallMillis", submission.wallMillis());
        json.flag("provisional", submission.provisional());
        if (submission.reused()) {
            json.flag("reused", true);
        }
        new JsonAdjustments(json, options).write(submission.adjustments());
        submission.message().ifPresent(this::explanation);
        json.objects("cases", submission.cases(), result -> shown(ShownCase.of(result, options)));
    }

    private void shown(ShownCase shown) {
        switch (shown) {
            case ShownCase.Open(CaseResult result) -> {
                json.text("name", result.name());
                json.text("visibility", result.hidden() ? "hidden" : "public");
                json.text("trust", result.trust().label());
                core(shown);
                result.cost().cpuLimitMillis().ifPresent(limit -> json.number("cpuLimitMillis", limit));
                json.number("allocatedBytes", result.cost().allocatedBytes());
                result.cost().steps().ifPresent(steps -> json.number("steps", steps));
                if (result.cost().nearLimit()) {
                    json.flag("nearLimit", true);
                }
                explanation(result.explanation());
                traces(result.traces());
            }
            case ShownCase.Veiled veiled -> {
                json.text("visibility", "hidden");
                core(veiled);
            }
        }
    }

    private void core(ShownCase shown) {
        json.number("number", shown.number());
        json.text("group", shown.group());
        json.text("verdict", shown.verdict().name());
        json.points("points", shown.points());
        json.points("maxPoints", shown.maximum());
        json.number("cpuMillis", shown.cpuMillis());
        json.number("wallMillis", shown.wallMillis());
    }

    private void explanation(Explanation explanation) {
        json.object("explanation", () -> {
            json.text("summary", explanation.summary());
            excerpt("input", explanation.input());
            excerpt("expected", explanation.expected());
            excerpt("observed", explanation.observed());
            json.text("difference", explanation.difference());
            if (!explanation.traceback().isEmpty()) {
                json.texts("traceback", explanation.traceback());
            }
            excerpt("stdout", explanation.output());
            json.text("hint", explanation.hint());
        });
    }

    private void excerpt(String name, Optional<Excerpt> excerpt) {
        excerpt.ifPresent(present -> json.object(name, () -> {
            json.text("text", present.text());
            json.flag("truncated", present.truncated());
        }));
    }

    private void traces(Traces traces) {
        traces.exitStatus().ifPresent(status -> json.number("exitStatus", status));
        if (!traces.refusals().isEmpty()) {
            json.texts("refusals", traces.refusals());
        }
        traces.lastLine().ifPresent(line -> json.number("lastLine", line));
        json.text("lastLineText", traces.lastLineText());
        excerpt("shrunk", traces.shrunk());
    }
}
