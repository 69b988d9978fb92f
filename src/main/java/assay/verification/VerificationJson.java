package assay.verification;

import assay.report.JsonOutput;
import java.io.IOException;
import java.io.Writer;

/** A verification for programs: {@code assay-verification-1}. */
public final class VerificationJson {
    private static final String FORMAT = "assay-verification-1";

    private VerificationJson() {}

    /** Writes it; the writer stays open. */
    public static void write(Verification verification, Writer to) throws IOException {
        JsonOutput.write(to, json -> {
            json.text("format", FORMAT);
            json.text("tool", verification.tool());
            json.text("startedAt", verification.startedAt().toString());
            json.number("seconds", verification.seconds());
            json.flag("untimed", verification.untimed());
            json.flag("holds", verification.holds());
            json.objects("challenges", verification.challenges(), challenge -> challenge(json, challenge));
            json.texts("unusable", verification.unusable());
        });
        to.flush();
    }

    private static void challenge(JsonOutput json, VerifiedChallenge challenge) {
        json.text("id", challenge.id());
        json.flag("holds", challenge.holds());
        json.number("cases", challenge.cases());
        json.number("accepted", challenge.accepted());
        json.number("wrong", challenge.wrong());
        json.objects("solutions", challenge.solutions(), solution -> solution(json, solution));
        challenge.mutants().ifPresent(score -> json.object("mutants", () -> mutants(json, score)));
        json.objects("faults", challenge.faults(), fault -> fault(json, fault));
    }

    private static void solution(JsonOutput json, SolutionOutcome solution) {
        json.text("file", solution.file());
        json.text("expected", solution.expected().name());
        json.text("verdict", solution.verdict().name());
        json.texts("failed", solution.failed());
        json.number("cpuMillis", solution.cpuMillis());
    }

    private static void mutants(JsonOutput json, MutationScore score) {
        json.number("all", score.all());
        json.number("equivalent", score.equivalent());
        json.number("killed", score.killed());
        json.objects("survivors", score.survivors(), mutant -> {
            json.number("number", mutant.number());
            json.number("line", mutant.line());
            json.text("kind", mutant.kind());
            json.text("before", mutant.before());
            json.text("after", mutant.after());
        });
    }

    private static void fault(JsonOutput json, Fault fault) {
        json.text("check", fault.check().name());
        json.text("subject", fault.subject());
        json.text("message", fault.message());
    }
}
