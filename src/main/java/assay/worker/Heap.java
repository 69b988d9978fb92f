package assay.worker;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.time.Duration;
import java.util.List;

/**
 * The heap, as the collector finds it when it looks at all of it. What a case holds only between two collections is not
 * seen.
 */
final class Heap {
    /** What a worker holds of its own, measured: the engine, the parsed library, one interpreter in use, one spare. */
    private static final long EMPTY_WORKER = 64 << 20;

    /** How much more it may come to hold: GraalPy keeps something of all source text that it ever parsed. */
    private static final long WEAR = 32 << 20;

    /** A case that holds almost all it may hold must not spend its time on collections. */
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(500);

    private final MemoryPoolMXBean longLived = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(MemoryPoolMXBean::isUsageThresholdSupported)
            .filter(MemoryPoolMXBean::isCollectionUsageThresholdSupported)
            .findFirst()
            .orElseThrow();

    private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans().stream()
            .filter(collector -> List.of(collector.getMemoryPoolNames()).contains(longLived.getName()))
            .toList();

    private long own = EMPTY_WORKER;
    private long asked = System.nanoTime() - BETWEEN_QUESTIONS.toNanos();
    private long collectionsBefore;

    /** Begins to look at what one case holds. */
    void beginCase() {
        collectionsBefore = collections();
    }

    /**
     * Whether a collection since the case began found that it holds more than so much. Where the worker has room for
     * more than that, the collector may not look for long: then it is asked to, once in a while.
     */
    boolean exceeds(int mebibytes) {
        long bound = own + ((long) mebibytes << 20);
        long now = System.nanoTime();
        if (longLived.getUsage().getUsed() > bound && now - asked > BETWEEN_QUESTIONS.toNanos()) {
            asked = now;
            System.gc();
        }
        return collections() > collectionsBefore && usedAfterCollection() > bound;
    }

    /** Whether the worker itself holds so much that it should be replaced; for when no program is loaded. */
    boolean isWorn() {
        boolean half = longLived.getUsage().getUsed() > longLived.getUsage().getMax() / 2;
        if (half) {
            System.gc();
            own = Math.max(EMPTY_WORKER, usedAfterCollection());
        }
        return own > EMPTY_WORKER + WEAR;
    }

    private long usedAfterCollection() {
        return longLived.getCollectionUsage().getUsed();
    }

    private long collections() {
        return collectors.stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }
}
