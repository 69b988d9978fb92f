package assay.supervisor;

import assay.protocol.Aftermath;
import assay.protocol.CaseInput;
import assay.protocol.CaseLimits;
import assay.protocol.Measurement;
import assay.protocol.Message;
import assay.protocol.Observation;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Phase;
import assay.protocol.Request;
import assay.protocol.Setting;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cases of one program, run in a slot's worker one after the other. Where a worker ends, the rest goes on in a fresh
 * one; where it ends in a case, the case is tried again before it is given up as the grader's fault.
 */
public final class ProgramSession implements AutoCloseable {
    /** How often a case, or the parsing, is tried when workers end in it. */
    private static final int ATTEMPTS = 3;

    /** From a request to the announcement of its case: a new context may have to be made first. */
    private static final Duration ANNOUNCEMENT = Duration.ofSeconds(30);

    /** A worker bounds the parsing by CPU time; this is for one that does not. */
    private static final Duration PARSING = Duration.ofSeconds(60);

    /** What a worker may take beyond the limits it enforces itself, to build arguments and to read values. */
    private static final Duration GRACE = Duration.ofSeconds(5);

    private final WorkerSlot slot;
    private final Program program;
    /** The worker that has the program, while it is the slot's. */
    private @Nullable WorkerProcess loaded;

    /** Whether that worker had other programs before, of which something may still be in its heap. */
    private boolean shared;

    private int lastNumber;

    ProgramSession(WorkerSlot slot, Program program) {
        this.slot = slot;
        this.program = program;
    }

    /** Has the program parsed. Empty when it was; else why no case of it can be run. */
    public Optional<Observation> load() throws InterruptedException {
        String reason = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            WorkerProcess worker = slot.worker(program.memoryMiB());
            shared = worker.isUsed();
            worker.send(new Request.Load(
                    program.fileName(), program.source(), program.entry(), program.isolation(), program.reorderable()));
            switch (worker.await(PARSING)) {
                case WorkerReply.Said(Message.Parsed(Optional<Observation.DidNotLoad> fault)) -> {
                    loaded = worker;
                    return fault.map(Observation.class::cast);
                }
                case WorkerReply.Silent() -> {
                    slot.discard();
                    return Optional.of(new Observation.Exceeded(Limit.WALL_TIME, Phase.LOADING));
                }
                case WorkerReply.Ended(String how, boolean outOfMemory)
                when outOfMemory && !shared -> {
                    slot.discard();
                    return Optional.of(new Observation.Exceeded(Limit.MEMORY, Phase.LOADING));
                }
                case WorkerReply.Ended(String how, boolean outOfMemory) -> reason = how;
                case WorkerReply.Said(Message other) -> reason = "it spoke out of turn";
            }
            reason += describe(worker);
            slot.discard();
        }
        return Optional.of(new Observation.GraderFailed(
                "the worker died while it parsed the submission, " + ATTEMPTS + " times: " + reason));
    }

    /** Runs one case, and says what happened whatever becomes of the worker. */
    public CaseOutcome run(CaseInput input, Setting setting, CaseLimits limits) throws InterruptedException {
        String reason = "";
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (loaded == null || !slot.holds(loaded)) {
                Optional<Observation> fault = load();
                if (fault.isPresent()) {
                    return CaseOutcome.of(fault.get());
                }
            }
            Attempt outcome = attempt(new Request.Run(++lastNumber, input, setting, limits));
            switch (outcome) {
                case Attempt.Finished(CaseOutcome finished)
                when !isOthersDoing(finished) -> {
                    return finished;
                }
                case Attempt.Finished(CaseOutcome _) -> {
                    reason = "the worker's memory was full";
                    slot.discard();
                }
                case Attempt.Lost(String how) -> reason = how;
            }
        }
        return CaseOutcome.of(new Observation.WorkerDied(reason));
    }

    /** Whether programs that the worker had before may be why: memory counts against a program that had it alone. */
    private boolean isOthersDoing(CaseOutcome outcome) {
        return shared
                && outcome.observation() instanceof Observation.Exceeded exceeded
                && exceeded.limit() == Limit.MEMORY;
    }

    /** Whether cases may be run with sets in another order. */
    public boolean isReorderable() {
        return program.reorderable();
    }

    private sealed interface Attempt {
        record Finished(CaseOutcome outcome) implements Attempt {}

        record Lost(String how) implements Attempt {}
    }

    private Attempt attempt(Request.Run request) throws InterruptedException {
        WorkerProcess worker = slot.worker(program.memoryMiB());
        worker.send(request);
        WorkerReply first = worker.await(ANNOUNCEMENT);
        if (!(first instanceof WorkerReply.Said(Message.Started(int started)) && started == request.number())) {
            return lost(worker, first);
        }
        CaseLimits limits = request.limits();
        Duration deadline = Duration.ofMillis(limits.wallMillis(Phase.LOADING) + limits.wallMillis(Phase.RUNNING))
                .plus(GRACE);
        return switch (worker.awaitWork(deadline)) {
            case WorkerReply.Said(Message.Observed(int observed, Observation observation, Measurement measurement))
            when observed == request.number() -> new Attempt.Finished(new CaseOutcome(observation, measurement));
            case WorkerReply.Silent() -> {
                slot.discard();
                yield new Attempt.Finished(new CaseOutcome(
                        new Observation.Exceeded(Limit.WALL_TIME, Phase.RUNNING), stoppedAfter(deadline)));
            }
            case WorkerReply.Ended(String how, boolean outOfMemory)
            when outOfMemory -> {
                slot.discard();
                yield new Attempt.Finished(CaseOutcome.of(new Observation.Exceeded(Limit.MEMORY, Phase.RUNNING)));
            }
            case WorkerReply other -> lost(worker, other);
        };
    }

    private Attempt lost(WorkerProcess worker, WorkerReply reply) {
        String how = switch (reply) {
            case WorkerReply.Silent() -> "the worker fell silent";
            case WorkerReply.Ended(String words, boolean outOfMemory) -> words;
            case WorkerReply.Said(Message message) ->
                "the worker spoke out of turn: " + message.getClass().getSimpleName();
        };
        String described = how + describe(worker);
        slot.discard();
        return new Attempt.Lost(described);
    }

    private static String describe(WorkerProcess worker) {
        String errors = worker.lastErrors().strip();
        return errors.isEmpty() ? "" : "; its last words: " + errors;
    }

    private static Measurement stoppedAfter(Duration deadline) {
        return new Measurement(0, deadline.toNanos(), "", "", "", 0, List.of(), 0, 0, true, Aftermath.NONE);
    }

    /** Lets the worker forget the program. A worker that asks for it, or does not answer, is ended. */
    @Override
    public void close() {
        if (loaded == null || !slot.holds(loaded)) {
            return;
        }
        loaded.send(new Request.Finish());
        try {
            if (!(loaded.await(GRACE) instanceof WorkerReply.Said(Message.Done(boolean replaceMe)) && !replaceMe)) {
                slot.discard();
            }
        } catch (InterruptedException stopped) {
            slot.discard();
            Thread.currentThread().interrupt();
        }
    }
}
