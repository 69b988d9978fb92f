package assay.worker;

import assay.sandbox.CaseClock;
import assay.sandbox.ThreadMeter;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;

/** The one thread on which Python runs: interpreters are made, programs parsed and cases run there, in order. */
final class RunThread {
    /**
     * How far a program can move Python's recursion limit. A solution that goes deeper than the usual 1,000 calls has
     * room, and one that never ends still ends within its time.
     */
    static final int HIGHEST_RECURSION_LIMIT = 16_000;

    /**
     * Measured on code that is not compiled yet, a frame takes 1.1 KiB where a function calls another, 2 KiB with a
     * generator or property in between, and 6.1 KiB where Python's sort calls {@code __lt__}: that ends earlier, in an
     * overflow of this stack, of which Python makes the same error. The larger the stack, the longer that takes.
     */
    private static final long STACK_BYTES = HIGHEST_RECURSION_LIMIT * 4L * 1024;

    private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    /** Threads that Python starts are in this group as well. */
    private final ThreadGroup group = new ThreadGroup("python");

    private final Thread thread = new Thread(group, this::work, "python", STACK_BYTES);

    void start() {
        // A program that cannot be stopped must not keep the process from ending.
        thread.setDaemon(true);
        thread.start();
    }

    /** Meters this thread, and those that Python starts. */
    ThreadMeter meter() {
        return new ThreadMeter(group);
    }

    /** Meters this thread alone, which is all there is where Python may start none. */
    ThreadMeter singleMeter() {
        return new ThreadMeter(thread);
    }

    /** Has something done after all that was submitted before, and waits for it. */
    void finish(Runnable task) {
        FutureTask<Void> future = new FutureTask<>(task, null);
        tasks.add(future);
        try {
            future.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the Python thread failed", failed.getCause());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("nobody interrupts this thread", interrupted);
        }
    }

    /** Has something done in time for what is submitted next, which will find out if it failed. */
    void later(Runnable task) {
        tasks.add(new FutureTask<>(task, null));
    }

    /** Has something done whose clock is watched, and ends with it, however it ends. */
    <T> Future<T> submit(Callable<T> task, CaseClock clock) {
        FutureTask<T> future = new FutureTask<>(() -> {
            try {
                return task.call();
            } finally {
                clock.end();
            }
        });
        tasks.add(future);
        return future;
    }

    private void work() {
        try {
            while (true) {
                tasks.take().run();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
