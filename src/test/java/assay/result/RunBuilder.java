package assay.result;

import assay.result.RunResult.GradedChallenge;
import assay.result.RunResult.Note;
import assay.result.RunResult.Provenance;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** Builds a run for a test. Summary verdicts and sums follow from the cases. */
public final class RunBuilder {
    /** Of the file of every submission that is there. */
    public static final String SHA_256 = "ab".repeat(32);

    private final List<GradedChallenge> challenges = new ArrayList<>();
    private final List<SubmissionResult> submissions = new ArrayList<>();
    private final List<Note> notes = new ArrayList<>();
    private String tool = "assay 0.0.0";
    private Map<String, String> options = Map.of();

    /** A run in which nothing was graded yet. */
    public static RunBuilder run() {
        return new RunBuilder();
    }

    public RunBuilder tool(String tool) {
        this.tool = tool;
        return this;
    }

    public RunBuilder options(Map<String, String> options) {
        this.options = Map.copyOf(options);
        return this;
    }

    public RunBuilder challenge(String id) {
        if (challenges.stream().noneMatch(challenge -> challenge.id().equals(id))) {
            challenges.add(new GradedChallenge(id, "Title of " + id, "0".repeat(64), Points.of(BigDecimal.TEN)));
        }
        return this;
    }

    public RunBuilder note(String subject, String text) {
        notes.add(new Note(subject, text));
        return this;
    }

    public RunBuilder submission(String candidate, String challenge, CaseBuilder... cases) {
        return add(new SubmissionResult.Key(candidate, challenge), Optional.empty(), results(cases));
    }

    /** One of several solutions. */
    public RunBuilder sample(String candidate, String challenge, int number, CaseBuilder... cases) {
        return add(
                new SubmissionResult.Key(candidate, challenge, OptionalInt.of(number)),
                Optional.empty(),
                results(cases));
    }

    /** The submission that was added last, as an assignment has it. */
    public RunBuilder adjusted(Adjustments adjustments) {
        submissions.addLast(submissions.removeLast().adjusted(adjustments));
        return this;
    }

    /** The submission that was added last, with another verdict and other points than its cases have. */
    public RunBuilder scored(Verdict verdict, String points) {
        SubmissionResult last = submissions.removeLast();
        submissions.addLast(last.scored(verdict, Points.of(new BigDecimal(points)), last.maximum()));
        return this;
    }

    /** A submission whose cases all have the same fault: it does not load. */
    public RunBuilder unloadable(String candidate, String challenge, Explanation message, String... cases) {
        CaseBuilder[] failed = Stream.of(cases)
                .map(name -> CaseBuilder.failed(name, Verdict.COMPILE_ERROR, "").explained(message))
                .toArray(CaseBuilder[]::new);
        return add(new SubmissionResult.Key(candidate, challenge), Optional.of(message), results(failed));
    }

    /** The run. */
    public RunResult build() {
        Provenance provenance =
                new Provenance(tool, Instant.parse("2026-01-02T03:04:05Z"), "a machine", options, "a sandbox");
        return new RunResult(provenance, challenges, SubmissionResults.of(submissions), notes);
    }

    private static List<CaseResult> results(CaseBuilder... cases) {
        return Arrays.stream(cases).map(CaseBuilder::build).toList();
    }

    private RunBuilder add(SubmissionResult.Key key, Optional<Explanation> message, List<CaseResult> cases) {
        Verdict verdict = cases.stream()
                .map(CaseResult::verdict)
                .min(Comparator.naturalOrder())
                .orElse(Verdict.MISSING);
        submissions.add(new SubmissionResult(
                key,
                key.challenge().replace('-', '_') + ".py",
                verdict == Verdict.MISSING ? Optional.empty() : Optional.of(SHA_256),
                verdict,
                cases.stream().map(CaseResult::points).reduce(Points.ZERO, Points::plus),
                cases.stream().map(CaseResult::maximum).reduce(Points.ZERO, Points::plus),
                message,
                verdict == Verdict.INTERNAL_ERROR,
                false,
                cases));
        return challenge(key.challenge());
    }
}
