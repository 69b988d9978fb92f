package assay.report;

import assay.result.CaseResult;
import assay.result.CaseResult.Cost;
import assay.result.CaseResult.Traces;
import assay.result.Explanation;
import assay.result.Explanation.Excerpt;
import assay.result.SubmissionResult;
import assay.result.Trust;
import assay.result.Verdict;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Reads a submission and its cases as {@link JsonSubmission} writes them. */
public final class JsonSubmissionReader {
    private static final Explanation VEILED = Explanation.of("");

    private JsonSubmissionReader() {}

    /**
     * The submission that this object is.
     *
     * @throws MalformedResultsException where it is none
     */
    public static SubmissionResult read(JsonInput json) {
        SubmissionResult submission = new SubmissionResult(
                new SubmissionResult.Key(json.text("candidate"), json.text("challenge"), sample(json)),
                json.text("file"),
                json.optionalText("sha256"),
                verdict(json),
                json.points("points"),
                json.points("maxPoints"),
                json.optionalObject("explanation", JsonSubmissionReader::explanation),
                json.flag("provisional"),
                json.optionalFlag("reused"),
                json.objects("cases", JsonSubmissionReader::testCase),
                JsonAdjustments.read(json));
        requireSum(json, "cpuMillis", submission.cpuMillis());
        requireSum(json, "wallMillis", submission.wallMillis());
        return submission;
    }

    private static OptionalInt sample(JsonInput json) {
        OptionalInt sample = optionalNumber(json, "sample");
        if (sample.orElse(0) < 0) {
            throw json.fault("sample", "it is negative");
        }
        return sample;
    }

    private static void requireSum(JsonInput json, String name, long sum) {
        if (json.number(name) != sum) {
            throw json.fault(name, "it is not the sum over the cases, which is " + sum);
        }
    }

    private static Verdict verdict(JsonInput json) {
        return verdict(json, "verdict");
    }

    static Verdict verdict(JsonInput json, String member) {
        return json.parsed(
                member,
                name -> Arrays.stream(Verdict.values())
                        .filter(verdict -> verdict.name().equals(name))
                        .findFirst());
    }

    /** Whether that is all that could be read of a hidden case: group, number, verdict, points and times. */
    public static boolean isVeiled(CaseResult result) {
        return result.hidden() && result.explanation().equals(VEILED);
    }

    private static CaseResult testCase(JsonInput json) {
        return isHidden(json) && json.optionalText("name").isEmpty() ? veiled(json) : open(json);
    }

    private static CaseResult veiled(JsonInput json) {
        int number = number(json, "number");
        return new CaseResult(
                number,
                "case " + number,
                json.text("group"),
                true,
                Trust.GRADER,
                verdict(json),
                json.points("points"),
                json.points("maxPoints"),
                new Cost(
                        json.number("cpuMillis"),
                        json.number("wallMillis"),
                        OptionalLong.empty(),
                        0,
                        OptionalLong.empty(),
                        false),
                VEILED,
                Traces.NONE);
    }

    private static CaseResult open(JsonInput json) {
        return new CaseResult(
                number(json, "number"),
                json.text("name"),
                json.text("group"),
                isHidden(json),
                trust(json),
                verdict(json),
                json.points("points"),
                json.points("maxPoints"),
                new Cost(
                        json.number("cpuMillis"),
                        json.number("wallMillis"),
                        json.optionalNumber("cpuLimitMillis"),
                        json.number("allocatedBytes"),
                        json.optionalNumber("steps"),
                        json.optionalFlag("nearLimit")),
                json.object("explanation", JsonSubmissionReader::explanation),
                new Traces(
                        optionalNumber(json, "exitStatus"),
                        json.optionalTexts("refusals"),
                        optionalNumber(json, "lastLine"),
                        json.optionalText("lastLineText"),
                        excerpt(json, "shrunk")));
    }

    private static boolean isHidden(JsonInput json) {
        return json.parsed("visibility", name -> switch (name) {
            case "hidden" -> Optional.of(true);
            case "public" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    private static Trust trust(JsonInput json) {
        return json.parsed(
                "trust",
                label -> Arrays.stream(Trust.values())
                        .filter(trust -> trust.label().equals(label))
                        .findFirst());
    }

    private static Explanation explanation(JsonInput json) {
        return new Explanation(
                json.text("summary"),
                excerpt(json, "input"),
                excerpt(json, "expected"),
                excerpt(json, "observed"),
                json.optionalText("difference"),
                json.optionalTexts("traceback"),
                excerpt(json, "stdout"),
                json.optionalText("hint"));
    }

    private static Optional<Excerpt> excerpt(JsonInput json, String name) {
        return json.optionalObject(name, inner -> new Excerpt(inner.text("text"), inner.flag("truncated")));
    }

    private static int number(JsonInput json, String name) {
        return inRange(json, name, json.number(name));
    }

    private static OptionalInt optionalNumber(JsonInput json, String name) {
        OptionalLong number = json.optionalNumber(name);
        return number.isPresent() ? OptionalInt.of(inRange(json, name, number.getAsLong())) : OptionalInt.empty();
    }

    private static int inRange(JsonInput json, String name, long number) {
        if ((int) number != number) {
            throw json.fault(name, "it is too large");
        }
        return (int) number;
    }
}
