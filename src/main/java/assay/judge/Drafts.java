package assay.judge;

import assay.judge.Judgement.Decided;
import assay.judge.comparison.Difference;
import assay.judge.explanation.DifferenceWords;
import assay.judge.explanation.Draft;
import assay.judge.explanation.Excerpts;
import assay.judge.explanation.InputText;
import assay.result.Verdict;
import assay.value.PythonValue;

/** The parts that the explanations of a case's verdicts share. */
final class Drafts {
    private final CaseRun run;

    Drafts(CaseRun run) {
        this.run = run;
    }

    /** One that shows the whole input and what was printed. */
    Draft of(String summary) {
        CaseRun.Conditions conditions = run.conditions();
        return Draft.of(summary)
                .input(InputText.of(conditions.entry(), conditions.input()))
                .output(run.measurement().output());
    }

    /** One that shows the method calls only up to the one of an index. */
    Draft ofCall(int index, String summary) {
        CaseRun.Conditions conditions = run.conditions();
        return of(summary).input(InputText.of(conditions.entry(), conditions.input(), index));
    }

    /** Adds two values that differ, and where. */
    Draft compared(Draft draft, PythonValue expected, PythonValue observed, Difference difference) {
        return draft.expected(Excerpts.ofValue(expected, difference.inExpected()))
                .observed(Excerpts.ofValue(observed, difference.inObserved()))
                .difference(DifferenceWords.of(difference));
    }

    /** Not accepted, through the submission's doing. */
    Decided refused(Verdict verdict, Draft draft) {
        return Decided.of(verdict, draft.hint(run.testCase().hint()).finish());
    }

    Decided accepted(String summary) {
        return Decided.of(Verdict.ACCEPTED, of(summary).finish());
    }

    /** The author's fault, for which no candidate loses points. */
    Decided challengeFailed(String what) {
        return internal("the challenge is at fault, which costs no points: " + what);
    }

    /** The grader's own fault, for which no candidate loses points. */
    Decided graderFailed(String what) {
        return internal("the grader failed, which costs no points: " + what);
    }

    private Decided internal(String summary) {
        return Decided.of(Verdict.INTERNAL_ERROR, of(summary).finish());
    }
}
