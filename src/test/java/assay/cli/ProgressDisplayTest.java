package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.result.CaseBuilder;
import assay.result.RunBuilder;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressDisplayTest {
    private static final Terminal.Abilities TERMINAL = new Terminal.Abilities(true, true, false, () -> 100);

    @Test
    void lineSaysHowFarItIsAndWhatCameOfItAndGoesAwayAtTheEnd() {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ProgressDisplay display =
                new ProgressDisplay("Grading", new PrintStream(written, true, StandardCharsets.UTF_8), 120, 2, "")) {
            display.graded(result(CaseBuilder.accepted("one")));
            display.graded(result(CaseBuilder.failed("one", Verdict.WRONG_ANSWER, "it is wrong")));
        }
        String shown = written.toString(StandardCharsets.UTF_8);
        assertThat(shown).contains("2/2", "1 accepted, 1 not, 10 points").endsWith("\r\u001b[K");
        assertThat(shown.split("\r")).allMatch(line -> line.length() < 120);
    }

    private static SubmissionResult result(CaseBuilder testCase) {
        return RunBuilder.run()
                .submission("a", "x", testCase)
                .build()
                .submissions()
                .iterator()
                .next();
    }

    @Test
    void progressIsShownOnTerminalsForManySubmissionsUnlessQuiet(@TempDir Path folder) throws IOException {
        Cli cli = new Cli(folder)
                .challenge("two-sum")
                .file("all/ada/two_sum.py", "ACCEPTED")
                .file("all/bob/two_sum.py", "ACCEPTED");
        String[] arguments = {
            "cohort", cli.path("all").toString(), "--output", cli.path("out").toString()
        };
        assertThat(cli.runHere(arguments).err()).doesNotContain("Grading");
        cli.on(TERMINAL);
        assertThat(cli.runHere(arguments).err()).contains("Grading");
        assertThat(cli.runHere(
                                "cohort",
                                cli.path("all").toString(),
                                "--output",
                                cli.path("out").toString(),
                                "--quiet")
                        .err())
                .isEmpty();
        assertThat(cli.runHere(
                                "grade",
                                "two-sum",
                                cli.path("all/ada/two_sum.py").toString())
                        .err())
                .isEmpty();
    }
}
