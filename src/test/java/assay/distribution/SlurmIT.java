package assay.distribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import assay.report.ResultsEquality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A real engine spreads a cohort: Slurm, with its controller and a node on this machine. */
@EnabledIfSystemProperty(named = "assay.cluster", matches = "true", disabledReason = "asked for by the profile cluster")
class SlurmIT {
    private static final Path SCRIPT = Path.of("src/docs/slurm/grade-cohort.sh");
    private static final List<String> CHALLENGES =
            List.of("two-sum", "palindrome", "valid-parentheses", "make-counter");
    private static final int CANDIDATES = 4;

    @TempDir
    static Path scratch;

    @Test
    void arrayJobOfWhichATaskIsRequeuedGradesACohortLikeASingleRun() throws Exception {
        assumeTrue(
                SlurmCluster.isPossible(),
                "this needs root, and Slurm: apt-get install slurm-wlm installs controller, node and commands");
        Path work = Files.createDirectories(scratch.resolve("work"));
        layOut(work);
        Assay.Run single = assay("cohort", work.resolve("submissions"), scratch.resolve("single"));
        assertThat(single.exitCode()).as(single.printed()).isEqualTo(1);
        try (SlurmCluster slurm = SlurmCluster.start(Files.createDirectories(scratch.resolve("slurm")))) {
            gradeInTasks(slurm, work);
        }
        Assay.Run merged = Assay.run(
                scratch,
                "merge",
                work.resolve("assay-results/shard-1-of-3").toString(),
                work.resolve("assay-results/shard-2-of-3").toString(),
                work.resolve("assay-results/shard-3-of-3").toString(),
                "--output=" + scratch.resolve("merged"));
        assertThat(merged.exitCode()).as(merged.printed()).isEqualTo(1);
        for (String file : List.of("results.json", "full-results.json")) {
            assertThat(lasting("merged", file, work)).isEqualTo(lasting("single", file, work));
        }
    }

    /** The tasks work in the folder, the single run beside it: their names of the same files differ by that. */
    private static Object lasting(String run, String file, Path work) throws IOException {
        String results = Files.readString(scratch.resolve(run).resolve(file));
        return ResultsEquality.lasting(results.replace(work + "/", ""));
    }

    private static Assay.Run assay(String command, Path folder, Path output) throws Exception {
        return Assay.run(scratch, command, folder.toString(), "--quiet", "--output=" + output);
    }

    private static void layOut(Path work) throws IOException {
        Files.createSymbolicLink(
                work.resolve("challenges"), Path.of("challenges").toAbsolutePath());
        for (int candidate = 0; candidate < CANDIDATES; candidate++) {
            Path folder = Files.createDirectories(work.resolve("submissions/candidate-" + candidate));
            for (String challenge : CHALLENGES) {
                Path solutions =
                        Path.of("challenges", challenge, "solutions", candidate == 0 ? "wrong_answer" : "accepted");
                try (var files = Files.list(solutions)) {
                    Files.copy(
                            files.sorted().findFirst().orElseThrow(),
                            folder.resolve(challenge.replace('-', '_') + ".py"));
                }
            }
        }
    }

    private static void gradeInTasks(SlurmCluster slurm, Path work) throws Exception {
        String programs =
                Path.of(System.getProperty("assay.home"), "bin").toAbsolutePath() + ":" + System.getenv("PATH");
        String job = slurm.callIn(
                        work,
                        Map.of("PATH", programs, "ASSAY_JAVA_HOME", System.getProperty("java.home")),
                        "sbatch",
                        "--parsable",
                        "--array=1-3",
                        "--cpus-per-task=1",
                        "--mem=0",
                        SCRIPT.toAbsolutePath().toString())
                .strip();
        assertThat(job).matches("[0-9]+");
        Path journal = work.resolve("assay-results/shard-1-of-3/run.journal");
        slurm.await("a result of the first task", () -> hasResult(journal));
        assertThat(slurm.call("scontrol", "requeue", job + "_1")).isEmpty();
        String tasks = slurm.tasks(
                job,
                shown -> !shown.contains("JobState=PENDING")
                        && !shown.contains("JobState=RUNNING")
                        && !shown.contains("JobState=COMPLETING")
                        && !shown.contains("JobState=REQUEUED"));
        assertThat(tasks.lines().filter(task -> task.contains("JobState=COMPLETED")))
                .as(tasks)
                .hasSize(3);
        assertThat(tasks.lines().filter(task -> task.contains("ArrayTaskId=1 ") && task.contains("Restarts=1 ")))
                .as(tasks)
                .hasSize(1);
    }

    /** A journal's first line is no result. */
    private static boolean hasResult(Path journal) throws IOException {
        return Files.exists(journal) && Files.readString(journal).lines().count() > 1;
    }
}
