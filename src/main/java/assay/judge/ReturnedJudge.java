package assay.judge;

import assay.challenge.Checker;
import assay.challenge.Expectation;
import assay.judge.Judgement.Decided;
import assay.judge.explanation.Excerpts;
import assay.judge.explanation.RaiseWords;
import assay.judge.explanation.ReturnWords;
import assay.protocol.CaseInput;
import assay.protocol.Observation.Returned;
import assay.result.Verdict;
import assay.value.PythonValue;
import java.util.Optional;

/** Judges what a function returned, or a module's script gave. */
final class ReturnedJudge {
    private final CaseRun run;
    private final Drafts drafts;
    private final Expectation expectation;
    private final Checker checker;
    private final String verb;

    ReturnedJudge(CaseRun run) {
        this.run = run;
        this.drafts = new Drafts(run);
        this.expectation = run.testCase().expectation();
        this.checker = run.testCase().checker();
        this.verb = run.conditions().input() instanceof CaseInput.Script ? "the last line gave" : "returned";
    }

    Judgement judge(Returned returned) {
        PythonValue observed = returned.value();
        if (expectation.error().isPresent()) {
            return nothingRaised(observed, expectation.error().get());
        }
        SideEffects sideEffects = new SideEffects(run);
        ExpectedValue expected = ExpectedValue.of(run);
        Optional<Decided> failure = expected.fault()
                .map(drafts::challengeFailed)
                .or(() -> expected.value().flatMap(value -> failure(value, observed)))
                .or(sideEffects::failure)
                .or(() -> sideEffects.failureOfArguments(returned.argumentsAfter()));
        if (failure.isPresent()) {
            return failure.get();
        }
        return expected.value().isPresent() && checker instanceof Checker.PythonChecker
                ? new CheckerQuestion(run, verb).ask(expected.value().get(), observed)
                : drafts.accepted(ReturnWords.asExpected(verb, observed));
    }

    private Optional<Decided> failure(PythonValue expected, PythonValue observed) {
        if (takes() && ReturnWords.isCollection(observed)) {
            return Optional.of(drafts.refused(
                    Verdict.WRONG_ANSWER,
                    drafts.of(ReturnWords.notAnIterator(verb, observed))
                            .expected(Excerpts.ofValue(expected))
                            .observed(Excerpts.ofValue(observed))
                            .difference("expected an iterator that yields these items, such as a generator")));
        }
        return checker instanceof Checker.PythonChecker
                ? Optional.empty()
                : new ValueCheck(run, verb, drafts::of).failure(checker, expected, observed);
    }

    private boolean takes() {
        return switch (run.conditions().input()) {
            case CaseInput.Call call -> call.take().isPresent();
            case CaseInput.Script script -> script.take().isPresent();
            case CaseInput.Construction _, CaseInput.ProgramRun _ -> false;
            case CaseInput.PythonTest _, CaseInput.TestCollection _ -> false;
        };
    }

    private Decided nothingRaised(PythonValue observed, Expectation.ExpectedError error) {
        return drafts.refused(
                Verdict.WRONG_ANSWER,
                drafts.of(ReturnWords.insteadOfRaising(verb, observed, error))
                        .expected(Excerpts.ofText(RaiseWords.expected(error)))
                        .observed(Excerpts.ofValue(observed)));
    }
}
