package assay.supervisor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Starts workers, some of them ahead of the need, and ends all it started when it is closed. */
public final class WorkerStarter implements AutoCloseable {
    private final WorkerCommand command;
    private final Deque<WorkerProcess> waiting = new ArrayDeque<>();
    private final Set<WorkerProcess> taken = new HashSet<>();
    private final Set<String> lacking = new TreeSet<>();
    private int largestMemoryMiB;
    private boolean wholeSandboxOnly;
    private boolean closed;

    public WorkerStarter(WorkerCommand command) {
        this.command = command;
    }

    /** Starts so many workers now, for programs that may use this much of the heap. */
    public synchronized void prepare(int count, int memoryMiB) {
        while (waiting.size() < count && !closed) {
            waiting.add(start(memoryMiB));
        }
    }

    /** A worker that has run nothing and may not have said yet that it is ready. */
    synchronized WorkerProcess take(int memoryMiB) {
        if (closed) {
            throw new WorkerFaultException("the run is being ended");
        }
        Iterator<WorkerProcess> candidates = waiting.iterator();
        while (candidates.hasNext()) {
            WorkerProcess worker = candidates.next();
            if (worker.memoryMiB() >= memoryMiB) {
                candidates.remove();
                taken.add(worker);
                return worker;
            }
        }
        WorkerProcess worker = start(memoryMiB);
        taken.add(worker);
        return worker;
    }

    /** Starts one that has room for every program so far: one that is too small for the next would have to be replaced. */
    private WorkerProcess start(int memoryMiB) {
        largestMemoryMiB = Math.max(largestMemoryMiB, memoryMiB);
        return WorkerProcess.start(command, largestMemoryMiB);
    }

    /** From now on a worker that lacks a piece of the operating system's sandbox is given nothing to run. */
    public synchronized void requireWholeSandbox() {
        wholeSandboxOnly = true;
    }

    /**
     * Notes what a worker says it lacks of the operating system's sandbox.
     *
     * @throws IncompleteSandboxException where it lacks something and must not
     */
    synchronized void report(List<String> missing) {
        lacking.addAll(missing);
        if (wholeSandboxOnly && !missing.isEmpty()) {
            throw new IncompleteSandboxException(missing);
        }
    }

    /** The pieces of the operating system's sandbox that a worker lacked so far, each with the reason. */
    public synchronized List<String> lacking() {
        return List.copyOf(lacking);
    }

    /** What confined every submission so far: the language's sandbox, and the operating system's where it was whole. */
    public synchronized String sandbox() {
        return lacking.isEmpty()
                ? "language and operating system"
                : "language only; missing: " + String.join(", ", lacking);
    }

    /** Ends a worker that was taken. */
    void end(WorkerProcess worker) {
        synchronized (this) {
            taken.remove(worker);
        }
        worker.close();
    }

    /** Ends every worker, busy or not. */
    @Override
    public synchronized void close() {
        closed = true;
        if (command.training()) {
            waiting.forEach(WorkerProcess::retire);
            taken.forEach(WorkerProcess::retire);
        }
        waiting.forEach(WorkerProcess::close);
        taken.forEach(WorkerProcess::close);
        waiting.clear();
        taken.clear();
    }
}
