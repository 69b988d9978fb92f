package assay.grader;

import assay.challenge.Group;
import assay.challenge.TestCase;
import assay.judge.Judgement.Decided;
import assay.judge.explanation.PlaceInSource;
import assay.judge.explanation.SourceText;
import assay.judge.scoring.GradedCase;
import assay.judge.scoring.Score;
import assay.judge.scoring.Score.CaseScore;
import assay.judge.scoring.Scoring;
import assay.protocol.CaseInput;
import assay.protocol.Measurement;
import assay.protocol.Observation;
import assay.protocol.Observation.Limit;
import assay.result.Adjustments;
import assay.result.CaseResult;
import assay.result.CaseResult.Cost;
import assay.result.CaseResult.Traces;
import assay.result.Explanation;
import assay.result.Explanation.Excerpt;
import assay.result.SubmissionResult;
import assay.result.Trust;
import assay.result.Verdict;
import assay.submission.Submission;
import assay.submission.SubmissionFile;
import assay.supervisor.CaseOutcome;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/** Makes the result of a submission out of its judged cases. */
final class ResultAssembly {
    /** Of what was not run there is no line to show. */
    private static final SourceText NO_SOURCE = new SourceText("", List.of());

    private ResultAssembly() {}

    static SubmissionResult graded(
            SelectedChallenge selected,
            Submission.Gradable submission,
            List<JudgedCase> judged,
            Optional<Explanation> message) {
        SourceText source = new SourceText(
                selected.challenge().description().file(),
                submission.source().lines().toList());
        return result(selected, submission.file(), submission.sha256(), judged, message, source);
    }

    /** A file that is no Python text: every case is a compile error. */
    static SubmissionResult ungradable(SelectedChallenge selected, Submission.Ungradable submission) {
        String words = submission.fault().words();
        return result(
                selected,
                submission.file(),
                submission.sha256(),
                undecided(selected, Verdict.COMPILE_ERROR, "not run: " + words),
                Optional.of(Explanation.of("cannot be graded: " + words)),
                NO_SOURCE);
    }

    /** A submission whose text breaks rules of the challenge: it was not run. */
    static SubmissionResult breaksRules(
            SelectedChallenge selected, Submission.Gradable submission, Explanation explanation) {
        return result(
                selected,
                submission.file(),
                submission.sha256(),
                undecided(selected, Verdict.RULE_VIOLATION, "not run: the submission breaks a rule of the challenge"),
                Optional.of(explanation),
                NO_SOURCE);
    }

    /** A submission that was due and is not there. */
    static SubmissionResult missing(SelectedChallenge selected, SubmissionFile expected) {
        return result(
                selected,
                expected,
                Optional.empty(),
                undecided(selected, Verdict.MISSING, "not run: there is no submission"),
                Optional.of(Explanation.of("there is no submission")),
                NO_SOURCE);
    }

    private static List<JudgedCase> undecided(SelectedChallenge selected, Verdict verdict, String summary) {
        return selected.cases().stream()
                .map(testCase -> JudgedCase.notRun(testCase, Decided.of(verdict, Explanation.of(summary))))
                .toList();
    }

    private static SubmissionResult result(
            SelectedChallenge selected,
            SubmissionFile file,
            Optional<String> sha256,
            List<JudgedCase> judged,
            Optional<Explanation> message,
            SourceText source) {
        Score score = Scoring.score(
                selected.challenge().groups(),
                judged.stream()
                        .map(each -> new GradedCase(
                                each.testCase(),
                                each.decided().verdict(),
                                each.decided().share()))
                        .toList());
        Map<Integer, CaseScore> scores =
                score.cases().stream().collect(Collectors.toMap(CaseScore::number, Function.identity()));
        List<CaseResult> cases = judged.stream()
                .sorted(Comparator.comparingInt(each -> each.testCase().number()))
                .map(each -> caseResult(selected, each, scores, source))
                .toList();
        SubmissionResult result = new SubmissionResult(
                GradingSubject.key(file),
                file.shownAs(),
                sha256,
                score.verdict(),
                score.points(),
                score.maximum(),
                message,
                score.provisional(),
                false,
                cases);
        return selected.timeMultiplier()
                .map(multiplier -> result.adjusted(Adjustments.NONE.withTimeMultiplier(multiplier)))
                .orElse(result);
    }

    private static CaseResult caseResult(
            SelectedChallenge selected, JudgedCase judged, Map<Integer, CaseScore> scores, SourceText source) {
        TestCase testCase = judged.testCase();
        CaseScore score = scores.get(testCase.number());
        if (score == null) {
            throw new IllegalStateException("a case has no score: " + testCase.name());
        }
        boolean hidden = selected.challenge().group(testCase.group()).visibility() == Group.Visibility.HIDDEN;
        return new CaseResult(
                testCase.number(),
                testCase.name(),
                testCase.group(),
                hidden,
                trust(testCase),
                judged.decided().verdict(),
                score.points(),
                score.maximum(),
                judged.outcome()
                        .map(outcome -> cost(outcome, usualLimit(selected, judged), judged.nearLimit()))
                        .orElse(Cost.NONE),
                judged.decided().explanation(),
                judged.outcome()
                        .map(outcome -> traces(outcome, judged.shrunk(), source))
                        .orElse(Traces.NONE));
    }

    private static Trust trust(TestCase testCase) {
        return testCase.input() instanceof TestCase.Input.Given(CaseInput input)
                        && input instanceof CaseInput.PythonTest
                ? Trust.IN_SANDBOX
                : Trust.GRADER;
    }

    /** A longer time is the candidate's own business, and so no limit that is told has it in it. */
    private static OptionalLong usualLimit(SelectedChallenge selected, JudgedCase judged) {
        double multiplier =
                selected.timeMultiplier().map(BigFraction::doubleValue).orElse(1.0);
        // The longer limit was rounded up; the little more is for what dividing a double loses.
        return judged.cpuLimitMillis().stream()
                .map(millis -> (long) (millis / multiplier + 1e-6))
                .findFirst();
    }

    private static Cost cost(CaseOutcome outcome, OptionalLong cpuLimit, boolean nearLimit) {
        Measurement measurement = outcome.measurement();
        return new Cost(
                Math.round(measurement.cpuNanos() / 1e6),
                Math.round(measurement.wallNanos() / 1e6),
                cpuLimit,
                measurement.allocatedBytes(),
                isRepeatable(outcome.observation()) ? OptionalLong.of(measurement.steps()) : OptionalLong.empty(),
                nearLimit);
    }

    /** Whether it ended where it would end again: how far a case comes before a clock stops it is another each time. */
    private static boolean isRepeatable(Observation observation) {
        return switch (observation) {
            case Observation.Returned _,
                    Observation.Called _,
                    Observation.Raised _,
                    Observation.Exited _,
                    Observation.Tested _,
                    Observation.Refused _,
                    Observation.DidNotLoad _ -> true;
            case Observation.Exceeded exceeded -> exceeded.limit() == Limit.STEPS;
            case Observation.WorkerDied _, Observation.GraderFailed _ -> false;
        };
    }

    private static Traces traces(CaseOutcome outcome, Optional<Excerpt> shrunk, SourceText source) {
        OptionalInt exitStatus = outcome.observation() instanceof Observation.Exited(int status)
                ? OptionalInt.of(status)
                : OptionalInt.empty();
        int lastLine = outcome.measurement().lastLine();
        return new Traces(
                exitStatus,
                outcome.measurement().refusals().stream()
                        .map(refusal -> refusal.operation().name().toLowerCase(Locale.ROOT) + ": " + refusal.subject())
                        .toList(),
                lastLine > 0 ? OptionalInt.of(lastLine) : OptionalInt.empty(),
                PlaceInSource.of(source, lastLine),
                shrunk);
    }
}
