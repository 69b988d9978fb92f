package assay.report;

import assay.result.RunResult;
import assay.result.RunResult.GradedChallenge;
import assay.result.RunResult.Note;
import assay.result.RunResult.Provenance;
import assay.result.Shard;
import assay.result.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.TreeMap;

/** The results file {@code assay-results-1}, whose members {@code schema/results.schema.json} describes. */
public final class JsonReport implements Report {
    static final String FORMAT = "assay-results-1";

    @Override
    public void write(RunResult run, ReportOptions options, Writer to) throws IOException {
        JsonOutput.write(to, json -> {
            json.text("format", FORMAT);
            provenance(json, run.provenance());
            run.shard().ifPresent(shard -> json.object("shard", () -> shard(json, shard)));
            json.objects("challenges", run.challenges(), challenge -> challenge(json, challenge));
            JsonSubmission submission = new JsonSubmission(json, options);
            Tally.Sum sum = new Tally.Sum();
            Samples samples = new Samples();
            json.objects("submissions", run.submissions(), result -> {
                submission.write(result);
                sum.add(result);
                samples.add(result);
            });
            json.objects("notes", run.notes(), note -> note(json, note));
            JsonSamples.write(json, samples.candidates());
            json.object("summary", () -> summary(json, sum.tally()));
        });
        to.flush();
    }

    private static void provenance(JsonOutput json, Provenance provenance) {
        json.text("tool", provenance.tool());
        json.text("startedAt", provenance.startedAt().toString());
        json.text("machine", provenance.machine());
        json.object("options", () -> new TreeMap<>(provenance.options()).forEach(json::text));
        json.text("sandbox", provenance.sandbox());
    }

    private static void shard(JsonOutput json, Shard shard) {
        json.number("number", shard.number());
        json.number("total", shard.total());
        json.number("submissions", shard.submissions());
        json.text("cohort", shard.cohort());
    }

    private static void challenge(JsonOutput json, GradedChallenge challenge) {
        json.text("id", challenge.id());
        json.text("title", challenge.title());
        json.text("challengeHash", challenge.hash());
        json.points("maxPoints", challenge.maximum());
    }

    private static void note(JsonOutput json, Note note) {
        json.text("subject", note.subject());
        json.text("text", note.text());
    }

    private static void summary(JsonOutput json, Tally tally) {
        json.number("submissions", tally.submissions());
        json.object("verdicts", () -> {
            for (Verdict verdict : Verdict.values()) {
                json.number(verdict.name(), tally.count(verdict));
            }
        });
        json.points("points", tally.points());
        json.points("maxPoints", tally.maximum());
        json.number("cpuMillis", tally.cpuMillis());
        json.number("wallMillis", tally.wallMillis());
        json.flag("provisional", tally.provisional());
    }
}
