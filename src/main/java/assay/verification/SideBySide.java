package assay.verification;

import assay.supervisor.WorkerSlot;
import assay.supervisor.WorkerStarter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;

/** Does pieces of work on as many threads as there are workers, each of which has a worker's place of its own. */
final class SideBySide implements AutoCloseable {
    private final Together threads;
    private final ThreadLocal<WorkerSlot> slots;

    SideBySide(WorkerStarter starter, int workers) {
        threads = new Together(workers);
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
            begun.add(threads.begin(() -> piece.in(slots.get())));
        }
        List<T> results = new ArrayList<>();
        for (Future<T> each : begun) {
            results.add(Together.awaited(each));
        }
        return results;
    }

    @Override
    public void close() {
        threads.close();
    }
}
