package assay.compare;

import assay.compare.Change.OfCase;
import assay.report.JsonOutput;
import assay.result.CaseResult;
import assay.result.RunResult.Provenance;
import assay.result.SubmissionResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells a program what changed: the format {@code assay-comparison-1}, which {@code schema/comparison.schema.json} describes. */
public final class ComparisonJson {
    private static final String FORMAT = "assay-comparison-1";

    private final Comparison comparison;
    private final boolean showHidden;

    /** @param showHidden whether hidden cases are named, where their names are known */
    public ComparisonJson(Comparison comparison, boolean showHidden) {
        this.comparison = comparison;
        this.showHidden = showHidden;
    }

    /** Writes it all; the writer stays open. */
    public void write(Writer to) throws IOException {
        Counts counts = new Counts();
        List<Change> changes = new ArrayList<>();
        int same = comparison.each(change -> {
            changes.add(change);
            counts.add(change);
        });
        JsonOutput.write(to, json -> {
            json.text("format", FORMAT);
            json.object("before", () -> origin(json, comparison.before().provenance()));
            json.object("after", () -> origin(json, comparison.after().provenance()));
            json.objects("changes", changes, change -> change(json, change));
            json.object("summary", () -> {
                json.number("same", same);
                json.number("better", counts.better());
                json.number("worse", counts.worse());
                json.number("otherwise", counts.otherwise());
                json.number("new", counts.added());
                json.number("gone", counts.removed());
            });
        });
        to.flush();
    }

    private static void origin(JsonOutput json, Provenance provenance) {
        json.text("tool", provenance.tool());
        json.text("startedAt", provenance.startedAt().toString());
    }

    private void change(JsonOutput json, Change change) {
        json.text("candidate", change.key().candidate());
        json.text("challenge", change.key().challenge());
        change.key().sample().ifPresent(sample -> json.number("sample", sample));
        change.before().ifPresent(result -> json.object("before", () -> result(json, result)));
        change.after().ifPresent(result -> json.object("after", () -> result(json, result)));
        json.texts("reasons", change.reasons().stream().map(Reason::label).toList());
        json.objects("cases", change.cases(), each -> testCase(json, each));
    }

    private static void result(JsonOutput json, SubmissionResult result) {
        json.text("sha256", result.sha256());
        json.text("verdict", result.verdict().name());
        json.points("points", result.points());
        json.points("maxPoints", result.maximum());
    }

    private void testCase(JsonOutput json, OfCase change) {
        CaseResult either = Stream.concat(change.after().stream(), change.before().stream())
                .findFirst()
                .orElseThrow();
        json.number("number", change.number());
        json.text("name", Optional.of(either.name()).filter(name -> showHidden ? !name.isEmpty() : !either.hidden()));
        json.text("group", either.group());
        json.text("visibility", either.hidden() ? "hidden" : "public");
        change.before().ifPresent(result -> json.object("before", () -> testCase(json, result)));
        change.after().ifPresent(result -> json.object("after", () -> testCase(json, result)));
    }

    private static void testCase(JsonOutput json, CaseResult result) {
        json.text("verdict", result.verdict().name());
        json.points("points", result.points());
        json.points("maxPoints", result.maximum());
    }
}
