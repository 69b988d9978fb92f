package assay.report;

import assay.report.CandidateSamples.OfChallenge;
import assay.report.CandidateSamples.Sample;
import java.util.List;

/** Writes what several solutions come to into the results file; nothing where nobody handed in several. */
final class JsonSamples {
    private JsonSamples() {}

    static void write(JsonOutput json, List<CandidateSamples> candidates) {
        if (!candidates.isEmpty()) {
            json.objects("samples", candidates, candidate -> candidate(json, candidate));
        }
    }

    private static void candidate(JsonOutput json, CandidateSamples candidate) {
        json.text("candidate", candidate.candidate());
        json.number("samples", candidate.samples());
        json.number("first", PassAtK.rounded(candidate.first()));
        json.number("best", PassAtK.rounded(candidate.best()));
        json.objects("passAtK", PassAtK.shown(candidate.samplesOfEach()), k -> {
            json.number("k", k);
            json.number("estimate", PassAtK.rounded(candidate.passAt(k)));
        });
        json.objects("challenges", candidate.challenges(), challenge -> challenge(json, challenge));
    }

    private static void challenge(JsonOutput json, OfChallenge challenge) {
        json.text("challenge", challenge.challenge());
        json.number("samples", challenge.samples());
        json.number("accepted", challenge.accepted());
        json.object("first", () -> sample(json, challenge.first()));
        json.object("best", () -> sample(json, challenge.best()));
    }

    private static void sample(JsonOutput json, Sample sample) {
        sample.number().ifPresent(number -> json.number("sample", number));
        json.text("verdict", sample.verdict().name());
        json.points("points", sample.points());
    }
}
