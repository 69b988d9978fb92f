package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.Blessing;
import assay.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class UsageTest {
    @TempDir
    Path folder;

    private Cli cli() {
        return new Cli(folder);
    }

    @ParameterizedTest
    @EnumSource(CommandName.class)
    void helpOfEachCommandIsAsExpected(CommandName command) throws IOException {
        Outcome outcome = cli().run(command.label(), "--help");
        assertThat(outcome.exit()).isZero();
        Blessing.check(Blessing.SCENARIOS.resolve("help").resolve(command.label() + ".txt"), outcome.out());
    }

    @Test
    void helpOfTheProgramIsAsExpected() throws IOException {
        Outcome outcome = cli().run("--help");
        assertThat(outcome.exit()).isZero();
        Blessing.check(Blessing.SCENARIOS.resolve("help/assay.txt"), outcome.out());
    }

    @ParameterizedTest
    @EnumSource(CommandName.class)
    void everyCommandShowsTheVersion(CommandName command) {
        Outcome outcome = cli().run(command.label(), "--version");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEqualTo(Version.TOOL + "\n");
    }

    @Test
    void nothingGivenIsAUsageErrorThatNamesTheCommands() {
        Outcome outcome = cli().run();
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("""
            assay: no command is given
                   There are grade, suite, cohort, merge, compare, similarity, list, show, report, forget, start, new, verify, doctor, completion; try 'assay --help'.
            """);
    }

    @Test
    void unknownCommandIsAUsageErrorThatGuesses() {
        assertThat(cli().run("grad").err()).isEqualTo("""
            assay: there is no command 'grad'
                   Did you mean grade?
            """);
        assertThat(cli().run("frobnicate").exit()).isEqualTo(2);
    }

    @Test
    void unknownOptionIsAUsageErrorThatGuesses() {
        Outcome outcome = cli().run("cohort", "all", "--formt=json");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("""
            assay: Unknown option: '--formt=json'
                   Did you mean --format?
            """);
    }

    @Test
    void missingParameterIsAUsageError() {
        Outcome outcome = cli().run("grade", "two-sum");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("""
            assay: Missing required parameter: 'FILE'
                   Try 'assay grade --help'.
            """);
    }

    @Test
    void valuesOutOfRangeAreUsageErrors() {
        List.of("--workers=0", "--workers=1.5", "--workers=many", "--fail-under=101", "--fail-under=-1")
                .forEach(option ->
                        assertThat(cli().run("cohort", "all", option).exit()).isEqualTo(2));
    }

    @Test
    void optionThatWouldChangeNothingIsNotTaken() {
        assertThat(cli().run("grade", "two-sum", "x.py", "--fail-fast").exit()).isEqualTo(2);
        assertThat(cli().run("suite", "x", "--roster", "y").exit()).isEqualTo(2);
        assertThat(cli().run("suite", "x", "--select", "candidate:y").exit()).isEqualTo(2);
        assertThat(cli().run("show", "x", "--workers", "2").exit()).isEqualTo(2);
    }

    @Test
    void whatAPersonTypedCannotActOnTheTerminal() {
        assertThat(cli().run("\u001b[2J").err()).doesNotContain("\u001b").contains("\\x1b[2J");
        assertThat(cli().run("grade", "x", "y", "--format=\u001b[2J").err()).doesNotContain("\u001b");
    }

    @Test
    void workersAreExpectedBeforeTheCommandLineIsReadIfSomethingIsGraded() {
        Cli cli = cli();
        cli.run("cohort", "--no-such-option");
        assertThat(cli.preStarts).isEqualTo(1);
    }

    @Test
    void workersAreNotStartedForHelpOrTheCatalogue() {
        Cli cli = cli();
        cli.run("grade", "--help");
        cli.run("list");
        cli.run("--version");
        cli.run();
        assertThat(cli.preStarts).isZero();
    }
}
