package assay.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import assay.submission.Cohort.Refused;
import assay.submission.Cohort.Stray;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CohortReaderTest {
    private static final Map<String, String> CHALLENGES = Map.of("two_sum.py", "two-sum", "trie.py", "trie");

    @TempDir
    private Path folder;

    private Path put(String candidate, String name) throws IOException {
        Path file = folder.resolve(candidate).resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, "x = 1\n");
    }

    private Cohort read() throws IOException {
        return CohortReader.read(folder, CHALLENGES, RosterReader.in(folder));
    }

    @Test
    void filesComeByCandidateThenChallenge() throws IOException {
        put("bob", "two_sum.py");
        put("bob", "trie.py");
        put("anna", "two_sum.py");
        Cohort cohort = read();
        assertThat(cohort.files())
                .containsExactly(
                        file("anna", "two-sum", "two_sum.py"),
                        file("bob", "trie", "trie.py"),
                        file("bob", "two-sum", "two_sum.py"));
        assertThat(cohort.refused()).isEmpty();
        assertThat(cohort.strays()).isEmpty();
        assertThat(cohort.roster()).isEqualTo(Roster.NONE);
    }

    private SubmissionFile file(String candidate, String challenge, String name) {
        Path path = folder.resolve(candidate).resolve(name);
        return new SubmissionFile(candidate, challenge, path, path.toString());
    }

    @Test
    void filesOfNoChallengeAreListedWithWhatWasMeant() throws IOException {
        put("anna", "two_sums.py");
        put("anna", "Trie.py");
        put("anna", "notes.txt");
        put("anna", "src/two_sum.py");
        put("anna", ".DS_Store");
        put("anna", "__pycache__/two_sum.pyc");
        assertThat(read().strays())
                .containsExactlyInAnyOrder(
                        new Stray("anna", "Trie.py", List.of("trie.py")),
                        new Stray("anna", "notes.txt", List.of()),
                        new Stray("anna", "src/", List.of()),
                        new Stray("anna", "two_sums.py", List.of("two_sum.py")));
    }

    @Test
    void severalSolutionsOfAChallengeComeInTheOrderOfTheirNumbers() throws IOException {
        for (String name : List.of("trie.10.py", "trie.2.py", "trie.0.py", "trie.py", "two_sum.1.py")) {
            put("anna", name);
        }
        Cohort cohort = read();
        assertThat(cohort.files())
                .extracting(file -> file.challenge() + " " + file.sample().orElse(-1))
                .containsExactly("trie -1", "trie 0", "trie 2", "trie 10", "two-sum 1");
        assertThat(cohort.strays()).isEmpty();
    }

    @Test
    void numbersThatAreWrittenInAnotherWayAreNoSamples() throws IOException {
        for (String name : List.of("trie.01.py", "trie.-1.py", "trie.x.py", "trie.1.2.py", "trie.9999999999.py")) {
            put("anna", name);
        }
        Cohort cohort = read();
        assertThat(cohort.files()).isEmpty();
        assertThat(cohort.strays()).hasSize(5);
    }

    @Test
    void whatIsNoFileIsASubmissionToo() throws IOException {
        Files.createDirectories(folder.resolve("anna/two_sum.py"));
        Files.createSymbolicLink(folder.resolve("anna/trie.py"), folder.resolve("nowhere"));
        assertThat(read().files()).extracting(SubmissionFile::challenge).containsExactly("trie", "two-sum");
    }

    @Test
    void whoIsOnTheRosterAndHasNoFileIsListed() throws IOException {
        put("bob", "trie.py");
        put("cara", "notes.txt");
        Files.writeString(folder.resolve("roster.csv"), "candidate,name\nzoe,Zoe\nbob,Bob\ncara,Cara\n,Nobody\n");
        Cohort cohort = read();
        assertThat(cohort.withoutSubmission()).containsExactly("zoe", "cara");
        assertThat(cohort.roster().problems()).containsExactly(new Roster.Problem(5, "the name is empty"));
    }

    @Test
    void namesAreComparedInOneForm() throws IOException {
        Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
        assumeTrue(names.newEncoder().canEncode('é'), "names on this system are ASCII only");
        String decomposed = Normalizer.normalize("Zoé", Normalizer.Form.NFD);
        put(decomposed, "trie.py");
        Files.writeString(folder.resolve("roster.csv"), "candidate\nZoé\n");
        Cohort cohort = read();
        assertThat(cohort.files()).extracting(SubmissionFile::candidate).containsExactly("Zoé");
        assertThat(cohort.withoutSubmission()).isEmpty();
    }

    @Test
    void namesThatDifferOnlyInCaseAreRefused() throws IOException {
        put("Anna", "trie.py");
        put("anna", "trie.py");
        put("bob", "trie.py");
        assumeTrue(folder.toFile().listFiles().length == 3, "this file system does not tell such names apart");
        Cohort cohort = read();
        assertThat(cohort.files()).extracting(SubmissionFile::candidate).containsExactly("bob");
        assertThat(cohort.refused()).extracting(Refused::name).containsExactly("Anna", "anna");
        assertThat(cohort.refused())
                .extracting(Refused::reason)
                .allSatisfy(reason -> assertThat(reason).contains("Anna, anna"));
    }

    @Test
    void namesThatCouldDeceiveAReaderAreRefused() throws IOException {
        put("a\nb", "trie.py");
        put("a\u001b[2J", "trie.py");
        put(".anna", "trie.py");
        assertThat(read().files()).isEmpty();
        assertThat(read().refused())
                .containsExactlyInAnyOrder(
                        new Refused("a\nb", "the name holds a control character"),
                        new Refused("a\u001b[2J", "the name holds a control character"),
                        new Refused(".anna", "the name begins with a dot"));
    }

    @Test
    void foldersOfToolsArePassedOver() throws IOException {
        put(".git", "HEAD");
        put("__pycache__", "x.pyc");
        Files.writeString(folder.resolve("README.md"), "# Cohort");
        assertThat(read())
                .isEqualTo(new Cohort(List.of(), List.of(), List.of(), List.of(), List.of(), Roster.NONE, true));
    }

    @Test
    void aFolderThatIsASymbolicLinkIsRefused() throws IOException {
        Path elsewhere = Files.createDirectories(folder.resolve("anna"));
        Files.createSymbolicLink(folder.resolve("bob"), elsewhere);
        assertThat(read().refused())
                .containsExactly(new Refused("bob", "it is a symbolic link, which is not followed"));
    }

    @Test
    void aSubmissionBesideTheFoldersIsReported() throws IOException {
        Files.writeString(folder.resolve("two_sum.py"), "x = 1");
        assertThat(read().refused())
                .containsExactly(new Refused("two_sum.py", "it lies beside the candidates' folders and not in one"));
    }

    @Test
    void aFolderThatCannotBeReadIsRefused() throws IOException {
        Path closed = Files.createDirectories(folder.resolve("anna"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeTrue(!Files.isReadable(closed), "whoever runs this test may read everything");
        assertThat(read().refused()).extracting(Refused::name).containsExactly("anna");
    }

    @Test
    void aCohortThatIsNotThereIsAnException() {
        assertThatIOException().isThrownBy(() -> CohortReader.read(folder.resolve("x"), CHALLENGES, Roster.NONE));
    }

    @Test
    void oneCandidatesFolderIsACohortOfOne() throws IOException {
        put("anna", "trie.py");
        put("anna", "tree.py");
        Cohort cohort = CohortReader.readOne(folder.resolve("anna/."), CHALLENGES);
        assertThat(cohort.files()).extracting(SubmissionFile::candidate).containsExactly("anna");
        assertThat(cohort.strays()).containsExactly(new Stray("anna", "tree.py", List.of("trie.py")));
    }
}
