package assay.supervisor;

import assay.protocol.Message;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place for one worker, in which one program at a time is run. The worker is started when it is first needed and
 * replaced when it ends, is wedged, is worn out or is too small. Used by one thread at a time.
 */
public final class WorkerSlot {
    /** A cold start takes about a second; this is for machines that are asleep. */
    private static final Duration START_UP = Duration.ofSeconds(90);

    private static final int START_ATTEMPTS = 5;

    private final WorkerStarter starter;
    private @Nullable WorkerProcess current;

    public WorkerSlot(WorkerStarter starter) {
        this.starter = starter;
    }

    /** Makes ready to run the program's cases in this slot. Nothing is sent yet. */
    public ProgramSession open(Program program) {
        return new ProgramSession(this, program);
    }

    /** The slot's worker, ready and with at least this much memory for programs; a new one where that is needed. */
    WorkerProcess worker(int memoryMiB) throws InterruptedException {
        if (current != null && current.memoryMiB() >= memoryMiB) {
            return current;
        }
        discard();
        String reason = "";
        for (int attempt = 0; attempt < START_ATTEMPTS; attempt++) {
            WorkerProcess worker = starter.take(memoryMiB);
            switch (worker.await(START_UP)) {
                case WorkerReply.Said(Message.Ready(List<String> missing)) -> {
                    current = worker;
                    starter.report(missing);
                    return worker;
                }
                case WorkerReply.Said(Message other) ->
                    reason = "its first word was " + other.getClass().getSimpleName();
                case WorkerReply.Silent() -> reason = "it said nothing for " + START_UP.toSeconds() + " s";
                case WorkerReply.Ended(String how, boolean outOfMemory) ->
                    reason = how + (outOfMemory ? ", out of memory" : "");
            }
            reason += "; its last words: " + worker.lastErrors().strip();
            starter.end(worker);
        }
        throw new WorkerFaultException("a worker does not start: " + reason);
    }

    /** Whether this is still the slot's worker. */
    boolean holds(WorkerProcess worker) {
        return current == worker;
    }

    /** The process id of the worker at work, for tests that end it from outside. */
    public Optional<Long> processId() {
        WorkerProcess worker = current;
        return worker == null ? Optional.empty() : Optional.of(worker.processId());
    }

    /** Ends the slot's worker, if there is one; the next program finds a new one. */
    void discard() {
        if (current != null) {
            starter.end(current);
            current = null;
        }
    }
}
