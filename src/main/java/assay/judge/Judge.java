package assay.judge;

import assay.judge.Judgement.Decided;
import assay.judge.explanation.Bounds;
import assay.judge.explanation.LimitWords;
import assay.judge.explanation.LoadWords;
import assay.judge.explanation.RefusalWords;
import assay.judge.explanation.TracebackLines;
import assay.protocol.CaseInput;
import assay.protocol.Measurement;
import assay.protocol.Observation;
import assay.protocol.Observation.Called;
import assay.protocol.Observation.DidNotLoad;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.Exited;
import assay.protocol.Observation.GraderFailed;
import assay.protocol.Observation.Raised;
import assay.protocol.Observation.Refused;
import assay.protocol.Observation.Returned;
import assay.protocol.Observation.Tested;
import assay.protocol.Observation.WorkerDied;
import assay.result.Explanation;
import assay.result.Verdict;
import java.util.List;

/** Says what an observation means: the one place where what happened becomes a verdict. */
public final class Judge {
    private Judge() {}

    /** The judgement of a case that was run. */
    public static Judgement judge(CaseRun run) {
        if (!fits(run.observation(), run.conditions().input())) {
            return new Drafts(run).graderFailed("what was observed does not fit the case");
        }
        return switch (run.observation()) {
            case Returned returned -> new ReturnedJudge(run).judge(returned);
            case Called called -> new CalledJudge(run).judge(called);
            case Raised raised -> new RaisedJudge(run).judge(raised.error());
            case Exited exited -> new ExitedJudge(run).judge(exited.status());
            case Tested tested -> new TestedJudge(run).judge(tested.outcome());
            case Exceeded exceeded -> exceeded(run, exceeded);
            case Refused refused -> refused(run, refused);
            case DidNotLoad fault -> Decided.of(Verdict.COMPILE_ERROR, didNotLoad(run, fault));
            case WorkerDied died -> died(run, died);
            case GraderFailed failed -> new Drafts(run).graderFailed(Bounds.escaped(failed.what(), Bounds.SUMMARY));
        };
    }

    /** A worker is not to be trusted to answer what it was asked. */
    private static boolean fits(Observation observation, CaseInput input) {
        return switch (observation) {
            case Returned _ -> input instanceof CaseInput.Call || input instanceof CaseInput.Script;
            case Called(List<Observation.CallOutcome> outcomes) ->
                input instanceof CaseInput.Construction construction
                        && construction.calls().size() == outcomes.size();
            case Tested _ -> input instanceof CaseInput.PythonTest;
            case Raised _, Exited _, Exceeded _, Refused _, DidNotLoad _, WorkerDied _, GraderFailed _ -> true;
        };
    }

    private static Decided exceeded(CaseRun run, Exceeded exceeded) {
        Verdict verdict = switch (exceeded.limit()) {
            case CPU_TIME, STEPS, WALL_TIME -> Verdict.TIME_LIMIT_EXCEEDED;
            case MEMORY, ALLOCATION -> Verdict.MEMORY_LIMIT_EXCEEDED;
            case OUTPUT, VALUE_SIZE -> Verdict.OUTPUT_LIMIT_EXCEEDED;
        };
        CaseRun.Conditions conditions = run.conditions();
        Drafts drafts = new Drafts(run);
        // How far a case came before a clock or the collector stopped it differs from run to run. What it had printed
        // by
        // then does too, and is left out; the last line stands by itself in the result.
        String printed =
                verdict == Verdict.OUTPUT_LIMIT_EXCEEDED ? run.measurement().output() : "";
        return drafts.refused(
                verdict,
                drafts.of(LimitWords.summary(exceeded, conditions.limits()))
                        .output(printed)
                        .difference(LimitWords.advice(exceeded))
                        .difference(LimitWords.yardstick(exceeded, conditions.stated())));
    }

    private static Decided refused(CaseRun run, Refused refused) {
        Drafts drafts = new Drafts(run);
        return drafts.refused(
                Verdict.SECURITY_VIOLATION,
                drafts.of(RefusalWords.summary(refused, run.measurement()))
                        .difference(RefusalWords.advice(refused.operation()))
                        .traceback(TracebackLines.of(
                                refused.error(), run.conditions().source())));
    }

    private static Explanation didNotLoad(CaseRun run, DidNotLoad fault) {
        Measurement measurement = run.measurement();
        CaseRun.Conditions conditions = run.conditions();
        return LoadWords.explain(fault, conditions.entry(), conditions.source(), measurement.loadOutput());
    }

    /**
     * An internal error: the supervisor has tried the case again in fresh workers, so the submission may well have
     * provoked this; but a crash of the interpreter is a defect of the interpreter, and a person should look.
     */
    private static Decided died(CaseRun run, WorkerDied died) {
        return new Drafts(run)
                .graderFailed(
                        "each worker that ran this case ended in it: " + Bounds.escaped(died.how(), Bounds.SUMMARY));
    }
}
