package assay.judge;

import assay.challenge.Checker;
import assay.challenge.Expectation;
import assay.judge.Judgement.Decided;
import assay.judge.explanation.Draft;
import assay.judge.explanation.ExitWords;
import assay.protocol.CaseInput;
import assay.result.Verdict;
import assay.value.PythonValue.TextValue;
import java.util.Optional;

/** Judges a program that ended: its exit status, then its output. */
final class ExitedJudge {
    private final CaseRun run;
    private final Drafts drafts;
    private final Expectation expectation;

    ExitedJudge(CaseRun run) {
        this.run = run;
        this.drafts = new Drafts(run);
        this.expectation = run.testCase().expectation();
    }

    Judgement judge(int status) {
        int expectedStatus = expectation.exitStatus().orElse(0);
        if (!(run.conditions().input() instanceof CaseInput.ProgramRun)) {
            return drafts.refused(
                    Verdict.RUNTIME_ERROR, drafts.of(ExitWords.IN_A_FUNCTION).difference(ExitWords.RETURN_INSTEAD));
        }
        if (expectation.error().isPresent()) {
            return drafts.refused(
                    Verdict.WRONG_ANSWER,
                    drafts.of(ExitWords.insteadOfRaising(
                            status, expectation.error().get())));
        }
        if (status != expectedStatus) {
            Draft wrong = drafts.of(ExitWords.otherStatus(status, expectedStatus))
                    .difference(ExitWords.lastError(run.measurement().errorOutput()));
            return drafts.refused(Verdict.RUNTIME_ERROR, wrong);
        }
        return judgeOutput();
    }

    private Judgement judgeOutput() {
        Checker checker = run.testCase().checker();
        boolean inPython = checker instanceof Checker.PythonChecker;
        OutputCheck output = new OutputCheck(run);
        ExpectedValue expected = ExpectedValue.of(run);
        Optional<Decided> failure = expected.fault()
                .map(drafts::challengeFailed)
                .or(() -> expected.value().filter(value -> !inPython).flatMap(value -> output.failure(checker, value)))
                .or(new SideEffects(run)::failure);
        if (failure.isPresent()) {
            return failure.get();
        }
        return inPython && expected.value().isPresent()
                ? new CheckerQuestion(run, "printed")
                        .ask(
                                expected.value().get(),
                                new TextValue(run.measurement().output()))
                : drafts.accepted(ExitWords.AS_EXPECTED);
    }
}
