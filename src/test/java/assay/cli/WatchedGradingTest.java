package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.cli.Terminal.Abilities;
import assay.grader.GradingRequest;
import assay.grader.Progress;
import assay.grader.ResultStore;
import assay.result.RunResult;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedGradingTest {
    private static final long SECONDS = 60;

    @TempDir
    Path folder;

    private final BlockingQueue<String> graded = new LinkedBlockingQueue<>();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
    private Path file = Path.of("");
    private @Nullable Thread program;
    private FutureTask<Integer> exit = new FutureTask<>(() -> 0);

    @BeforeEach
    void watch() throws IOException, InterruptedException {
        Cli cli = new Cli(folder).challenge("two-sum").file("mine/two_sum.py", "WRONG_ANSWER");
        file = cli.path("mine/two_sum.py");
        FakeFolders folders = new FakeFolders();
        Services services =
                new Services(folders, folders, this::grade, new FakeExamining(), new FakeVerifying(), () -> {});
        Terminal terminal =
                new Terminal(InputStream.nullInputStream(), new ByteArrayOutputStream(), errors, Abilities.NONE);
        exit = new FutureTask<>(() -> new Main(services, terminal)
                .run(
                        "grade",
                        "two-sum",
                        file.toString(),
                        "--watch",
                        "--challenges",
                        cli.path("challenges").toString()));
        program = Thread.ofPlatform().daemon().start(exit);
        assertThat(next()).isEqualTo("WRONG_ANSWER");
    }

    @AfterEach
    void stop() {
        if (program != null) {
            program.interrupt();
        }
    }

    private RunResult grade(GradingRequest request, ResultStore store, Progress progress) throws IOException {
        RunResult result = new FakeGrading().grade(request, store, progress);
        graded.add(result.submissions().iterator().next().verdict().name());
        return result;
    }

    private @Nullable String next() throws InterruptedException {
        return graded.poll(SECONDS, TimeUnit.SECONDS);
    }

    private void save(String content) throws IOException {
        Path unfinished = Files.writeString(folder.resolve("unfinished"), content);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Test
    void otherContentIsGradedAndTheSameContentIsNot() throws IOException, InterruptedException {
        save("WRONG_ANSWER");
        Files.writeString(file.resolveSibling("notes.txt"), "not what is watched");
        save("ACCEPTED");
        assertThat(next()).isEqualTo("ACCEPTED");
        save("RUNTIME_ERROR");
        assertThat(next()).isEqualTo("RUNTIME_ERROR");
        assertThat(graded).isEmpty();
    }

    @Test
    void fileThatComesBackIsGraded() throws IOException, InterruptedException {
        Files.delete(file);
        save("ACCEPTED");
        assertThat(next()).isEqualTo("ACCEPTED");
    }

    @Test
    void challengeThatCannotBeUsedAnyMoreCountsAsItWasBefore() throws IOException, InterruptedException {
        Files.writeString(folder.resolve("challenges/two-sum/broken"), "");
        save("ACCEPTED");
        assertThat(next()).isEqualTo("ACCEPTED");
        save("TIME_LIMIT_EXCEEDED");
        assertThat(next()).isEqualTo("TIME_LIMIT_EXCEEDED");
        assertThat(errors.toString(StandardCharsets.UTF_8))
                .contains("a list was expected", "The challenge counts as it was before.");
    }

    @Test
    void folderThatGoesAwayEndsIt() throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Files.delete(file);
        Files.delete(file.getParent());
        assertThat(exit.get(SECONDS, TimeUnit.SECONDS)).isEqualTo(3);
        assertThat(errors.toString(StandardCharsets.UTF_8)).contains("mine' is not there any more");
    }
}
