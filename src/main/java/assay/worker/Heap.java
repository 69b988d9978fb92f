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
    /** What a new worker holds of its own, measured: the engine, the parsed library, one interpreter in use, one spare. */
    private static final long NEW_WORKER = 64 << 20;

    /**
     * What it may come to hold before it is worn: GraalPy keeps something of all source text that it ever parsed. Over a
     * thousand different programs that grows to 160 MiB, and then no more. The supervisor gives it room for this much.
     */
    private static final long WORN_WORKER = 192 << 20;

    /** How much more is used than it held when it was last looked at, before it is looked at again. */
    private static final long UNSEEN = 64 << 20;

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

    private long own = NEW_WORKER;
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
        if (longLived.getUsage().getUsed() > own + UNSEEN) {
            System.gc();
            own = Math.max(NEW_WORKER, usedAfterCollection());
        }
        return own > WORN_WORKER;
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
