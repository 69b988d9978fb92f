package assay.supervisor;

import assay.protocol.CaseInput;
import assay.protocol.CaseLimits;
import assay.protocol.EntryPoint;
import assay.protocol.Isolation;
import assay.protocol.Setting;
import assay.value.PythonValue.IntegerValue;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What the operating system's sandbox costs: the start of a worker until it is ready, and small submissions a second in
 * one that is warm, with and without it in turns. No test, but a program to run on a quiet machine.
 */
final class SandboxCost {
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 200;
    private static final int SUBMISSIONS = 500;
    private static final CaseLimits LIMITS = new CaseLimits(10_000, 20_000, 128, 64, CaseLimits.Reading.SUBMISSION);

    private SandboxCost() {}

    public static void main(String[] arguments) throws InterruptedException {
        Path home = Path.of(arguments[0]);
        for (int round = 1; round <= ROUNDS; round++) {
            System.out.printf("round %d  with: %s  without: %s%n", round, measure(home, true), measure(home, false));
        }
    }

    private static String measure(Path home, boolean confined) throws InterruptedException {
        try (WorkerStarter starter = new WorkerStarter(command(home, confined))) {
            WorkerSlot slot = new WorkerSlot(starter);
            long begun = System.nanoTime();
            slot.worker(LIMITS.memoryMiB());
            double start = (System.nanoTime() - begun) / 1e6;
            grade(slot, WARM_UP);
            begun = System.nanoTime();
            grade(slot, SUBMISSIONS);
            double seconds = (System.nanoTime() - begun) / 1e9;
            return "ready after %.0f ms, %.1f submissions/s (%s)"
                    .formatted(start, SUBMISSIONS / seconds, starter.sandbox());
        }
    }

    /** The installation's own worker; one that trains is not confined, and writes no cache where none is named. */
    private static WorkerCommand command(Path home, boolean confined) {
        return new WorkerCommand(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                home.resolve("lib/assay.jar").toString(),
                confined ? Optional.of(home) : Optional.empty(),
                confined ? List.of() : ofInstallation(home),
                "assay.worker.Main",
                !confined);
    }

    private static List<String> ofInstallation(Path home) {
        List<String> options = new ArrayList<>();
        options.add("-XX:AOTCache=" + home.resolve("cache/worker.aot"));
        options.add("-Dpolyglot.engine.resourcePath.python=" + home.resolve("python"));
        return options;
    }

    private static void grade(WorkerSlot slot, int count) throws InterruptedException {
        Program program = new Program(
                "solve.py",
                "def solve(n):\n    return n + 1\n",
                new EntryPoint.Function("solve"),
                Isolation.SUBMISSION,
                false,
                LIMITS.memoryMiB());
        CaseInput one =
                new CaseInput.Call(List.of(new IntegerValue(BigInteger.ONE)), Map.of(), OptionalInt.empty(), false);
        for (int number = 0; number < count; number++) {
            try (ProgramSession session = slot.open(program)) {
                session.run(one, Setting.PLAIN, LIMITS);
            }
        }
    }
}
