package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.cli.Cli.Outcome;
import assay.result.RunResult.Note;
import assay.submission.SubmissionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderCommandsTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(folder)
                .challenge("two-sum")
                .challenge("trie")
                .file("all/ada/two_sum.py", "ACCEPTED")
                .file("all/ada/trie.py", "ACCEPTED")
                .file("all/bob/two_sum.py", "WRONG_ANSWER");
    }

    private Outcome cohort(String... options) {
        return run("cohort", "all", options);
    }

    private Outcome suite(String... options) {
        return run("suite", "all/ada", options);
    }

    private Outcome run(String command, String directory, String... options) {
        List<String> arguments = new ArrayList<>(List.of(command, file(directory), "--output", file("out")));
        arguments.addAll(List.of(options));
        return cli.runHere(arguments.toArray(String[]::new));
    }

    private String file(String name) {
        return cli.path(name).toString();
    }

    private List<String> graded() {
        return cli.request().files().stream().map(SubmissionFile::shownAs).toList();
    }

    @Test
    void suiteGradesTheFilesOfOneCandidate() {
        Outcome outcome = suite();
        assertThat(outcome.exit()).isZero();
        assertThat(graded()).containsExactly("ada/trie.py", "ada/two_sum.py");
        assertThat(outcome.out()).contains("2 of 2 submissions accepted · 40 of 40 points");
    }

    @Test
    void cohortGradesTheFilesOfAllCandidates() {
        Outcome outcome = cohort();
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(graded()).containsExactly("ada/trie.py", "ada/two_sum.py", "bob/two_sum.py");
        assertThat(outcome.out()).contains("2 of 3 submissions accepted");
    }

    @Test
    void resultsAreLeftForEveryoneWithoutAndForTheOwnerWithHiddenCases() throws IOException {
        Outcome outcome = cohort();
        assertThat(outcome.err()).isEqualTo("assay: the results are in " + file("out") + "\n");
        assertThat(cli.path("out/results.json")).content().doesNotContain("SECRET");
        assertThat(cli.path("out/full-results.json")).content().contains("SECRET");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cli.path("out/full-results.json"))))
                .isEqualTo("rw-------");
        try (var files = Files.list(cli.path("out"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("results.json", "full-results.json", "earlier.journal", ".lock");
        }
    }

    @Test
    void howMuchIsDoneAtOnceIsNoPartOfTheResult() {
        cohort("--workers", "3", "--verbose");
        assertThat(cli.request().effort().workers()).isEqualTo(3);
        assertThat(cli.request().options()).isEmpty();
    }

    @Test
    void failFastIsHandedOnAndKept() {
        cohort("--fail-fast");
        assertThat(cli.request().effort().failFast()).isTrue();
        assertThat(cli.request().options()).containsEntry("failFast", "true");
    }

    @Test
    void selectionsOfOneKindAddUpAndKindsNarrow() {
        cohort("--select", "challenge:two-*", "--select", "challenge:nothing", "--select", "candidate:?da");
        assertThat(graded()).containsExactly("ada/two_sum.py");
    }

    @Test
    void selectionOfNothingIsAUsageError() {
        Outcome outcome = cohort("--select", "challenge:nothing");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("assay: no case of any challenge matches challenge:nothing\n");
    }

    @Test
    void unusableChallengeIsReportedAndTheRestIsGraded() throws IOException {
        cli.file("challenges/trie/broken", "");
        Outcome outcome = suite();
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("challenge.json:12:5:").contains("the challenge 'trie' cannot be used");
        assertThat(graded()).containsExactly("ada/two_sum.py");
        assertThat(cli.request().notes())
                .contains(
                        new Note("trie", "this challenge cannot be used"),
                        new Note("ada/trie.py", "not graded: its challenge cannot be used"));
    }

    @Test
    void unusableChallengeThatIsNotSelectedIsNoConcern() throws IOException {
        cli.file("challenges/trie/broken", "");
        assertThat(suite("--select", "challenge:two-sum").exit()).isZero();
    }

    @Test
    void straysRefusedFoldersAndAbsentPeopleAreNoted() throws IOException {
        cli.file("all/ada/twosum.py", "").file("all/!eve/two_sum.py", "").file("all/roster.csv", "ada\nzoe\n");
        Outcome outcome = cohort();
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(cli.request().notes())
                .containsExactly(
                        new Note("!eve", "not graded: such a name cannot be"),
                        new Note("ada/twosum.py", "belongs to no challenge; did you mean two_sum.py?"),
                        new Note("zoe", "is on the roster and has no submission"));
        assertThat(outcome.out()).contains("Notes", "zoe: is on the roster and has no submission");
    }

    @Test
    void rosterCanBeNamed() throws IOException {
        cli.file("people.csv", "kim\n");
        cohort("--roster", file("people.csv"));
        assertThat(cli.request().notes()).containsExactly(new Note("kim", "is on the roster and has no submission"));
        assertThat(cohort("--roster", file("nobody.csv")).exit()).isEqualTo(3);
    }

    @Test
    void folderWithoutSubmissionsIsNotUsable() throws IOException {
        Files.createDirectories(cli.path("empty"));
        Outcome outcome = run("cohort", "empty");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("there is nothing to grade in '");
        assertThat(cli.grading.requests).isEmpty();
    }

    @Test
    void folderThatIsNotThereIsNotUsable() {
        assertThat(run("suite", "nowhere").err()).startsWith("assay: there is no folder '");
        assertThat(run("suite", "nowhere").exit()).isEqualTo(3);
    }

    @Test
    void emptyChallengesFolderIsNamed() throws IOException {
        Files.createDirectories(cli.path("none"));
        Outcome outcome = cli.run("cohort", file("all"), "--output", file("out"), "--challenges", file("none"));
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("there are no challenges in '");
    }

    @Test
    void missingChallengesFolderIsNamed() {
        Outcome outcome = cli.run("cohort", file("all"), "--output", file("out"), "--challenges", file("none"));
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("there is no folder of challenges '").contains("--challenges DIR");
    }

    @Test
    void pointsAreEnoughFromThePercentageOn() {
        // 50 of 60 points are 83.33… percent.
        assertThat(cohort("--fail-under", "83.3").exit()).isZero();
        assertThat(cohort("--fail-under", "83.34%").exit()).isEqualTo(1);
        assertThat(cohort("--fail-under", "100", "--exit-zero").exit()).isZero();
    }

    @Test
    void outputThatCannotBeAFolderIsRefusedBeforeGrading() throws IOException {
        cli.file("out", "in the way");
        Outcome outcome = cohort();
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("cannot be a folder for results");
        assertThat(cli.grading.requests).isEmpty();
    }

    @Test
    void crashOfTheGraderExitsWithFourAndSaysWhere() throws IOException {
        cli.file("all/bob/two_sum.py", "crash");
        Outcome outcome = cohort();
        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.err())
                .startsWith("assay: the grader itself is at fault: java.lang.IllegalStateException")
                .contains("FakeGrading");
    }
}
