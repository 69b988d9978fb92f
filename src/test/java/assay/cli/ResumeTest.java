package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.cli.Cli.Outcome;
import assay.journal.RunLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(folder)
                .challenge("two-sum")
                .file("all/ada/two_sum.py", "ACCEPTED")
                .file("all/bob/two_sum.py", "crash")
                .file("all/zoe/two_sum.py", "WRONG_ANSWER");
    }

    private Outcome cohort(String... options) {
        List<String> arguments = new ArrayList<>(List.of("cohort", path("all"), "--output", path("out")));
        arguments.addAll(List.of(options));
        return cli.runHere(arguments.toArray(String[]::new));
    }

    private String path(String name) {
        return cli.path(name).toString();
    }

    private void mend() throws IOException {
        cli.file("all/bob/two_sum.py", "ACCEPTED");
    }

    @Test
    void interruptedRunGoesOnWhereItWas() throws IOException {
        assertThat(cohort().exit()).isEqualTo(4);
        mend();
        Outcome resumed = cohort("--resume");
        assertThat(resumed.exit()).isEqualTo(1);
        assertThat(resumed.err()).startsWith("assay: goes on with the run that was interrupted; results kept: 1\n");
        assertThat(resumed.out()).contains("2 of 3 submissions accepted");
        assertThat(cli.grading.graded).containsExactly("ada/two-sum", "bob/two-sum", "zoe/two-sum");
    }

    @Test
    void resumedRunReportsWhatAnUndisturbedOneReports() throws IOException {
        cohort();
        mend();
        Outcome resumed = cohort("--resume");
        Outcome undisturbed = cohort("--no-cache");
        assertThat(resumed.out()).isEqualTo(undisturbed.out());
    }

    @Test
    void interruptedRunIsNeitherLostNorGoneOnWithUnasked() throws IOException {
        cohort();
        mend();
        Outcome outcome = cohort();
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("""
            assay: '%s' holds the results of a run that was interrupted
                   Go on with it with --resume, or delete '%s' to begin anew.
            """.formatted(path("out"), path("out/run.journal")));
        assertThat(cli.path("out/results.json")).doesNotExist();
        Files.delete(cli.path("out/run.journal"));
        assertThat(cohort().exit()).isEqualTo(1);
    }

    @Test
    void runWithAnotherSelectionIsNotTheOneThatWasInterrupted() throws IOException {
        cohort();
        mend();
        Outcome outcome = cohort("--resume", "--select", "candidate:z*");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("the option 'select' was not given and is 'candidate:z*'");
        assertThat(cohort("--resume").exit()).isEqualTo(1);
    }

    @Test
    void withNothingToResumeTheRunBeginsAndSaysSo() throws IOException {
        mend();
        Outcome outcome = cohort("--resume");
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.err())
                .startsWith("assay: no run was interrupted in '" + path("out") + "'; this one begins anew\n");
    }

    @Test
    void folderThatAnotherRunWritesToIsRefused() throws IOException {
        Files.createDirectories(cli.path("out"));
        try (RunLock _ = RunLock.take(cli.path("out"))) {
            Outcome outcome = cohort();
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.err()).isEqualTo("""
                assay: another run writes its results into '%s'
                       Wait until it ends, or name another folder with --output DIR.
                """.formatted(path("out")));
        }
        assertThat(cli.grading.requests).isEmpty();
    }

    @Test
    void resultsThatCannotBeWrittenStayInTheJournal() throws IOException {
        mend();
        Files.createDirectories(cli.path("out/results.json/in-the-way"));
        Outcome outcome = cohort();
        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err())
                .startsWith("assay: '" + path("out/results.json") + "' cannot be written: ")
                .endsWith("\n       Nothing is lost: with --resume the reports are written again.\n");
        Files.delete(cli.path("out/results.json/in-the-way"));
        Files.delete(cli.path("out/results.json"));
        assertThat(cohort("--resume").out()).contains("2 of 3 submissions accepted");
        assertThat(cli.grading.graded).hasSize(3);
    }
}
