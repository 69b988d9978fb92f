package assay.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file that is watched while it is written. */
@EnabledOnOs(OS.LINUX)
class WatchIT {
    private static final String RIGHT = "def is_palindrome(string):\n    return string == string[::-1]\n";
    private static final String WRONG = "def is_palindrome(string):\n    return True\n";

    @TempDir
    Path scratch;

    @Test
    @Timeout(value = 300, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void everySaveGetsItsVerdictUntilAnInterruptEndsItAll()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        Path file = Files.writeString(scratch.resolve("palindrome.py"), WRONG);
        // Whatever started the build may ignore interrupts, and what it starts inherits that.
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        "env",
                        "--default-signal=INT",
                        Path.of(System.getProperty("assay.home"), "bin", "assay")
                                .toString(),
                        "grade",
                        "--watch",
                        "palindrome",
                        file.toString()))
                .redirectErrorStream(true);
        builder.environment().put("ASSAY_JAVA_HOME", System.getProperty("java.home"));
        Process process = builder.start();
        try (BufferedReader printed = process.inputReader(StandardCharsets.UTF_8)) {
            awaitLine(printed, "wrong answer (WA)");
            awaitLine(printed, "waiting for the next save");

            saveAsEditorsDo(file, RIGHT);
            awaitLine(printed, "✓ accepted (AC)");

            Files.writeString(file, "def is_palindrome(string:\n");
            awaitLine(printed, "compile error (CE)");

            Files.writeString(file, RIGHT);
            awaitLine(printed, "✓ accepted (AC)");
            awaitLine(printed, "waiting for the next save");

            List<ProcessHandle> workers = process.descendants().toList();
            assertThat(workers).isNotEmpty();
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            assertThat(printed.readLine()).as("after the interrupt").isNull();
            assertThat(process.waitFor()).isEqualTo(130);
            for (ProcessHandle worker : workers) {
                worker.onExit().get(30, TimeUnit.SECONDS);
            }
        } finally {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private void saveAsEditorsDo(Path file, String text) throws IOException {
        Path unfinished = Files.writeString(scratch.resolve(".palindrome.py.swp"), text);
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void awaitLine(BufferedReader printed, String part) throws IOException {
        StringBuilder before = new StringBuilder();
        String line = printed.readLine();
        while (line != null && !line.contains(part)) {
            before.append(line).append('\n');
            line = printed.readLine();
        }
        assertThat(line).as("a line with '%s' after%n%s", part, before).isNotNull();
    }
}
