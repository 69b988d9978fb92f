package assay.grader;

import assay.grader.GradingRequest.Effort;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import assay.submission.SubmissionFile;
import assay.supervisor.WorkerSlot;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;

/** Grades files on as many threads as there are workers; the next free one takes the next file. */
final class SideBySide {
    /** Values may be nested thousands deep, and comparing them recurses. */
    private static final long STACK_BYTES = 64L << 20;

    private final WorkerSlots slots;
    private final Effort effort;
    private final Progress progress;
    private final AtomicReference<Optional<RuntimeException>> failure = new AtomicReference<>(Optional.empty());
    private volatile boolean stopped;

    SideBySide(WorkerSlots slots, Effort effort, Progress progress) {
        this.slots = slots;
        this.effort = effort;
        this.progress = progress;
    }

    /** Grades one file in a slot. */
    interface Work {
        SubmissionResult grade(SubmissionFile file, WorkerSlot slot) throws InterruptedException;
    }

    /** Grades the files; with fail-fast none is begun after the first that is not accepted. */
    void grade(List<SubmissionFile> files, Work work) throws InterruptedException {
        AtomicInteger next = new AtomicInteger();
        List<Thread> threads = IntStream.range(0, Math.min(effort.workers(), files.size()))
                .mapToObj(number ->
                        new Thread(null, () -> gradeUntilDone(files, next, work), "grading-" + number, STACK_BYTES))
                .toList();
        threads.forEach(Thread::start);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException interrupted) {
            threads.forEach(Thread::interrupt);
            throw interrupted;
        }
        failure.get().ifPresent(fault -> {
            throw fault;
        });
    }

    private void gradeUntilDone(List<SubmissionFile> files, AtomicInteger next, Work work) {
        WorkerSlot slot = slots.take();
        try {
            for (int index = next.getAndIncrement(); index < files.size() && !stopped; index = next.getAndIncrement()) {
                tell(work.grade(files.get(index), slot));
            }
            slots.giveBack(slot);
        } catch (InterruptedException interrupted) {
            stopped = true;
        } catch (RuntimeException fault) {
            // One broken grading thread means a broken grader: the run ends, and says why.
            failure.compareAndSet(Optional.empty(), Optional.of(fault));
            stopped = true;
        }
    }

    private synchronized void tell(SubmissionResult result) {
        progress.graded(result);
        if (effort.failFast() && result.verdict() != Verdict.ACCEPTED) {
            stopped = true;
        }
    }
}
