package assay.similarity;

import assay.report.JsonOutput;
import assay.similarity.Likeness.Compared;
import assay.similarity.Likeness.NotCompared;
import assay.similarity.Passage.Lines;
import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** Tells a program what is alike: the format {@code assay-similarity-1}, which {@code schema/similarity.schema.json} describes. */
public final class SimilarityJson {
    private static final String FORMAT = "assay-similarity-1";

    private final SimilarityRun run;

    public SimilarityJson(SimilarityRun run) {
        this.run = run;
    }

    /** Writes it all; the writer stays open. */
    public void write(Writer to) throws IOException {
        JsonOutput.write(to, json -> {
            json.text("format", FORMAT);
            json.text("tool", run.tool());
            json.text("startedAt", run.startedAt().toString());
            json.text("caution", SimilarityRun.CAUTION);
            json.number("threshold", Percentage.rounded(run.threshold()));
            json.objects("challenges", run.challenges(), likeness -> challenge(json, likeness));
            json.objects("notes", run.notes(), note -> {
                json.text("subject", note.subject());
                json.text("text", note.text());
            });
        });
        to.flush();
    }

    private static void challenge(JsonOutput json, Likeness likeness) {
        json.text("challenge", likeness.challenge());
        json.text("title", likeness.title());
        switch (likeness) {
            case NotCompared failed -> json.text("failure", failed.reason());
            case Compared compared -> compared(json, compared);
        }
    }

    private static void compared(JsonOutput json, Compared compared) {
        json.text("jplag", compared.version());
        json.text("starterFile", label(compared.starter()));
        json.number("compared", compared.compared());
        json.objects("pairs", compared.pairs(), pair -> pair(json, pair));
        json.number("omittedPairs", compared.omitted());
        json.objects("groups", compared.groups(), group -> {
            json.objects("members", group.members(), member -> submission(json, member));
            json.number("average", Percentage.rounded(group.average()));
            json.text("origin", label(group.origin()));
        });
        json.objects("notCompared", compared.unused(), unused -> {
            submission(json, unused.submission());
            json.text("reason", label(unused.reason()));
        });
    }

    private static void pair(JsonOutput json, Pair pair) {
        json.object("first", () -> submission(json, pair.first()));
        json.object("second", () -> submission(json, pair.second()));
        json.number("average", Percentage.rounded(pair.average()));
        json.number("maximum", Percentage.rounded(pair.maximum()));
        json.objects("passages", pair.passages(), passage -> {
            json.object("first", () -> lines(json, passage.first()));
            json.object("second", () -> lines(json, passage.second()));
            json.number("tokens", passage.tokens());
        });
    }

    private static void lines(JsonOutput json, Lines lines) {
        json.number("from", lines.from());
        json.number("to", lines.to());
    }

    private static void submission(JsonOutput json, SubmittedText text) {
        json.text("candidate", text.candidate());
        text.sample().ifPresent(sample -> json.number("sample", sample));
        json.text("file", text.file());
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
