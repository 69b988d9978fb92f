package assay.similarity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.similarity.Likeness.Compared;
import assay.similarity.Likeness.NotCompared;
import assay.similarity.Unused.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of programs that are named as JPlag. */
@Timeout(60)
class SimilaritySearchTest {
    private static final JPlagLimits LIMITS = new JPlagLimits(64, Duration.ofSeconds(30), 10);

    @TempDir
    Path folder;

    private static ChallengeTexts texts(String... sources) {
        List<SubmittedText> texts = List.of(sources).stream()
                .map(source -> new SubmittedText("../" + source.length(), OptionalInt.empty(), source, source))
                .toList();
        return new ChallengeTexts("two-sum", "Two Sum", "pass", texts);
    }

    private Likeness compare(String body, ChallengeTexts texts) throws IOException, InterruptedException, JPlagFailure {
        return compare(body, texts, LIMITS);
    }

    private Likeness compare(String body, ChallengeTexts texts, JPlagLimits limits)
            throws IOException, InterruptedException, JPlagFailure {
        try (SimilaritySearch search =
                new SimilaritySearch(JPlagJar.at(JavaProgram.doing(folder, body)), 0.5, limits)) {
            return search.compare(texts);
        }
    }

    private static String reason(Likeness likeness) {
        assertThat(likeness).isInstanceOf(NotCompared.class);
        return likeness instanceof NotCompared failed ? failed.reason() : "";
    }

    @Test
    void submissionsLieInNumberedFoldersAndNothingOfThemIsLeft()
            throws IOException, InterruptedException, JPlagFailure {
        Path seen = folder.resolve("seen");
        compare("""
                java.nio.file.Path root = java.nio.file.Path.of(arguments[arguments.length - 1]).getParent();
                try (var files = java.nio.file.Files.walk(root)) {
                    java.nio.file.Files.writeString(java.nio.file.Path.of("%s"), root + "\\n"
                        + String.join("\\n", files.map(file -> root.relativize(file).toString()).sorted().toList()) + "\\n"
                        + System.getenv().keySet());
                }
                System.exit(1);
                """.formatted(seen), texts("a", "bb"));
        List<String> lines = Files.readAllLines(seen);
        assertThat(lines)
                .contains("starter/submission.py", "submissions/s0000/submission.py", "submissions/s0001/submission.py")
                .noneMatch(line -> line.contains(".."));
        assertThat(Path.of(lines.getFirst())).doesNotExist();
        assertThat(lines.getLast()).doesNotContain("PATH");
    }

    @Test
    void failureIsToldByItsLastError() throws IOException, InterruptedException, JPlagFailure {
        Likeness likeness = compare(
                "System.err.println(\"[ERROR] no submissions here\"); System.err.println(\"bye\"); System.exit(1);",
                texts("a", "b"));
        assertThat(reason(likeness)).isEqualTo("JPlag exited with 1: [ERROR] no submissions here");
    }

    @Test
    void memoryIsBounded() throws IOException, InterruptedException, JPlagFailure {
        assertThat(reason(compare(
                        "byte[][] much = new byte[1000][]; for (int i = 0; i < 1000; i++) much[i] ="
                                + " new byte[1 << 20]; System.out.println(much.length);",
                        texts("a", "b"))))
                .contains("OutOfMemoryError");
    }

    @Test
    void outputWithoutEndNeitherFillsThePipeNorTheMemory() throws IOException, InterruptedException, JPlagFailure {
        assertThat(reason(compare(
                        "for (int i = 0; i < 1_000_000; i++) System.out.println(\"noise\"); System.exit(3);",
                        texts("a", "b"))))
                .isEqualTo("JPlag exited with 3: noise");
    }

    @Test
    void whatGoesOnForTooLongIsEnded() throws IOException, InterruptedException, JPlagFailure {
        Path pid = folder.resolve("pid");
        String body = """
            java.nio.file.Files.writeString(java.nio.file.Path.of("%s"), "" + ProcessHandle.current().pid());
            Thread.currentThread().join();
            """.formatted(pid);
        JPlagLimits limits = new JPlagLimits(64, Duration.ofSeconds(5), 10);
        assertThat(reason(compare(body, texts("a", "b"), limits))).contains("more than 5 s");
        assertThat(ProcessHandle.of(Long.parseLong(Files.readString(pid))).filter(ProcessHandle::isAlive))
                .isEmpty();
    }

    @Test
    void answerThatIsNotUnderstoodNamesTheFile() {
        String writes = """
            int option = java.util.List.of(arguments).indexOf("--result-file");
            java.nio.file.Files.writeString(java.nio.file.Path.of(arguments[option + 1] + ".jplag"), "nothing");
            """;
        assertThatThrownBy(() -> compare(writes, texts("a", "b")))
                .isInstanceOf(JPlagFailure.class)
                .hasMessageContaining("Program.jar' is not understood: it is no archive");
        assertThatThrownBy(() -> compare("", texts("a", "b")))
                .isInstanceOf(JPlagFailure.class)
                .hasMessageContaining("has written no result");
    }

    @Test
    void starterFileThatJPlagRefusesIsLeftOut() throws IOException, InterruptedException, JPlagFailure {
        String body = """
            boolean withStarter = java.util.List.of(arguments).contains("--base-code");
            System.err.println(withStarter
                ? "[ERROR] Basecode contains 1 token(s), which is below the minimum match length (8)!"
                : "[ERROR] Not enough valid submissions! (found 0 valid submissions)");
            System.exit(1);
            """;
        assertThat(compare(body, texts("a", "b"))).isInstanceOfSatisfying(Compared.class, compared -> {
            assertThat(compared.starter()).isEqualTo(StarterCode.TOO_SHORT);
            assertThat(compared.unused()).extracting(Unused::reason).containsExactly(Reason.NOT_SAID, Reason.NOT_SAID);
        });
    }

    @Test
    void textThatWouldOverflowTheParserIsNotHandedOver() throws IOException, InterruptedException, JPlagFailure {
        assertThat(compare("System.exit(1);", texts("x = " + "(".repeat(300), "b")))
                .isInstanceOfSatisfying(
                        Compared.class,
                        compared -> assertThat(compared.unused())
                                .extracting(Unused::reason)
                                .containsExactly(Reason.TOO_DEEP, Reason.NOT_SAID));
    }

    @Test
    void fileThatIsNoProgramIsRefusedWithARemedy() throws IOException {
        Path text = Files.writeString(folder.resolve("jplag.jar"), "no jar");
        Path library = Archives.upTo6().write(folder);
        List.of(text, library, folder, folder.resolve("none"))
                .forEach(path -> assertThatThrownBy(() -> JPlagJar.at(path))
                        .isInstanceOfSatisfying(JPlagFailure.class, failure -> {
                            assertThat(failure).hasMessageContaining(path.toString());
                            assertThat(failure.remedy()).contains("https://github.com/jplag/JPlag/releases", "--jplag");
                        }));
    }
}
