package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.loading.TestCollector;
import assay.grader.Grader;
import assay.supervisor.WorkerCommand;
import assay.supervisor.WorkerStarter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program with workers that say they lack a piece of the sandbox. */
class RequiredSandboxTest {
    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void aChallengeAndItsSolution() throws IOException {
        Path challenge = Files.createDirectories(folder.resolve("challenges/next-number"));
        Files.writeString(challenge.resolve("challenge.json"), """
            {"id": "next-number", "title": "The next number",
             "entry": {"kind": "function", "name": "solve", "parameters": ["n"]},
             "cases": [{"args": [1], "expect": 2}]}
            """);
        Files.writeString(folder.resolve("next_number.py"), "def solve(n):\n    return n + 1\n");
    }

    private int grade(String... options) {
        WorkerCommand command = new WorkerCommand(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                System.getProperty("java.class.path"),
                Optional.empty(),
                List.of("-XX:TieredStopAtLevel=1"),
                "assay.doctor.LeakyWorker",
                false);
        try (WorkerStarter starter = new WorkerStarter(command)) {
            Services services = new Services(
                    new ChallengeFolders(TestCollector.NONE),
                    new SubmissionFolders(),
                    (request, store, progress) -> new Grader(starter, "test").grade(request, store, progress),
                    new FakeExamining(),
                    new FakeVerifying(),
                    () -> {});
            Terminal terminal = new Terminal(new ByteArrayInputStream(new byte[0]), out, err, Terminal.Abilities.NONE);
            List<String> arguments = new ArrayList<>(List.of(
                    "grade",
                    "next-number",
                    folder.resolve("next_number.py").toString(),
                    "--challenges=" + folder.resolve("challenges")));
            arguments.addAll(List.of(options));
            return new Main(services, terminal).run(arguments.toArray(String[]::new));
        }
    }

    @Test
    void whatIsRequiredAndMissingIsNamedAndNothingIsGraded() {
        assertThat(grade("--require-os-sandbox")).isEqualTo(4);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("""
            assay: the operating system's sandbox is incomplete here; missing: Landlock (it was never asked)
                   Nothing was graded. Without --require-os-sandbox the language's sandbox confines alone.
            """);
    }

    @Test
    void whatIsMissingAndNotRequiredIsInTheResults() {
        assertThat(grade("--format=json")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("\"sandbox\": \"language only; missing: Landlock (it was never asked)\"");
    }
}
