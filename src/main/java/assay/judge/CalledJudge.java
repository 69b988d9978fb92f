package assay.judge;

import assay.challenge.Checker;
import assay.challenge.Expectation;
import assay.challenge.Expectation.ExpectedError;
import assay.challenge.Expectation.ExpectedOutcome;
import assay.challenge.Expectation.Result;
import assay.judge.Judgement.Decided;
import assay.judge.explanation.Draft;
import assay.judge.explanation.Excerpts;
import assay.judge.explanation.RaiseWords;
import assay.judge.explanation.ReturnWords;
import assay.protocol.Observation.CallOutcome;
import assay.protocol.Observation.Called;
import assay.protocol.RaisedError;
import assay.result.Verdict;
import assay.value.PythonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges the calls of an object's methods one by one, up to the first one that is wrong. Calls went on after one that
 * raised, but what came after an exception that was not expected there is neither judged nor shown.
 */
final class CalledJudge {
    private final CaseRun run;
    private final Drafts drafts;
    private final Expectation expectation;
    private final Checker checker;

    CalledJudge(CaseRun run) {
        this.run = run;
        this.drafts = new Drafts(run);
        this.expectation = run.testCase().expectation();
        this.checker = run.testCase().checker();
    }

    Judgement judge(Called called) {
        List<PythonValue> values = new ArrayList<>();
        for (int index = 0; index < called.outcomes().size(); index++) {
            Optional<Decided> decided = switch (called.outcomes().get(index)) {
                case CallOutcome.Value(PythonValue value) -> {
                    values.add(value);
                    yield returned(index, value);
                }
                case CallOutcome.Raise(RaisedError error) -> {
                    // Keeps the values in step with the calls for a checker that sees them as one list.
                    values.add(new PythonValue.NoneValue());
                    yield raised(index, error);
                }
            };
            if (decided.isPresent()) {
                return decided.get();
            }
        }
        return new WholeCallsJudge(run).judge(values);
    }

    private Optional<Decided> returned(int index, PythonValue value) {
        MethodDrafts method = new MethodDrafts(run, index);
        return expectedOutcome(index).flatMap(expected -> switch (expected) {
            case ExpectedOutcome.Raises(ExpectedError error) -> Optional.of(nothingRaised(method, value, error));
            case ExpectedOutcome.Value(PythonValue right) ->
                checker instanceof Checker.PythonChecker
                        ? Optional.empty()
                        : new ValueCheck(run, "returned", method::draft).failure(checker, right, value);
        });
    }

    private Optional<Decided> raised(int index, RaisedError error) {
        RaiseCheck check = new RaiseCheck(run, new MethodDrafts(run, index)::draft);
        Optional<ExpectedError> expectedHere = expectedOutcome(index).flatMap(CalledJudge::expectedError);
        if (expectedHere.isPresent()) {
            return check.failure(expectedHere.get(), error);
        }
        return Optional.of(expectation
                .error()
                .map(expected -> new RaisedJudge(run).judge(check, expected, error))
                .orElseGet(() -> check.unexpected(error)));
    }

    private static Optional<ExpectedError> expectedError(ExpectedOutcome outcome) {
        return switch (outcome) {
            case ExpectedOutcome.Raises(ExpectedError error) -> Optional.of(error);
            case ExpectedOutcome.Value _ -> Optional.empty();
        };
    }

    private Optional<ExpectedOutcome> expectedOutcome(int index) {
        return expectation
                .result()
                .filter(result -> result instanceof Result.Calls)
                .map(result -> ((Result.Calls) result).outcomes())
                .filter(outcomes -> index < outcomes.size())
                .map(outcomes -> outcomes.get(index));
    }

    private Decided nothingRaised(MethodDrafts method, PythonValue value, ExpectedError error) {
        Draft wrong = method.draft(ReturnWords.insteadOfRaising("returned", value, error));
        return drafts.refused(
                Verdict.WRONG_ANSWER,
                wrong.expected(Excerpts.ofText(RaiseWords.expected(error))).observed(Excerpts.ofValue(value)));
    }
}
