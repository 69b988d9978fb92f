package assay.supervisor;

import assay.bench.TwoSum;
import assay.challenge.TestCase;
import assay.protocol.Isolation;
import assay.protocol.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Times of bare workers of an installation, confined as always, with nothing of the command around them: a start until
 * the worker is ready, a start until the first verdict, and ten small cases from submission to verdict in a warm one.
 */
public final class WorkerTimes {
    private static final int WARM_UP = 300;
    private static final int SUBMISSIONS = 300;

    private final WorkerCommand command;
    private final TwoSum twoSum = new TwoSum();
    private int number;

    private WorkerTimes(Path home) {
        command = new WorkerCommand(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                home.resolve("lib/assay.jar").toString(),
                Optional.of(home),
                List.of(),
                "assay.worker.Main",
                false);
    }

    /** Takes the installation's folder, how many workers to start, and the file for the times. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        WorkerTimes times = new WorkerTimes(Path.of(arguments[0]));
        int starts = Integer.parseInt(arguments[1]);
        double[] ready = new double[starts];
        double[] verdict = new double[starts];
        for (int start = 0; start < starts; start++) {
            times.start(start, ready, verdict);
        }
        String json = String.format(
                Locale.ROOT,
                "{\"ready_ms\": %.1f, \"first_verdict_ms\": %.1f, \"warm_ten_cases_ms\": %.2f}%n",
                median(ready),
                median(verdict),
                times.warm());
        Files.writeString(Path.of(arguments[2]), json);
    }

    private void start(int index, double[] ready, double[] verdict) throws InterruptedException {
        try (WorkerStarter starter = new WorkerStarter(command)) {
            long begun = System.nanoTime();
            WorkerSlot slot = new WorkerSlot(starter);
            slot.worker(TwoSum.LIMITS.memoryMiB());
            ready[index] = millisSince(begun);
            try (ProgramSession session = session(slot)) {
                judge(session, twoSum.cases.getFirst());
                verdict[index] = millisSince(begun);
            }
        }
    }

    private double warm() throws InterruptedException {
        double[] times = new double[SUBMISSIONS];
        try (WorkerStarter starter = new WorkerStarter(command)) {
            WorkerSlot slot = new WorkerSlot(starter);
            for (int turn = -WARM_UP; turn < SUBMISSIONS; turn++) {
                long begun = System.nanoTime();
                try (ProgramSession session = session(slot)) {
                    for (TestCase testCase : twoSum.cases) {
                        judge(session, testCase);
                    }
                    if (turn >= 0) {
                        times[turn] = millisSince(begun);
                    }
                }
            }
        }
        return median(times);
    }

    private ProgramSession session(WorkerSlot slot) throws InterruptedException {
        ProgramSession session = slot.open(new Program(
                "two_sum.py",
                twoSum.submission(number++),
                twoSum.challenge.entry(),
                Isolation.SUBMISSION,
                false,
                TwoSum.LIMITS.memoryMiB()));
        if (session.load().isPresent()) {
            throw new IllegalStateException("the solution does not load");
        }
        return session;
    }

    private void judge(ProgramSession session, TestCase testCase) throws InterruptedException {
        CaseOutcome outcome = session.run(TwoSum.input(testCase), Setting.PLAIN, TwoSum.LIMITS);
        twoSum.judge(testCase, outcome.observation(), outcome.measurement());
    }

    private static double millisSince(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    private static double median(double[] times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
