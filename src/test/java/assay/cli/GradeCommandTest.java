package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.cli.Cli.Outcome;
import assay.submission.SubmissionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeCommandTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(folder)
                .challenge("two-sum")
                .challenge("trie")
                .file("good.py", "ACCEPTED")
                .file("bad.py", "WRONG_ANSWER")
                .file("fault.py", "INTERNAL_ERROR");
    }

    private Outcome grade(String challenge, String file, String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "grade";
        arguments[1] = challenge;
        arguments[2] = file;
        System.arraycopy(options, 0, arguments, 3, options.length);
        return cli.runHere(arguments);
    }

    private String file(String name) {
        return cli.path(name).toString();
    }

    @Test
    void acceptedFileExitsWithZeroAndItsReportIsOnStandardOutput() {
        Outcome outcome = grade("two-sum", file("good.py"));
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("✓ accepted (AC) · 20 of 20 points");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void fileThatIsNotAcceptedExitsWithOne() {
        Outcome outcome = grade("two-sum", file("bad.py"));
        assertThat(outcome.exit()).isEqualTo(1);
        assertThat(outcome.out()).contains("✗ wrong answer (WA)");
    }

    @Test
    void graderFaultExitsWithFour() {
        assertThat(grade("two-sum", file("fault.py")).exit()).isEqualTo(4);
    }

    @Test
    void standardInputCannotBeWatched() {
        Outcome outcome = grade("two-sum", "-", "--watch");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("assay: standard input cannot be watched\n       Name a file.\n");
    }

    @Test
    void onlyTheNamedChallengeIsRead() throws IOException {
        cli.file("challenges/trie/broken", "");
        assertThat(grade("two-sum", file("good.py")).exit()).isZero();
    }

    @Test
    void challengeCanBeNamedByItsFolder() {
        assertThat(grade(file("challenges/trie"), file("good.py")).exit()).isZero();
        assertThat(cli.request().challenges().getFirst().id()).isEqualTo("trie");
    }

    @Test
    void unknownChallengeIsAUsageErrorThatGuessesWhichWasMeant() {
        Outcome outcome = grade("two-sun", file("good.py"));
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).isEqualTo("assay: there is no challenge 'two-sun'\n       Did you mean two-sum?\n");
    }

    @Test
    void challengeInTwoFoldersIsNotGuessedAt() throws IOException {
        cli.file("more/two-sum/statement.md", "");
        Outcome outcome = grade("two-sum", file("good.py"), "--challenges", file("more"));
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("more than one folder holds a challenge 'two-sum'");
    }

    @Test
    void unusableChallengeIsReportedWithPlaceAndRemedy() throws IOException {
        cli.file("challenges/two-sum/broken", "");
        Outcome outcome = grade("two-sum", file("good.py"));
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isEqualTo("""
            challenge.json:12:5: $.cases[2].expect: a list was expected
                write [1, 2]
            assay: the challenge 'two-sum' cannot be used
            assay: nothing was graded
            """);
    }

    @Test
    void fileThatIsNotThereExitsWithThree() {
        Outcome outcome = grade("two-sum", file("none.py"));
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).startsWith("assay: there is no file '").contains("none.py'");
    }

    @Test
    void fileIsShownAsItWasNamedAndHasNoCandidate() {
        grade("two-sum", file("good.py"));
        SubmissionFile graded = cli.request().files().getFirst();
        assertThat(graded.candidate()).isEqualTo("-");
        assertThat(graded.shownAs()).isEqualTo(file("good.py"));
    }

    @Test
    void danglingLinkIsLeftToTheReaderOfSubmissions() throws IOException {
        Files.createSymbolicLink(cli.path("link.py"), Path.of("nowhere"));
        assertThat(grade("two-sum", file("link.py")).err()).doesNotContain("there is no file");
    }

    @Test
    void standardInputIsGradedUnderTheChallengesFileName() {
        cli.input("ACCEPTED");
        Outcome outcome = grade("two-sum", "-");
        assertThat(outcome.exit()).isZero();
        SubmissionFile graded = cli.request().files().getFirst();
        assertThat(graded.shownAs()).isEqualTo("standard input");
        assertThat(graded.path()).hasFileName("two_sum.py").doesNotExist();
        assertThat(graded.path().getParent()).doesNotExist();
    }

    @Test
    void resultsAreWrittenOnlyOnRequest() {
        grade("two-sum", file("good.py"));
        assertThat(cli.path("out")).doesNotExist();
        Outcome outcome = grade("two-sum", file("good.py"), "--output", file("out"));
        assertThat(cli.path("out/results.json")).isRegularFile();
        assertThat(outcome.err()).isEqualTo("assay: the results are in " + file("out") + "\n");
    }

    @Test
    void selectedCasesAloneAreGraded() {
        grade("two-sum", file("good.py"), "--select", "case:first*");
        assertThat(cli.request().caseNames()).accepts("first example").rejects("second example");
        assertThat(cli.request().options()).containsEntry("select", "case:first*");
    }

    @Test
    void selectionOfNoCaseIsAUsageError() {
        Outcome outcome = grade("two-sum", file("good.py"), "--select", "case:third*");
        assertThat(outcome.exit()).isEqualTo(2);
        assertThat(outcome.err()).contains("no case of 'two-sum' matches case:third*");
    }

    @Test
    void hiddenCasesAreShownOnRequestAlone() {
        assertThat(grade("two-sum", file("bad.py")).out()).doesNotContain("SECRET");
        assertThat(grade("two-sum", file("bad.py"), "--show-hidden").out()).contains("SECRET");
    }
}
