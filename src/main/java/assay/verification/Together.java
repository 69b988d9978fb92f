package assay.verification;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/** Threads that do so much at the same time; what they do when they are closed is interrupted. */
final class Together implements AutoCloseable {
    /** Values may be nested thousands deep, and comparing them recurses. */
    private static final long STACK_BYTES = 64L << 20;

    private final ExecutorService threads;

    Together(int atATime) {
        ThreadFactory factory = work -> new Thread(null, work, "verifying", STACK_BYTES);
        threads = Executors.newFixedThreadPool(atATime, factory);
    }

    <T> Future<T> begin(Callable<T> work) {
        return threads.submit(work);
    }

    /** What came of some work, or what it failed with. */
    static <T> T awaited(Future<T> work) throws IOException, InterruptedException {
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
