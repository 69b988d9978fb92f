package assay.judge;

import assay.judge.Judgement.Decided;
import assay.judge.explanation.Draft;
import assay.judge.explanation.SetOrderWords;
import assay.protocol.Observation;
import assay.protocol.Observation.Raised;
import assay.result.Explanation;
import assay.result.Verdict;

/** Judges cases that were accepted with sets as the interpreter has them, by what they do with sets in another order. */
public final class SetOrderJudge {
    private SetOrderJudge() {}

    /**
     * Whether a run with sets in another order shows that the accepted case hangs on it. How far a run comes before it
     * meets a limit, recursion's included, says nothing of its result.
     */
    public static boolean differs(Observation observation, Decided decided) {
        boolean ended = switch (observation) {
            case Raised(var error) ->
                !error.ancestry().contains("RecursionError")
                        && !error.ancestry().contains("MemoryError");
            case Observation.Returned _, Observation.Called _, Observation.Exited _, Observation.Tested _ -> true;
            case Observation.Exceeded _,
                    Observation.Refused _,
                    Observation.DidNotLoad _,
                    Observation.WorkerDied _,
                    Observation.GraderFailed _ -> false;
        };
        return ended && decided.verdict() != Verdict.ACCEPTED && decided.verdict() != Verdict.INTERNAL_ERROR;
    }

    /**
     * The judgement of a case that hangs on the order of a set.
     *
     * @param run the run with sets in another order
     * @param decided what that run was judged to be
     * @param line of the submission with which it begins
     */
    public static Decided dependent(CaseRun run, Decided decided, int line) {
        Explanation other = decided.explanation();
        Drafts drafts = new Drafts(run);
        Draft draft = drafts.of(SetOrderWords.summary(line))
                .difference(SetOrderWords.inAnotherOrder(other.summary()))
                .difference(SetOrderWords.advice())
                .traceback(SetOrderWords.place(line, run.conditions().source()));
        other.expected().ifPresent(draft::expected);
        other.observed().ifPresent(draft::observed);
        return drafts.refused(Verdict.WRONG_ANSWER, draft);
    }
}
