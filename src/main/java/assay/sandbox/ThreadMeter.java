package assay.sandbox;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What one or more threads have used together, read from any thread. Of a thread that has ended counts what it had used
 * when this was last asked for.
 */
public final class ThreadMeter {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Supplier<List<Thread>> threads;
    private final Map<Long, Used> living = new HashMap<>();
    private Used ended = new Used(0, 0);

    private ThreadMeter(Supplier<List<Thread>> threads) {
        this.threads = threads;
    }

    /** Meters one thread. */
    public ThreadMeter(Thread thread) {
        this(() -> List.of(thread));
    }

    /** Meters the threads of a group and of those below it, as they come and go; to find them takes longer than to ask one. */
    public ThreadMeter(ThreadGroup group) {
        this(() -> {
            Thread[] found = new Thread[group.activeCount() + 8];
            return List.of(Arrays.copyOf(found, group.enumerate(found)));
        });
    }

    /** CPU time, user and system, in nanoseconds, and heap that was allocated, garbage included, in bytes. */
    record Used(long cpu, long allocated) {
        Used plus(Used other) {
            return new Used(cpu + other.cpu, allocated + other.allocated);
        }

        static Used of(Thread thread) {
            return thread.equals(Thread.currentThread())
                    ? new Used(THREADS.getCurrentThreadCpuTime(), THREADS.getCurrentThreadAllocatedBytes())
                    : new Used(
                            THREADS.getThreadCpuTime(thread.threadId()),
                            THREADS.getThreadAllocatedBytes(thread.threadId()));
        }

        /** Whether the thread had not ended before it was asked, or between the two questions. */
        boolean isKnown() {
            return cpu >= 0 && allocated >= 0;
        }
    }

    /** What was used so far; only differences mean anything. */
    synchronized Used read() {
        Map<Long, Used> before = new HashMap<>(living);
        living.clear();
        Used all = new Used(0, 0);
        for (Thread thread : threads.get()) {
            long id = thread.threadId();
            Used used = Used.of(thread);
            if (used.isKnown()) {
                before.remove(id);
                living.put(id, used);
                all = all.plus(used);
            }
        }
        for (Used last : before.values()) {
            ended = ended.plus(last);
        }
        return all.plus(ended);
    }

    /** CPU time that was used so far; only differences mean anything. */
    public long cpuNanos() {
        return read().cpu();
    }

    /** Whether one of them could use a processor, be there one for it or not. */
    boolean wantsProcessor() {
        return threads.get().stream().anyMatch(thread -> thread.getState() == Thread.State.RUNNABLE);
    }

    /** Whether there are more than the one thread that cases are run on. */
    public boolean countsSeveral() {
        return threads.get().size() > 1;
    }
}
