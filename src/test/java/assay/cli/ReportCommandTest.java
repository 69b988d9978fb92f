package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.cli.Cli.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void grade() throws IOException {
        cli = new Cli(folder)
                .challenge("anagram")
                .challenge("two-sum")
                .file("all/ada/two_sum.py", "ACCEPTED")
                .file("all/ada/anagram.py", "WRONG_ANSWER")
                .file("all/bob/two_sum.py", "WRONG_ANSWER");
        assertThat(cohort("--output", path("results")).exit()).isEqualTo(1);
        cli.grading.requests.clear();
    }

    private String path(String name) {
        return cli.path(name).toString();
    }

    private Outcome cohort(String... options) {
        return cli.runHere(Stream.concat(Stream.of("cohort", path("all")), Stream.of(options))
                .toArray(String[]::new));
    }

    private Outcome report(String... options) {
        return cli.run(Stream.concat(Stream.of("report", path("results")), Stream.of(options))
                .toArray(String[]::new));
    }

    @Test
    void resultsAreToldAgainWithoutRunningAnything() throws IOException {
        Outcome outcome = report("--format", "json");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEqualTo(Files.readString(cli.path("results/results.json")));
        assertThat(cli.grading.requests).isEmpty();
    }

    @Test
    void hiddenCasesAreShownFromTheOwnersFileAlone() {
        assertThat(report("--format", "json", "--show-hidden").out()).contains("a SECRET case");
        assertThat(report("--format", "json").out()).doesNotContain("SECRET");
        Outcome outcome = cli.run("report", path("results/results.json"), "--show-hidden");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err())
                .contains("does not tell what hidden cases are")
                .contains("full-results.json");
    }

    @Test
    void documentsAboutCandidatesAndSubmissionsGoIntoFolders() {
        assertThat(report(
                                "--format",
                                "gradescope=" + path("g"),
                                "--format",
                                "exercism=" + path("e"),
                                "--format",
                                "feedback=" + path("f"))
                        .exit())
                .isZero();
        assertThat(List.of("g/ada.json", "g/bob.json", "e/ada/anagram.json", "e/bob/two-sum.json", "f/ada.html"))
                .allSatisfy(name -> assertThat(cli.path(name)).isRegularFile());
    }

    @Test
    void documentsAboutCandidatesCannotShareOneFile() throws IOException {
        Outcome outcome = report("--format", "gradescope");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("""
                assay: a document in the format gradescope tells of one candidate
                       Name a folder for them: --format gradescope=DIR
                """);
        cli.file("there.json", "");
        assertThat(report("--format", "gradescope=" + path("there.json")).exit())
                .isEqualTo(2);
        assertThat(report("--format", "feedback").exit()).isEqualTo(2);
        assertThat(cohort("--format", "check50").exit()).isEqualTo(2);
    }

    @Test
    void documentAboutTheOnlyCandidateIsAFile() {
        Outcome outcome = cli.runHere(
                "suite", path("all/ada"), "--output", path("ada"), "--format", "gradescope=" + path("ada.json"));
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(cli.path("ada.json")).isRegularFile();
    }

    @Test
    void worksheetIsFilledInByTheRoster() throws IOException {
        cli.file("roster.csv", "candidate,name\nada,Ada Lovelace\n")
                .file("sheet.csv", "Identifier,Full name,Grade\nParticipant 1,\"Lovelace, Ada\",\n");
        Outcome outcome =
                report("--format", "moodle", "--worksheet", path("sheet.csv"), "--roster", path("roster.csv"));
        assertThat(outcome.out()).contains("Participant 1,").endsWith(",30\n");
        assertThat(outcome.err()).contains("the moodle worksheet has no row for: bob");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void worksheetThatIsMissingOrUnfitIsAUsageError() throws IOException {
        assertThat(report("--format", "canvas").err()).contains("the format canvas fills in a worksheet, and none");
        assertThat(report("--worksheet", "x").err()).contains("--worksheet is filled in by no format");
        cli.file("sheet.csv", "a,b\n");
        Outcome unfit = report("--format", "canvas", "--worksheet", path("sheet.csv"));
        assertThat(unfit.exit()).isEqualTo(2);
        assertThat(unfit.err()).contains("cannot be filled in: there is no column 'Student', but there are: a, b");
        assertThat(report("--format", "moodle", "--worksheet", path("sheet.csv"), "--anonymous")
                        .err())
                .contains("a worksheet cannot be filled in for nobody");
    }

    @Test
    void anonymousRunKeepsNamesInTheOwnersFileAlone() throws IOException {
        cohort("--output", path("other"), "--anonymous", "--format", "csv=" + path("x.csv"));
        assertThat(Files.readString(cli.path("other/results.json")))
                .contains("candidate 1")
                .doesNotContain("\"ada\"");
        assertThat(Files.readString(cli.path("other/full-results.json"))).contains("\"ada\"");
        assertThat(Files.readString(cli.path("x.csv"))).contains("candidate 2").doesNotContain("ada");
        assertThat(report("--anonymous").out()).contains("candidate 1").doesNotContain("ada");
    }

    @Test
    void githubGetsAStepSummaryBesideItsAnnotations() throws IOException {
        Path summary = Files.writeString(cli.path("summary.md"), "before\n");
        cli.stepSummary(summary);
        assertThat(report("--format", "github").out()).contains("::error file=");
        assertThat(Files.readString(summary)).startsWith("before\n## Results\n");
        assertThat(Files.size(summary)).isLessThan(1 << 20);
    }

    @Test
    void whatIsNoResultsFileIsNamedAndExitsWithThree() throws IOException {
        cli.file("other.json", "{\"format\": 1}");
        Outcome outcome = cli.run("report", path("other.json"));
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("cannot be read as results: $.format: a text is expected");
        assertThat(cli.run("report", path("nowhere")).exit()).isEqualTo(3);
    }
}
