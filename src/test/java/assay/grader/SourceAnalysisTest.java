package assay.grader;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Challenge;
import assay.challenge.LoadedChallenge;
import assay.challenge.loading.ChallengeLoader;
import assay.judge.explanation.SourceText;
import assay.judge.rules.RuleFinding;
import assay.protocol.Observation;
import assay.protocol.Observation.DidNotLoad;
import assay.result.Explanation;
import assay.supervisor.WorkerCommand;
import assay.supervisor.WorkerSlot;
import assay.supervisor.WorkerStarter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of {@code scenarios/rules} is a submission whose first lines say what its challenge's rules are and which of
 * them it breaks. Those that are called benign look as if they broke one.
 */
class SourceAnalysisTest {
    private static final String RULES = "# Rules: ";
    private static final String BROKEN = "# Broken: ";
    private static final WorkerStarter STARTER = new WorkerStarter(WorkerCommand.ofThisInstallation());
    private static final SourceAnalysis ANALYSIS =
            new SourceAnalysis(new AuthorPrograms(new WorkerSlot(STARTER), new QuietMachine()));

    @TempDir
    private Path parent;

    @AfterAll
    static void endWorkers() {
        STARTER.close();
    }

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/scenarios/rules"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aSubmissionBreaksTheRulesThatItSays(Path file) throws IOException, InterruptedException {
        String text = Files.readString(file);
        List<String> expected = header(text, BROKEN).toList();
        assertThat(file.getFileName().toString().startsWith("benign")).isEqualTo(expected.isEmpty());
        RuleFinding finding = check(header(text, RULES).findFirst().orElseThrow(), text);
        if (expected.isEmpty()) {
            assertThat(finding).isEqualTo(new RuleFinding.Kept());
        } else {
            assertThat(finding).isInstanceOfSatisfying(RuleFinding.Broken.class, broken -> {
                assertThat(sentences(broken.explanation())).isEqualTo(expected);
                assertThat(broken.explanation().summary())
                        .isEqualTo("solve.py breaks a rule of the challenge: " + expected.getFirst());
            });
        }
    }

    @Test
    void theLinesThatBreakARuleAreQuoted() throws InterruptedException, IOException {
        RuleFinding finding = check("{\"forbidCalls\": [\"reversed\"]}", "x = 1\nprint(reversed(\"abc\"))\n");
        assertThat(finding)
                .isInstanceOfSatisfying(
                        RuleFinding.Broken.class,
                        broken -> assertThat(broken.explanation().difference())
                                .contains(
                                        "reversed() is not allowed, but used in line 2\n  2 | print(reversed(\"abc\"))"));
    }

    @Test
    void aTextThatIsAnalysedIsNotExecuted() throws InterruptedException, IOException {
        String text = "while True: pass\nraise SystemExit(3)\n";
        assertThat(check("{\"forbidCalls\": [\"reversed\"]}", text)).isEqualTo(new RuleFinding.Kept());
    }

    @Test
    void aTextThatIsNestedTooDeepIsTheCandidatesFault() throws InterruptedException, IOException {
        String deep = "x = " + "-".repeat(100_000) + "1\n";
        assertThat(check("{\"forbidCalls\": [\"reversed\"]}", deep))
                .isInstanceOfSatisfying(
                        RuleFinding.Unknown.class,
                        unknown -> assertThat(unknown.observation()).isInstanceOf(DidNotLoad.class));
    }

    @Test
    void aTextThatOnlyAWarmParserGetsThroughIsTheCandidatesFault() throws InterruptedException, IOException {
        String deep = "x = " + "-".repeat(8_000) + "1\n";
        assertThat(check("{\"forbidCalls\": [\"reversed\"]}", deep)).isInstanceOf(RuleFinding.Unknown.class);
    }

    @Test
    void aLongChainOfFunctionsIsAnalysedOrRefusedInTime() throws InterruptedException, IOException {
        StringBuilder text = new StringBuilder("def f0(): pass\n");
        for (int number = 1; number < 20_000; number++) {
            text.append("def f%d(): return f%d()\n".formatted(number, number - 1));
        }
        RuleFinding finding = check("{\"forbidSyntax\": [\"recursion\"]}", text.toString());
        Observation refused = finding instanceof RuleFinding.Unknown(Observation observation) ? observation : null;
        assertThat(finding.equals(new RuleFinding.Kept()) || refused instanceof DidNotLoad)
                .as("%s", finding)
                .isTrue();
    }

    private RuleFinding check(String rules, String text) throws InterruptedException, IOException {
        SourceText source = new SourceText("solve.py", text.lines().toList());
        return ANALYSIS.check(challenge(rules), text, source);
    }

    private Challenge challenge(String rules) throws IOException {
        Path folder = Files.createDirectories(parent.resolve("solve"));
        Files.writeString(folder.resolve("challenge.json"), """
                {
                  "id": "solve",
                  "title": "Solve",
                  "entry": {"kind": "function", "name": "solve"},
                  "rules": %s,
                  "cases": [{"args": [], "expect": 1}]
                }
                """.formatted(rules));
        LoadedChallenge loaded = ChallengeLoader.load(folder);
        assertThat(loaded).isInstanceOf(LoadedChallenge.Usable.class);
        return ((LoadedChallenge.Usable) loaded).challenge();
    }

    private static Stream<String> header(String text, String key) {
        return text.lines().filter(line -> line.startsWith(key)).map(line -> line.substring(key.length()));
    }

    /** Without the lines of the submission that are quoted. */
    private static List<String> sentences(Explanation explanation) {
        return explanation
                .difference()
                .orElse("")
                .lines()
                .filter(line -> !line.startsWith("  "))
                .toList();
    }
}
