package assay.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import assay.report.ResultsEquality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Whatever breaks in a run, its results are those of an undisturbed one, but for volatile members. How large the runs are
 * and how often they are disturbed is given by properties: the profile {@code faults} asks for many.
 */
@TestInstance(Lifecycle.PER_CLASS)
class DisturbedRunsIT {
    private static final int SUBMISSIONS = Integer.getInteger("assay.faults.submissions", 24);
    private static final int WORKER_KILLS = Integer.getInteger("assay.faults.workers", 4);
    private static final int SUPERVISOR_KILLS = Integer.getInteger("assay.faults.supervisors", 2);
    private static final long SEED = Long.getLong("assay.faults.seed", 20260102);

    /** How long after a result that is waited for the blow falls: from none to about two cases later. */
    private static final int LATEST_MILLIS = 300;

    private static final long END_SECONDS = 60;

    private static final List<String> WITH_THREADS =
            List.of("producer-consumer", "safe-counter", "singleton", "thread-pool-map");

    /** Where an object is in memory, which messages of Python's may tell, is another place in every process. */
    private static final Pattern ADDRESS = Pattern.compile("(?<= at )(0x[0-9a-f]+|[0-9]+)(?=>)");

    @TempDir
    static Path scratch;

    private String cohort = "";
    private Path undisturbed = Path.of("");

    @BeforeAll
    void gradeUndisturbed() throws IOException, InterruptedException {
        cohort = layOut().toString();
        undisturbed = scratch.resolve("undisturbed");
        Assay.Run run = Assay.run(scratch, "cohort", cohort, "--quiet", "--output=" + undisturbed);
        assertThat(run.exitCode()).as(run.printed()).isEqualTo(1);
    }

    /**
     * Solutions of the challenges, right and wrong; not those whose verdict hangs on a clock or the heap. What is told of
     * wrong threads hangs on who comes first.
     */
    private static Path layOut() throws IOException {
        List<Path> solutions;
        try (Stream<Path> files = Files.walk(Path.of("challenges"))) {
            solutions = new ArrayList<>(files.filter(file -> file.toString().endsWith(".py")
                            && file.toString().contains("/solutions/")
                            && !file.toString().contains("_limit_exceeded")
                            && WITH_THREADS.stream().noneMatch(each -> file.startsWith(Path.of("challenges", each))))
                    .sorted()
                    .toList());
        }
        Collections.shuffle(solutions, new Random(SEED));
        Path cohort = scratch.resolve("cohort");
        for (int number = 0; number < SUBMISSIONS; number++) {
            Path solution = solutions.get(number % solutions.size());
            Path folder = cohort.resolve("candidate-%04d".formatted(number));
            Files.createDirectories(folder);
            String challenge = solution.getName(solution.getNameCount() - 4).toString();
            Files.copy(solution, folder.resolve(challenge.replace('-', '_') + ".py"));
        }
        return cohort;
    }

    /** Different numbers of results, in order, after each of which something is killed. */
    private static int[] points(Random random, int count, int below) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, below).boxed().toList());
        Collections.shuffle(all, random);
        return all.stream().limit(count).mapToInt(Integer::intValue).sorted().toArray();
    }

    private void assertUndisturbed(Path output) throws IOException {
        for (String file : List.of("results.json", "full-results.json")) {
            assertThat(lasting(output.resolve(file))).isEqualTo(lasting(undisturbed.resolve(file)));
        }
    }

    private static JsonNode lasting(Path file) throws IOException {
        String results = Files.readString(file);
        return ResultsEquality.lasting(ADDRESS.matcher(results).replaceAll("…"));
    }

    @Test
    void killedWorkersCostNobodyAnything() throws Exception {
        Random random = new Random(SEED);
        Path output = scratch.resolve("killed-workers");
        int killed = 0;
        try (RunningAssay run = RunningAssay.start(output, "cohort", cohort, "--quiet")) {
            for (int point : points(random, WORKER_KILLS, SUBMISSIONS * 19 / 20)) {
                assertThat(run.awaitResults(point, random.nextInt(LATEST_MILLIS)))
                        .as(run.printed())
                        .isTrue();
                killed += run.killWorker(random) ? 1 : 0;
            }
            assertThat(run.exitCode()).as(run.printed()).isEqualTo(1);
            assertThat(run.survivors(END_SECONDS)).isEmpty();
        }
        assertThat(killed).isGreaterThanOrEqualTo(WORKER_KILLS * 9 / 10);
        assertUndisturbed(output);
    }

    @Test
    void killedSupervisorLeavesNoProcessAndItsRunIsGoneOnWith() throws Exception {
        Random random = new Random(SEED);
        Path output = scratch.resolve("killed-supervisors");
        for (int point : points(random, SUPERVISOR_KILLS, SUBMISSIONS)) {
            try (RunningAssay run = RunningAssay.start(output, "cohort", cohort, "--quiet", "--resume")) {
                assertThat(run.awaitResults(point, random.nextInt(LATEST_MILLIS)))
                        .as(run.printed())
                        .isTrue();
                run.kill();
                assertThat(run.survivors(END_SECONDS)).isEmpty();
            }
        }
        Assay.Run last = Assay.run(scratch, "cohort", cohort, "--resume", "--output=" + output);
        assertThat(last.exitCode()).as(last.printed()).isEqualTo(1);
        assertThat(last.printed()).contains("assay: goes on with the run that was interrupted; results kept: ");
        assertUndisturbed(output);
    }

    @Test
    void workerInTheMidstOfItsCaseEndsWithItsSupervisor() throws Exception {
        Path endless = scratch.resolve("endless");
        for (int candidate = 0; candidate < 4; candidate++) {
            Path folder = Files.createDirectories(endless.resolve("candidate-" + candidate));
            Files.writeString(folder.resolve("two_sum.py"), "def two_sum(nums, target):\n    while True: pass\n");
        }
        Path output = scratch.resolve("endless-results");
        try (RunningAssay run = RunningAssay.start(output, "cohort", endless.toString(), "--quiet")) {
            assertThat(run.awaitResults(0, LATEST_MILLIS)).as(run.printed()).isTrue();
            run.kill();
            assertThat(run.survivors(END_SECONDS)).isEmpty();
        }
    }

    @Test
    void secondRunIntoAFolderIsRefusedAndTheFirstGoesOn() throws Exception {
        Path output = scratch.resolve("contended");
        try (RunningAssay run = RunningAssay.start(output, "cohort", cohort, "--quiet")) {
            assertThat(run.awaitResults(0, 0)).as(run.printed()).isTrue();
            Assay.Run second = Assay.run(scratch, "cohort", cohort, "--quiet", "--resume", "--output=" + output);
            assertThat(second.exitCode()).isEqualTo(2);
            assertThat(second.printed()).contains("another run writes its results into '" + output + "'");
            assertThat(run.exitCode()).as(run.printed()).isEqualTo(1);
        }
        assertUndisturbed(output);
    }

    @Test
    void diskThatIsFullWhileGradingCostsNoResultThatWasKept() throws Exception {
        Path output = scratch.resolve("full-disk");
        long blocks = Files.size(undisturbed.resolve("earlier.journal")) / 2 / 512;
        try (RunningAssay run = RunningAssay.startAfter("ulimit -f " + blocks, output, "cohort", cohort, "--quiet")) {
            assertThat(run.exitCode()).as(run.printed()).isEqualTo(4);
            assertThat(run.printed())
                    .startsWith("assay: the journal '" + output.resolve("run.journal") + "' cannot be written: ")
                    .endsWith("What was kept is not lost: --resume goes on with it.\n");
        }
        assertThat(left(output)).containsExactly(".lock", "run.journal");
        Assay.Run resumed = Assay.run(scratch, "cohort", cohort, "--quiet", "--resume", "--output=" + output);
        assertThat(resumed.exitCode()).as(resumed.printed()).isEqualTo(1);
        assertUndisturbed(output);
    }

    @Test
    void diskThatIsFullWhileReportingLeavesNothingHalfWritten() throws Exception {
        Path output = scratch.resolve("full-report");
        Assay.Run run =
                Assay.run(scratch, "cohort", cohort, "--quiet", "--format=json=/dev/full", "--output=" + output);
        assertThat(run.exitCode()).as(run.printed()).isEqualTo(4);
        assertThat(run.printed())
                .startsWith("assay: '/dev/full' cannot be written: ")
                .endsWith("Nothing is lost: with --resume the reports are written again.\n");
        assertUndisturbed(output);
        Assay.Run resumed = Assay.run(scratch, "cohort", cohort, "--quiet", "--resume", "--output=" + output);
        assertThat(resumed.exitCode()).as(resumed.printed()).isEqualTo(1);
        assertUndisturbed(output);
        assertThat(left(output)).containsExactly(".lock", "earlier.journal", "full-results.json", "results.json");
    }

    private static List<String> left(Path output) throws IOException {
        try (Stream<Path> files = Files.list(output)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
