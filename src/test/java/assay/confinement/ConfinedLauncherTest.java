package assay.confinement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfinedLauncherTest {
    @TempDir
    private Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void someFile() throws IOException {
        file = Files.writeString(folder.resolve("file"), "text");
    }

    /** A process that waits for its input to end. */
    private static ConfinedProcess waiting() throws IOException {
        ConfinedProcess process = Child.bounded(
                ConfinedLauncher.start(Child.builder(Child.command(List.of(), WaitingMain.class)), Child.classPath()));
        assumeTrue(process.landlock() instanceof PieceState.InForce, () -> "no Landlock: " + process.landlock());
        return process;
    }

    @Test
    void theThreadsOfWhoStartsAWorkerStayFree() throws Exception {
        Child starter = Child.startedPlainly(Child.command(List.of(), StartingMain.class, file.toString()));
        assumeTrue(starter.said("landlock").anyMatch("in force"::equals), () -> "no Landlock: " + starter);

        assertThat(starter.lines())
                .containsExactly(
                        "landlock in force",
                        "waiting text",
                        "before text",
                        "after text",
                        "whenItEnds text",
                        "main text",
                        "child text");
    }

    @Test
    void aWorkerCanCloseItsStandardStreams() throws Exception {
        ConfinedProcess process = waiting();

        assertThat(process.inputReader().readLine()).isNull();
        process.destroyForcibly();
    }

    @Test
    void aWorkerReadsWhatItIsGivenAndNothingElse() throws Exception {
        Path other = Files.writeString(folder.resolve("other"), "secret");
        List<String> command = Child.command(List.of(), ReadingMain.class, file.toString(), other.toString());
        List<Path> readable = new ArrayList<>(Child.classPath());
        readable.addAll(List.of(file, folder.resolve("missing")));
        ConfinedProcess process = Child.bounded(ConfinedLauncher.start(Child.builder(command), readable));
        assumeTrue(process.landlock() instanceof PieceState.InForce, () -> "no Landlock: " + process.landlock());

        assertThat(process.inputReader().lines())
                .containsExactly("text", "java.nio.file.AccessDeniedException: " + other);
    }

    @Test
    void aWorkerCanBeSeenAndEnded() throws Exception {
        ConfinedProcess process = waiting();

        assertThat(process.isAlive()).isTrue();
        assertThat(process.toHandle().isAlive()).isTrue();
        assertThat(process.info().command()).isPresent();
        assertThat(process.destroyForcibly().waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.toHandle().isAlive()).isFalse();
    }

    @Test
    void aProgramThatDoesNotExistIsAnError() {
        ProcessBuilder builder = new ProcessBuilder(folder.resolve("missing").toString());

        assertThatThrownBy(() -> ConfinedLauncher.start(builder, List.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("missing");
    }

    @Test
    void anInterruptedThreadStillGetsItsWorkerAndStaysInterrupted() throws Exception {
        Thread.currentThread().interrupt();
        ConfinedProcess process = waiting();

        assertThat(Thread.interrupted()).isTrue();
        process.destroyForcibly().waitFor();
    }
}
