package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.cli.Cli.Outcome;
import assay.journal.RunLock;
import assay.report.ResultsEquality;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForgetCommandTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void start() throws IOException {
        cli = new Cli(folder)
                .challenge("two-sum")
                .challenge("trie")
                .file("all/Zoe\u0308/two_sum.py", "ACCEPTED")
                .file("all/Zoe\u0308/trie.py", "WRONG_ANSWER")
                .file("all/Zoe\u0308/twosum.py", "")
                .file("all/bob/two_sum.py", "WRONG_ANSWER");
    }

    private Outcome cohort(String... options) {
        return cli.runHere(Stream.concat(Stream.of("cohort", file("all"), "--output", file("out")), Stream.of(options))
                .toArray(String[]::new));
    }

    private Outcome forget(String candidate) {
        return cli.run("forget", candidate, "--output", file("out"));
    }

    private String file(String name) {
        return cli.path(name).toString();
    }

    private List<String> filesThatName(String word) throws IOException {
        try (Stream<Path> files = Files.list(cli.path("out"))) {
            return files.filter(each -> content(each).contains(word))
                    .map(each -> each.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    private static String content(Path path) {
        try {
            return Files.readString(path, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void nothingNamesTheCandidateAnyMoreHoweverTheNameIsWritten() throws IOException {
        cohort();
        assertThat(filesThatName("Zo")).hasSize(3);
        Outcome outcome = forget("ZO\u00cb");
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out())
                .contains(
                        "earlier.journal: 2 results removed",
                        "full-results.json: 2 results removed",
                        "/results.json: 2 results removed",
                        "any more");
        assertThat(filesThatName("Zo")).isEmpty();
    }

    @Test
    void whatIsLeftIsWhatARunOfTheOthersLeaves() throws IOException {
        cohort("--select", "candidate:bob");
        String alone = Files.readString(cli.path("out/full-results.json"));
        cohort("--no-cache");
        forget("Zo\u00eb");
        String left = Files.readString(cli.path("out/full-results.json"));
        assertThat(ResultsEquality.lasting(left).get("submissions"))
                .isEqualTo(ResultsEquality.lasting(alone).get("submissions"));
        assertThat(ResultsEquality.lasting(left).get("summary"))
                .isEqualTo(ResultsEquality.lasting(alone).get("summary"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cli.path("out/full-results.json"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cli.path("out/earlier.journal"))))
                .isEqualTo("rw-------");
    }

    @Test
    void selectionOfTheCandidateIsForgottenToo() throws IOException {
        cohort("--select", "candidate:Zoe\u0308", "--select", "candidate:bob");
        assertThat(forget("zo\u00eb").exit()).isZero();
        assertThat(filesThatName("candidate:bob")).hasSize(3);
    }

    @Test
    void filesThatCannotBeWrittenAnewAreNamed() throws IOException {
        cohort();
        cli.file("out/report.html", "<td>Zo\u00eb</td>")
                .file("out/scan.pdf", "%PDF-1.7")
                .file("out/bob.txt", "bob");
        cli.file("out/Zo\u00eb.json", "{}");
        Outcome outcome = forget("Zo\u00eb");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.out())
                .contains(
                        "report.html: left as it is: it has the name in it",
                        "scan.pdf: left as it is: it is no text",
                        ".json: left as it is: it has the name in its own")
                .doesNotContain("bob.txt");
        assertThat(outcome.err()).contains("files that are left: 3");
    }

    @Test
    void partOfALongerWordIsNobodysName() throws IOException {
        cohort();
        cli.file("out/notes.txt", "bobsled, bob2");
        Outcome outcome = forget("bob");
        assertThat(outcome.exit()).isZero();
    }

    @Test
    void nameOfNobodyIsNoSuccess() {
        cohort();
        Outcome outcome = forget("zeo");
        assertThat(outcome.exit()).isEqualTo(3);
        assertThat(outcome.err()).contains("nothing is kept of 'zeo'");
        assertThat(cli.run("forget", "bob", "--output", file("nowhere")).exit()).isEqualTo(3);
    }

    @Test
    void folderThatARunWritesIntoIsRefused() throws IOException {
        cohort();
        try (RunLock _ = RunLock.take(cli.path("out"))) {
            Outcome outcome = forget("bob");
            assertThat(outcome.exit()).isEqualTo(2);
            assertThat(outcome.err()).contains("another run writes its results");
        }
        assertThat(filesThatName("bob")).hasSize(3);
    }

    @Test
    void hostileNameActsOnNoTerminal() {
        cohort();
        assertThat(forget("\u001b[2J").err()).doesNotContain("\u001b");
    }
}
