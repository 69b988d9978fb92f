package assay.grader;

import assay.judge.Judgement.Decided;
import assay.judge.SetOrderJudge;
import assay.protocol.CaseInput;
import assay.protocol.CaseLimits;
import assay.protocol.Observation;
import assay.protocol.SetOrder;
import assay.protocol.Setting;
import assay.supervisor.CaseOutcome;
import assay.supervisor.ProgramSession;
import java.util.List;
import java.util.Optional;

/**
 * Runs an accepted case again with sets in other orders. What is not accepted any more hangs on what Python does not
 * define, and the line is found with which that begins.
 */
final class SetOrderCheck {
    /** How much longer than a case itself it may take with sets in another order, which costs time to make. */
    private static final int PATIENCE = 3;

    private final QuietMachine machine;

    SetOrderCheck(QuietMachine machine) {
        this.machine = machine;
    }

    /** Judges a run of the case at hand as any other of it. */
    interface Judging {
        Decided judge(CaseOutcome outcome) throws InterruptedException;
    }

    /**
     * The case at hand.
     *
     * @param lines how many lines the submission has
     */
    record AcceptedCase(
            ProgramSession session, CaseInput input, Setting setting, CaseLimits limits, int lines, Judging judging) {}

    /**
     * What came of a run with sets in another order.
     *
     * @param line the last of the submission where sets had that order, counted from 1
     */
    record Dependence(CaseOutcome outcome, Decided decided, int line) {
        /** Whether it shows that the case hangs on the order of a set. */
        boolean isShown() {
            return SetOrderJudge.differs(outcome.observation(), decided);
        }
    }

    /** Shows that the case hangs on the order of a set; empty where nothing does. */
    Optional<Dependence> find(AcceptedCase accepted) throws InterruptedException {
        for (boolean backwards : List.of(false, true)) {
            Dependence all = run(accepted, backwards, accepted.lines());
            if (all.isShown()) {
                // Else it changes by itself, or by being looked at.
                boolean keepsStill = !run(accepted, backwards, 0).isShown();
                return keepsStill ? Optional.of(first(accepted, backwards, all)) : Optional.empty();
            }
            boolean isTooSlow = all.outcome().observation() instanceof Observation.Exceeded;
            if (isTooSlow || !all.outcome().measurement().rearranged()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The one up to the first line that makes a difference: found by halves, as the result is known at both ends. */
    private Dependence first(AcceptedCase accepted, boolean backwards, Dependence all) throws InterruptedException {
        int unchangedUpTo = 0;
        Dependence first = all;
        while (first.line() - unchangedUpTo > 1) {
            int middle = (unchangedUpTo + first.line()) >>> 1;
            Dependence earlier = run(accepted, backwards, middle);
            if (earlier.isShown()) {
                first = earlier;
            } else {
                unchangedUpTo = middle;
            }
        }
        return first;
    }

    private Dependence run(AcceptedCase accepted, boolean backwards, int lastLine) throws InterruptedException {
        Setting setting = accepted.setting().with(new SetOrder.Rearranged(backwards, lastLine));
        CaseOutcome outcome = machine.besideOthers(
                () -> accepted.session().run(accepted.input(), setting, patient(accepted.limits())));
        return new Dependence(outcome, accepted.judging().judge(outcome), lastLine);
    }

    private static CaseLimits patient(CaseLimits limits) {
        return new CaseLimits(
                PATIENCE * limits.cpuMillis(),
                PATIENCE * limits.wallMillis(),
                limits.memoryMiB(),
                limits.outputKiB(),
                limits.reading());
    }
}
