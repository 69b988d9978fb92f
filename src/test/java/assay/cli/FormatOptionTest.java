package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.cli.Cli.Outcome;
import assay.report.ResultsSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class FormatOptionTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(folder).challenge("two-sum").file("bad.py", "WRONG_ANSWER");
    }

    private Outcome grade(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "grade";
        arguments[1] = "two-sum";
        arguments[2] = cli.path("bad.py").toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return cli.runHere(arguments);
    }

    @Test
    void jsonOnStandardOutputTakesThePlaceOfText() throws IOException {
        Outcome outcome = grade("--format", "json");
        assertThat(ResultsSchema.problemsOf(outcome.out())).isEmpty();
        assertThat(outcome.exit()).isEqualTo(1);
    }

    @Test
    void formatThatGoesToAFileLeavesTextOnStandardOutput() throws IOException {
        Path file = cli.path("report.json");
        Outcome outcome = grade("--format", "json=" + file);
        assertThat(outcome.out()).contains("wrong answer (WA)");
        assertThat(ResultsSchema.problemsOf(Files.readString(file))).isEmpty();
    }

    @Test
    void twoFormatsCannotShareStandardOutput() {
        Outcome outcome = grade("--format", "json", "--format", "text");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("only one format can go to standard output");
    }

    @Test
    void unknownFormatIsAUsageErrorThatListsThoseThereAre() {
        Outcome outcome = grade("--format", "xml");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("there is no format 'xml', but there are: text, json, junit");
    }

    @Test
    void fileInAFolderThatIsNotThereIsRefusedBeforeGrading() {
        Outcome outcome = grade("--format", "json=" + cli.path("none/report.json"));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("no report can be written to '");
        assertThat(cli.grading.requests).isEmpty();
    }

    @Test
    void formatWithoutAFileAfterTheEqualsSignIsAUsageError() {
        assertThat(grade("--format", "json=").err()).contains("'json=' names no file after the =");
    }

    @Test
    void fileThatIsReplacedIsNeverHalfThere() throws IOException {
        Path file = cli.path("report.json");
        Files.writeString(file, "before");
        Path link = Files.createLink(cli.path("same.json"), file);
        grade("--format", "json=" + file);
        assertThat(link).content().isEqualTo("before");
        assertThat(file).content().contains("assay-results-1");
    }

    @Test
    void deviceIsWrittenToAndNotReplaced() {
        grade("--format", "json=/dev/null");
        assertThat(Path.of("/dev/null")).exists();
        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void fullDiskIsTheGradersFault() {
        assertThat(grade("--format", "json=/dev/full").exit()).isEqualTo(4);
    }

    @Test
    void quietLeavesTheTotalAlone() {
        assertThat(grade("--quiet").out())
                .isEqualTo("✗ wrong answer (WA) · 10 of 20 points · 1 of 2 cases accepted · 24 ms CPU\n");
    }

    @Test
    void verboseExplainsAcceptedCasesToo() {
        assertThat(grade("--verbose", "--show-hidden").out()).contains("the answer is right");
        assertThat(grade("--verbose", "--quiet").exit()).isEqualTo(2);
    }

    @Test
    void coloursAreForTerminalsWhoseOwnerLikesThem() {
        Terminal.Abilities colourful = new Terminal.Abilities(true, true, true, () -> 80);
        assertThat(grade().out()).doesNotContain("\u001b");
        assertThat(cli.on(colourful)
                        .runHere("grade", "two-sum", cli.path("bad.py").toString())
                        .out())
                .contains("\u001b[31m");
        assertThat(grade("--no-color").out()).doesNotContain("\u001b");
    }
}
