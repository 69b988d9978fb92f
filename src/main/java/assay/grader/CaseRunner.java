package assay.grader;

import assay.challenge.Challenge;
import assay.challenge.TestCase;
import assay.grader.PreparedCases.Preparation;
import assay.grader.SmallInputs.SmallInput;
import assay.judge.CaseRun;
import assay.judge.Judge;
import assay.judge.Judgement;
import assay.judge.Judgement.Decided;
import assay.judge.SetOrderJudge;
import assay.judge.explanation.SourceText;
import assay.protocol.CaseInput;
import assay.protocol.CaseLimits;
import assay.protocol.Observation;
import assay.result.Explanation.Excerpt;
import assay.result.Verdict;
import assay.supervisor.CaseOutcome;
import assay.supervisor.ProgramSession;
import assay.value.PythonValue;
import java.util.Optional;
import java.util.OptionalLong;

/** Prepares, runs and judges one case. */
final class CaseRunner {
    private final PreparedCases preparedCases;
    private final AuthorPrograms authors;
    private final TimedRunner timed;
    private final SetOrderCheck setOrders;
    private final Optional<Shrinking> shrinking;

    /** @param shrinking absent where nobody is to read of smaller inputs */
    CaseRunner(
            PreparedCases preparedCases,
            AuthorPrograms authors,
            TimedRunner timed,
            SetOrderCheck setOrders,
            Optional<Shrinking> shrinking) {
        this.preparedCases = preparedCases;
        this.authors = authors;
        this.timed = timed;
        this.setOrders = setOrders;
        this.shrinking = shrinking;
    }

    /**
     * Runs the case in a session that has the submission.
     *
     * @param mayShrink whether a smaller input is looked for where it fails
     */
    JudgedCase run(ProgramSession session, Challenge challenge, TestCase testCase, SourceText source, boolean mayShrink)
            throws InterruptedException {
        return switch (preparedCases.prepare(challenge, testCase)) {
            case Preparation.Failed(String what) ->
                judge(challenge, testCase, source, CaseOutcome.of(new Observation.GraderFailed(what)));
            case Preparation.Ready(CaseInput input, Optional<PythonValue> referenceValue, OptionalLong stepLimit) -> {
                TimedRunner.TimedOutcome run = timed.run(
                        session,
                        input,
                        testCase.setting(),
                        challenge.limits(),
                        stepLimit,
                        () -> preparedCases.referenceTime(challenge, testCase, input));
                CaseRun.Conditions conditions =
                        new CaseRun.Conditions(challenge.entry(), input, run.limits(), challenge.limits(), source);
                CaseOf of = new CaseOf(challenge, testCase, conditions, referenceValue);
                Decided decided = decide(of, run.outcome());
                boolean inQuestion = decided.verdict() == Verdict.ACCEPTED && session.isReorderable();
                Decided inTheEnd = inQuestion ? inAnyOrder(session, of, decided) : decided;
                yield of.judged(run.outcome(), inTheEnd, mayShrink ? smaller(session, of, decided) : Optional.empty());
            }
        };
    }

    /** A case that is ready to be judged by what happens in a run of it. */
    private record CaseOf(
            Challenge challenge,
            TestCase testCase,
            CaseRun.Conditions conditions,
            Optional<PythonValue> referenceValue) {
        CaseRun run(CaseOutcome outcome) {
            return new CaseRun(testCase, conditions, referenceValue, outcome.observation(), outcome.measurement());
        }

        /** The same case with other arguments. */
        CaseOf with(SmallInput small, CaseInput input) {
            CaseRun.Conditions smaller = new CaseRun.Conditions(
                    conditions.entry(), input, conditions.limits(), conditions.stated(), conditions.source());
            return new CaseOf(challenge, testCase, smaller, Optional.of(small.expected()));
        }

        JudgedCase judged(CaseOutcome outcome, Decided decided, Optional<Excerpt> shrunk) {
            boolean nearLimit = TimedRunner.isNearALimit(outcome.measurement(), conditions.limits());
            OptionalLong cpuLimit = OptionalLong.of(conditions.limits().cpuMillis());
            return new JudgedCase(testCase, Optional.of(outcome), decided, cpuLimit, nearLimit, shrunk);
        }
    }

    /** What is wrong with the answer to an input that is in no case, where that value is expected; empty when it is right. */
    Optional<String> difference(
            ProgramSession session,
            Challenge challenge,
            TestCase testCase,
            CaseInput input,
            PythonValue expected,
            SourceText source)
            throws InterruptedException {
        CaseLimits limits = TimedRunner.leastLimits(challenge.limits());
        CaseOf of = new CaseOf(
                challenge,
                testCase,
                new CaseRun.Conditions(challenge.entry(), input, limits, challenge.limits(), source),
                Optional.of(expected));
        Decided decided = decide(of, session.run(input, testCase.setting(), limits));
        return decided.verdict() == Verdict.ACCEPTED
                ? Optional.empty()
                : Optional.of(decided.explanation().summary());
    }

    /** What is decided of an accepted case when sets may have any order. */
    private Decided inAnyOrder(ProgramSession session, CaseOf of, Decided accepted) throws InterruptedException {
        CaseRun.Conditions conditions = of.conditions();
        return setOrders
                .find(new SetOrderCheck.AcceptedCase(
                        session,
                        conditions.input(),
                        of.testCase().setting(),
                        conditions.limits(),
                        conditions.source().lines().size(),
                        outcome -> decide(of, outcome)))
                .map(found -> SetOrderJudge.dependent(of.run(found.outcome()), found.decided(), found.line()))
                .orElse(accepted);
    }

    /** A smaller input of a case that failed; of one that only a set's order makes fail none is looked for. */
    private Optional<Excerpt> smaller(ProgramSession session, CaseOf of, Decided decided) throws InterruptedException {
        if (shrinking.isEmpty() || !(of.conditions().input() instanceof CaseInput.Call call)) {
            return Optional.empty();
        }
        return shrinking.get().smallest(of.challenge(), of.testCase(), call.arguments(), decided.verdict(), small -> {
            CaseInput.Call input = call.withArguments(small.arguments());
            CaseOutcome outcome = timed.once(
                    session, input, of.testCase().setting(), of.conditions().limits());
            return new Shrinking.Tried(outcome, decide(of.with(small, input), outcome));
        });
    }

    /** Judges a case by something that befell the whole submission, or the grader, before it got its input. */
    JudgedCase judge(Challenge challenge, TestCase testCase, SourceText source, CaseOutcome outcome)
            throws InterruptedException {
        CaseInput input = switch (testCase.input()) {
            case TestCase.Input.Given(CaseInput given) -> given;
            case TestCase.Input.Generated generated -> generated.call();
        };
        CaseLimits limits = TimedRunner.leastLimits(challenge.limits());
        CaseRun.Conditions conditions =
                new CaseRun.Conditions(challenge.entry(), input, limits, challenge.limits(), source);
        CaseOf of = new CaseOf(challenge, testCase, conditions, Optional.empty());
        return of.judged(outcome, decide(of, outcome), Optional.empty());
    }

    private Decided decide(CaseOf of, CaseOutcome outcome) throws InterruptedException {
        return switch (Judge.judge(of.run(outcome))) {
            case Decided done -> done;
            case Judgement.NeedsChecker(CaseInput.Call question, Judgement.NeedsChecker.Continuation rest) ->
                rest.decide(authors.check(of.challenge(), question).observation());
        };
    }
}
