package assay.doctor;

import assay.report.JsonOutput;
import assay.result.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A diagnosis for programs: {@code assay-diagnosis-1}. */
public final class DiagnosisJson {
    private static final String FORMAT = "assay-diagnosis-1";

    private DiagnosisJson() {}

    /** Writes it; the writer stays open. */
    public static void write(Diagnosis diagnosis, Writer to) throws IOException {
        JsonOutput.write(to, json -> {
            json.text("format", FORMAT);
            json.text("tool", diagnosis.tool());
            json.text("startedAt", diagnosis.startedAt().toString());
            json.number("seconds", diagnosis.seconds());
            json.flag("healthy", diagnosis.healthy());
            json.objects("checks", diagnosis.checks(), check -> check(json, check));
            json.objects("sandbox", diagnosis.sandbox(), check -> check(json, check));
            json.objects("attacks", diagnosis.attacks(), outcome -> attack(json, outcome));
            json.number("contained", diagnosis.contained());
            json.texts("remains", diagnosis.remains());
        });
        to.flush();
    }

    private static void check(JsonOutput json, Check check) {
        json.text("subject", check.subject());
        json.text("state", check.state().name());
        json.text("found", check.found());
    }

    private static void attack(JsonOutput json, AttackOutcome outcome) {
        json.text("name", outcome.attack().name());
        json.text("tries", outcome.attack().tries());
        json.texts("expected", names(outcome.attack().verdicts()));
        json.text("verdict", outcome.verdict().name());
        json.texts("cases", names(outcome.cases()));
        json.number("millis", outcome.millis());
        json.flag("contained", outcome.contained());
        json.texts("faults", outcome.faults());
    }

    private static List<String> names(List<Verdict> verdicts) {
        return verdicts.stream().map(Verdict::name).toList();
    }
}
