package assay.report.html;

import assay.report.CaseText;
import assay.report.JsonOutput;
import assay.report.ReportOptions;
import assay.report.ShownCase;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;

/**
 * What the page shows on demand: why submissions were not accepted. What several have in common is there once, and of
 * accepted cases there is only how many they are.
 */
final class Details {
    private final ReportOptions options;
    private final Map<String, Integer> candidates;
    private final Map<String, Integer> challenges;
    private final Interned<String> texts = new Interned<>();
    private final Interned<Map<String, Integer>> explanations = new Interned<>();
    private final Interned<CaseName> cases = new Interned<>();
    private final List<Entry> entries = new ArrayList<>();

    /** Which candidate and which challenge has which number. */
    Details(ReportOptions options, Map<String, Integer> candidates, Map<String, Integer> challenges) {
        this.options = options;
        this.candidates = Map.copyOf(candidates);
        this.challenges = Map.copyOf(challenges);
    }

    private record CaseName(int challenge, int number, String group, String name) {}

    private record Failure(int name, Verdict verdict, String points, String maximum, long millis, OptionalInt why) {}

    private record Outcome(
            Verdict verdict,
            String points,
            String maximum,
            String file,
            boolean provisional,
            int inSandbox,
            List<String> remarks) {}

    private record Entry(
            int candidate,
            int challenge,
            OptionalInt sample,
            Outcome outcome,
            int cases,
            List<Failure> failures,
            OptionalInt message) {}

    void add(SubmissionResult submission) {
        int challenge = challenges.getOrDefault(submission.challenge(), 0);
        List<Failure> failures = submission.cases().stream()
                .filter(result -> submission.message().isEmpty())
                .map(result -> ShownCase.of(result, options))
                .filter(shown -> shown.verdict() != Verdict.ACCEPTED)
                .map(shown -> failure(challenge, shown))
                .toList();
        entries.add(new Entry(
                candidates.getOrDefault(submission.candidate(), 0),
                challenge,
                submission.sample(),
                outcome(submission),
                submission.cases().size(),
                failures,
                submission
                        .message()
                        .map(message -> OptionalInt.of(explanation(Parts.of(message))))
                        .orElse(OptionalInt.empty())));
    }

    private Outcome outcome(SubmissionResult submission) {
        return new Outcome(
                submission.verdict(),
                submission.points().toString(),
                submission.maximum().toString(),
                CaseText.line(submission.file()),
                submission.provisional(),
                Trusting.inSandbox(submission, options),
                CaseText.adjustments(submission));
    }

    private Failure failure(int challenge, ShownCase shown) {
        CaseName name = new CaseName(challenge, shown.number(), CaseText.line(shown.group()), CaseText.name(shown));
        OptionalInt why = switch (shown) {
            case ShownCase.Open open -> OptionalInt.of(explanation(Parts.of(open.result())));
            case ShownCase.Veiled _ -> OptionalInt.empty();
        };
        return new Failure(
                cases.number(name),
                shown.verdict(),
                shown.points().toString(),
                shown.maximum().toString(),
                shown.cpuMillis(),
                why);
    }

    private int explanation(Parts parts) {
        return explanations.number(parts.numbered(texts));
    }

    /** All of it as JSON, compressed, in letters that mean nothing in HTML. */
    String compressed() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream compressing = new GZIPOutputStream(bytes)) {
            compressing.write(JsonOutput.line(this::write).getBytes(StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private void write(JsonOutput json) {
        json.texts("texts", texts.all());
        json.objects("explanations", explanations.all(), parts -> parts.forEach(json::number));
        json.objects("cases", cases.all(), name -> {
            json.number("challenge", name.challenge());
            json.number("number", name.number());
            json.text("group", name.group());
            json.text("name", name.name());
        });
        json.objects("submissions", entries, entry -> write(json, entry));
    }

    private static void write(JsonOutput json, Entry entry) {
        json.number("candidate", entry.candidate());
        json.number("challenge", entry.challenge());
        entry.sample().ifPresent(sample -> json.number("sample", sample));
        write(json, entry.outcome());
        json.number("cases", entry.cases());
        entry.message().ifPresent(message -> json.number("message", message));
        json.objects("failures", entry.failures(), failure -> {
            json.number("case", failure.name());
            json.text("verdict", failure.verdict().code());
            json.text("points", failure.points());
            json.text("maximum", failure.maximum());
            json.number("millis", failure.millis());
            failure.why().ifPresent(why -> json.number("why", why));
        });
    }

    private static void write(JsonOutput json, Outcome outcome) {
        json.text("verdict", outcome.verdict().code());
        json.text("points", outcome.points());
        json.text("maximum", outcome.maximum());
        json.text("file", outcome.file());
        if (outcome.provisional()) {
            json.flag("provisional", true);
        }
        if (outcome.inSandbox() > 0) {
            json.number("inSandbox", outcome.inSandbox());
        }
        json.texts("remarks", outcome.remarks());
    }
}
