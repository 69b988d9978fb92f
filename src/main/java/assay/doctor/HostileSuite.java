package assay.doctor;

import assay.supervisor.WorkerStarter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Tries attacks in several workers side by side. */
final class HostileSuite {
    private final WorkerStarter starter;
    private final Grounds grounds;
    private final Traces traces;

    HostileSuite(WorkerStarter starter, Grounds grounds, Traces traces) {
        this.starter = starter;
        this.grounds = grounds;
        this.traces = traces;
    }

    /** Tries the attacks and tells of each when it is over, one call at a time; the outcomes are in the attacks' order. */
    List<AttackOutcome> run(List<Attack> attacks, int workers, Consumer<AttackOutcome> over)
            throws IOException, InterruptedException {
        List<AttackOutcome> outcomes = new ArrayList<>();
        List<Callable<Void>> lanes = IntStream.range(0, Math.min(workers, attacks.size()))
                .mapToObj(first -> every(workers, first, attacks))
                .map(part -> lane(part, outcome -> {
                    synchronized (outcomes) {
                        outcomes.add(outcome);
                        over.accept(outcome);
                    }
                }))
                .toList();
        runAll(lanes);
        outcomes.sort(Comparator.comparingInt(outcome -> attacks.indexOf(outcome.attack())));
        return outcomes;
    }

    private static List<Attack> every(int step, int first, List<Attack> attacks) {
        return IntStream.iterate(first, index -> index < attacks.size(), index -> index + step)
                .mapToObj(attacks::get)
                .toList();
    }

    private Callable<Void> lane(List<Attack> attacks, Consumer<AttackOutcome> over) {
        return () -> {
            new Lane(attacks, traces, over).run(grounds, starter);
            return null;
        };
    }

    private static void runAll(List<Callable<Void>> lanes) throws IOException, InterruptedException {
        try (ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, lanes.size()))) {
            for (Future<Void> lane : threads.invokeAll(lanes)) {
                lane.get();
            }
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case IOException failure -> throw failure;
                case InterruptedException failure -> throw failure;
                case RuntimeException failure -> throw failure;
                case null, default -> throw new IllegalStateException(failed);
            }
        }
    }
}
