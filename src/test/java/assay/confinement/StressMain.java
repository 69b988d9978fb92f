package assay.confinement;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Confines itself and then makes the JVM compile, collect garbage and start threads by the hundred. */
final class StressMain {
    private static final int ROUNDS = 160;
    private static final int THREADS_PER_ROUND = 25;
    private static final int ENTRIES = 20_000;

    private StressMain() {}

    public static void main(String[] arguments) throws Exception {
        System.out.println("report " + Confinement.apply().line());
        long total = 0;
        for (int round = 0; round < ROUNDS; round++) {
            total += round(round);
        }
        System.out.println("total " + total);
        System.out.println("collections " + collections());
    }

    private static long round(int round) throws Exception {
        List<Future<Long>> sums = new ArrayList<>();
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            for (int thread = 0; thread < THREADS_PER_ROUND; thread++) {
                int seed = round * THREADS_PER_ROUND + thread;
                sums.add(threads.submit(() -> churn(seed)));
            }
        }
        long total = 0;
        for (Future<Long> sum : sums) {
            total += sum.get();
        }
        return total;
    }

    private static long churn(int seed) {
        Map<Integer, String> texts = new HashMap<>();
        for (int entry = 0; entry < ENTRIES; entry++) {
            texts.put(entry % 500, "text " + (seed + entry));
        }
        return texts.size();
    }

    private static long collections() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionCount)
                .sum();
    }
}
