package assay.grader;

import assay.protocol.Observation;
import assay.supervisor.CaseOutcome;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Lets cases run side by side, and one that has to be timed again, or whose workers died, run alone. */
final class QuietMachine {
    private final ReadWriteLock lock = new ReentrantReadWriteLock(true);

    /** Runs a case. */
    interface Run {
        CaseOutcome once() throws InterruptedException;
    }

    /**
     * Runs a case; once more with no other running where the grader failed in it, as it does where memory is short or
     * somebody kills workers.
     */
    CaseOutcome besideOthers(Run run) throws InterruptedException {
        CaseOutcome outcome = shared(run);
        return isGradersFault(outcome.observation()) ? alone(run) : outcome;
    }

    private CaseOutcome shared(Run run) throws InterruptedException {
        lock.readLock().lockInterruptibly();
        try {
            return run.once();
        } finally {
            lock.readLock().unlock();
        }
    }

    private static boolean isGradersFault(Observation observation) {
        return observation instanceof Observation.WorkerDied || observation instanceof Observation.GraderFailed;
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
