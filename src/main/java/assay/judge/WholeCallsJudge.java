package assay.judge;

import assay.challenge.Checker;
import assay.challenge.Expectation;
import assay.challenge.Expectation.ExpectedOutcome;
import assay.challenge.Expectation.Result;
import assay.judge.Judgement.Decided;
import assay.judge.explanation.RaiseWords;
import assay.result.Verdict;
import assay.value.PythonValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.NoneValue;
import java.util.List;
import java.util.Optional;

/** Judges calls of methods none of which was wrong by itself: what is expected of them together. */
final class WholeCallsJudge {
    private final CaseRun run;
    private final Drafts drafts;
    private final Expectation expectation;
    private final Checker checker;

    WholeCallsJudge(CaseRun run) {
        this.run = run;
        this.drafts = new Drafts(run);
        this.expectation = run.testCase().expectation();
        this.checker = run.testCase().checker();
    }

    /** @param values what the calls returned, {@code None} for those that raised as expected */
    Judgement judge(List<PythonValue> values) {
        PythonValue observed = new ListValue(values);
        boolean inPython = checker instanceof Checker.PythonChecker;
        ExpectedValue expected = ExpectedValue.of(run);
        Optional<Decided> failure = expectation
                .error()
                .map(this::nothingRaised)
                .or(() -> expected.fault().map(drafts::challengeFailed))
                .or(() -> expected.value()
                        .filter(value -> !inPython)
                        .flatMap(
                                value -> new ValueCheck(run, "returned", drafts::of).failure(checker, value, observed)))
                .or(new SideEffects(run)::failure);
        if (failure.isPresent()) {
            return failure.get();
        }
        Optional<PythonValue> question =
                expected.value().or(this::expectedOfCalls).filter(value -> inPython);
        return question.isPresent()
                ? new CheckerQuestion(run, "returned").ask(question.get(), observed)
                : drafts.accepted("all calls returned what was expected");
    }

    private Decided nothingRaised(Expectation.ExpectedError error) {
        return drafts.refused(
                Verdict.WRONG_ANSWER, drafts.of("no call raised an exception, expected " + RaiseWords.expected(error)));
    }

    private Optional<PythonValue> expectedOfCalls() {
        return expectation
                .result()
                .filter(result -> result instanceof Result.Calls)
                .map(result -> ((Result.Calls) result).outcomes())
                .map(outcomes -> new ListValue(
                        outcomes.stream().map(WholeCallsJudge::valueOf).toList()));
    }

    private static PythonValue valueOf(ExpectedOutcome outcome) {
        return switch (outcome) {
            case ExpectedOutcome.Value(PythonValue value) -> value;
            case ExpectedOutcome.Raises _ -> new NoneValue();
        };
    }
}
