package assay.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The verdicts of the sample cohort, some of whose submissions are stopped by clocks, are the same while other processes
 * take all cores. That takes minutes, so that only the profile {@code faults} asks for it, ten times.
 */
@TestInstance(Lifecycle.PER_CLASS)
class LoadedMachineIT {
    private static final int RUNS = Integer.getInteger("assay.faults.loaded", 0);

    /** For each core: a grading thread gets a third of one at most. */
    private static final int BUSY_PROCESSES = 2;

    @TempDir
    static Path scratch;

    private final List<Process> load = new ArrayList<>();

    @BeforeAll
    void takeAllCores() throws IOException {
        for (int count = 0;
                RUNS > 0 && count < BUSY_PROCESSES * Runtime.getRuntime().availableProcessors();
                count++) {
            load.add(new ProcessBuilder("sh", "-c", "while :; do :; done").start());
        }
    }

    @AfterAll
    void letGo() {
        load.forEach(Process::destroyForcibly);
    }

    static IntStream runs() {
        return IntStream.rangeClosed(1, RUNS);
    }

    @ParameterizedTest(allowZeroInvocations = true)
    @MethodSource("runs")
    void noVerdictChanges(int number) throws IOException, InterruptedException {
        Path output = scratch.resolve("run-" + number);
        Assay.Run run = Assay.run(scratch, "cohort", "submissions", "--quiet", "--output=" + output);
        assertThat(run.exitCode()).as(run.printed()).isEqualTo(1);
        assertThat(CohortVerdicts.of(output)).isEqualTo(Files.readString(CohortVerdicts.EXPECTED));
        assertThat(load).allMatch(Process::isAlive);
    }
}
