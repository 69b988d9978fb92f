package assay.grader;

import assay.challenge.Limits;
import assay.challenge.Limits.CpuLimit;
import assay.protocol.CaseInput;
import assay.protocol.CaseLimits;
import assay.protocol.Measurement;
import assay.protocol.Observation;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Phase;
import assay.protocol.Setting;
import assay.supervisor.CaseOutcome;
import assay.supervisor.ProgramSession;
import java.util.OptionalLong;

/**
 * Runs a case against its CPU limit so that the clock of a busy or slow machine changes no verdict: a limit that hangs
 * on the reference solution is found by running that, when it matters, and a time near the limit is taken once more
 * with no other case running.
 */
final class TimedRunner {
    /** From this share of the limit to the inverse of it a time is near the limit. */
    private static final double NEAR = 2.0 / 3;

    private final QuietMachine machine;

    TimedRunner(QuietMachine machine) {
        this.machine = machine;
    }

    /** CPU time that the reference solution takes for the case at hand, in nanoseconds; absent where it failed. */
    interface ReferenceTime {
        OptionalLong nanos() throws InterruptedException;
    }

    /** What happened in the run that counts, and the limits that it had. */
    record TimedOutcome(CaseOutcome outcome, CaseLimits limits) {}

    /** Runs the case, more than once where its time asks for it; what the last run observed counts. */
    TimedOutcome run(
            ProgramSession session,
            CaseInput input,
            Setting setting,
            Limits limits,
            OptionalLong stepLimit,
            ReferenceTime reference)
            throws InterruptedException {
        return switch (limits.cpu()) {
            case CpuLimit.Absolute(long millis) -> confirmed(session, input, setting, limits, stepLimit, millis);
            case CpuLimit.Reference(double multiple, long floorMillis) -> {
                TimedOutcome first = confirmed(session, input, setting, limits, stepLimit, floorMillis);
                if (!exceededCpu(first.outcome())) {
                    yield first;
                }
                OptionalLong nanos = reference.nanos();
                if (nanos.isEmpty()) {
                    yield new TimedOutcome(
                            CaseOutcome.of(new Observation.GraderFailed(
                                    "the time limit is a multiple of the reference solution's time, and that failed")),
                            first.limits());
                }
                long millis = (long) Math.ceil(multiple * nanos.getAsLong() / 1e6);
                yield millis <= floorMillis ? first : confirmed(session, input, setting, limits, stepLimit, millis);
            }
        };
    }

    /** Runs a small input, whose time decides nothing. */
    CaseOutcome once(ProgramSession session, CaseInput input, Setting setting, CaseLimits limits)
            throws InterruptedException {
        return machine.besideOthers(() -> session.run(input, setting, limits));
    }

    /** The limits of a case that is never run: those it has whatever the reference takes. */
    static CaseLimits leastLimits(Limits limits) {
        long cpuMillis = switch (limits.cpu()) {
            case CpuLimit.Absolute(long millis) -> millis;
            case CpuLimit.Reference(double multiple, long floorMillis) -> floorMillis;
        };
        return bounds(limits, OptionalLong.empty(), cpuMillis);
    }

    private static CaseLimits bounds(Limits limits, OptionalLong stepLimit, long cpuMillis) {
        return new CaseLimits(
                cpuMillis,
                Math.max(limits.wallMillis(), cpuMillis),
                limits.memoryMiB(),
                limits.outputKiB(),
                CaseLimits.Reading.SUBMISSION,
                stepLimit,
                limits.allocatedMiB());
    }

    private TimedOutcome confirmed(
            ProgramSession session,
            CaseInput input,
            Setting setting,
            Limits limits,
            OptionalLong stepLimit,
            long cpuMillis)
            throws InterruptedException {
        // The worker stops a case only beyond what is near the limit, so that a time near it is known.
        CaseLimits enforced = bounds(limits, stepLimit, (long) Math.ceil(cpuMillis / NEAR));
        CaseOutcome outcome = machine.besideOthers(() -> session.run(input, setting, enforced));
        if (isNear(outcome.measurement().cpuNanos(), cpuMillis)) {
            outcome = machine.alone(() -> session.run(input, setting, enforced));
        }
        boolean late = outcome.measurement().cpuNanos() > cpuMillis * 1_000_000;
        CaseOutcome counted = late ? new CaseOutcome(exceeded(outcome.observation()), outcome.measurement()) : outcome;
        return new TimedOutcome(counted, bounds(limits, stepLimit, cpuMillis));
    }

    /** Whether a time is so near its limit that another run of the same code may be on the other side. */
    static boolean isNearALimit(Measurement measurement, CaseLimits limits) {
        return isNear(measurement.cpuNanos(), limits.cpuMillis())
                || isNear(measurement.wallNanos(), limits.wallMillis());
    }

    private static boolean isNear(long nanos, long limitMillis) {
        double share = nanos / 1e6 / limitMillis;
        return share >= NEAR && share <= 1 / NEAR;
    }

    /** What was stopped by another limit stays that; what ended too late did not end in time. */
    private static Observation exceeded(Observation observation) {
        return switch (observation) {
            case Observation.Returned _,
                    Observation.Called _,
                    Observation.Raised _,
                    Observation.Exited _,
                    Observation.Tested _ -> new Observation.Exceeded(Limit.CPU_TIME, Phase.RUNNING);
            case Observation.Exceeded _,
                    Observation.Refused _,
                    Observation.DidNotLoad _,
                    Observation.WorkerDied _,
                    Observation.GraderFailed _ -> observation;
        };
    }

    private static boolean exceededCpu(CaseOutcome outcome) {
        return outcome.observation() instanceof Observation.Exceeded(Limit limit, Phase phase)
                && limit == Limit.CPU_TIME
                && phase == Phase.RUNNING;
    }
}
