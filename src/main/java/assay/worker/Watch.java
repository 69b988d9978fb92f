package assay.worker;

import assay.protocol.Observation.Limit;
import assay.sandbox.CaseClock;
import assay.sandbox.ThreadMeter;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits for what the Python thread does, and stops it at its limits. */
final class Watch {
    /** How often the heap is looked at; the clocks are exact. */
    private static final Duration TICK = Duration.ofMillis(25);

    /**
     * How much CPU time Python may take to end once it was told to; what takes more is in the midst of one builtin. On a
     * busy machine little CPU time can be a long time.
     */
    private static final Duration GRACE = Duration.ofMillis(300);

    /** How long it may take to end whatever the machine does; the supervisor waits a little longer than that. */
    private static final Duration WALL_GRACE = Duration.ofSeconds(4);

    private final Interpreters interpreters;
    private final Heap heap;
    private final ThreadMeter python;

    /** @param python meters the thread that Python runs on */
    Watch(Interpreters interpreters, Heap heap, ThreadMeter python) {
        this.interpreters = interpreters;
        this.heap = heap;
        this.python = python;
    }

    /** The result of some work that ends the clock when it ends. */
    <T> T await(Future<T> work, CaseClock clock, int memoryMiB) throws WedgedException {
        try {
            heap.beginCase();
            while (clock.isStillGoing(TICK)) {
                if (heap.exceeds(memoryMiB)) {
                    clock.exceed(Limit.MEMORY);
                }
            }
            if (clock.exceeded().isEmpty()) {
                return work.get();
            }
            Thread stop = Thread.ofPlatform().daemon().name("stop").start(interpreters::stop);
            return awaitEnd(work, stop);
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the Python thread failed", failed.getCause());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("nobody interrupts this thread", interrupted);
        }
    }

    private <T> T awaitEnd(Future<T> work, Thread stop)
            throws WedgedException, ExecutionException, InterruptedException {
        long stopped = System.nanoTime();
        long used = python.cpuNanos();
        while (python.cpuNanos() - used < GRACE.toNanos() && left(stopped).isPositive()) {
            try {
                T result = work.get(TICK.toMillis(), TimeUnit.MILLISECONDS);
                // Two that close an interpreter at the same time can leave a thread of it behind.
                if (left(stopped).isPositive() && stop.join(left(stopped))) {
                    return result;
                }
            } catch (TimeoutException notYet) {
                // Then it is asked again what it used.
            }
        }
        throw new WedgedException();
    }

    private static Duration left(long stopped) {
        return WALL_GRACE.minusNanos(System.nanoTime() - stopped);
    }
}
