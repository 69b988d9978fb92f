package assay.verification;

import assay.supervisor.WorkerSlot;
import assay.supervisor.WorkerStarter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/** Does pieces of work on as many threads as there are workers, each of which has a worker's place of its own. */
final class SideBySide implements AutoCloseable {
    /** Values may be nested thousands deep, and comparing them recurses. */
    private static final long STACK_BYTES = 64L << 20;

    private final ExecutorService threads;
    private final ThreadLocal<WorkerSlot> slots;

    SideBySide(WorkerStarter starter, int workers) {
        ThreadFactory factory = work -> new Thread(null, work, "verifying", STACK_BYTES);
        threads = Executors.newFixedThreadPool(workers, factory);
        slots = ThreadLocal.withInitial(() -> new WorkerSlot(starter));
    }

    /** A piece of work. */
    interface Work<T> {
        T in(WorkerSlot slot) throws IOException, InterruptedException;
    }

    /** What comes of each piece, in their order; the first failure ends it all. */
    <T> List<T> all(List<? extends Work<T>> pieces) throws IOException, InterruptedException {
        List<Future<T>> begun = new ArrayList<>();
        for (Work<T> piece : pieces) {
            begun.add(threads.submit(() -> piece.in(slots.get())));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> each : begun) {
            results.add(awaited(each));
        }
        return results;
    }

    private static <T> T awaited(Future<T> work) throws IOException, InterruptedException {
        try {
            return work.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException failure -> throw failure;
                case InterruptedException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
