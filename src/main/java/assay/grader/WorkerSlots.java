package assay.grader;

import assay.supervisor.WorkerSlot;
import assay.supervisor.WorkerStarter;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Slots that are free, with the workers that are warm in them from what was graded before. */
final class WorkerSlots {
    private final WorkerStarter starter;
    private final Queue<WorkerSlot> free = new ConcurrentLinkedQueue<>();

    WorkerSlots(WorkerStarter starter) {
        this.starter = starter;
    }

    /** A slot for the use of one thread. */
    WorkerSlot take() {
        return Optional.ofNullable(free.poll()).orElseGet(() -> new WorkerSlot(starter));
    }

    /** Takes back a slot in which no program is open. */
    void giveBack(WorkerSlot slot) {
        free.add(slot);
    }
}
