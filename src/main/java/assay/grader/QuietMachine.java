package assay.grader;

import assay.supervisor.CaseOutcome;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Lets cases run side by side, and one that has to be timed again run alone. */
final class QuietMachine {
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    /** Runs a case. */
    interface Run {
        CaseOutcome once() throws InterruptedException;
    }

    CaseOutcome besideOthers(Run run) throws InterruptedException {
        lock.readLock().lockInterruptibly();
        try {
            return run.once();
        } finally {
            lock.readLock().unlock();
        }
    }

    CaseOutcome alone(Run run) throws InterruptedException {
        lock.writeLock().lockInterruptibly();
        try {
            return run.once();
        } finally {
            lock.writeLock().unlock();
        }
    }
}
