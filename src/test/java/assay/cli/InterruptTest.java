package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class InterruptTest {
    @TempDir
    Path folder;

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void interruptedRunTakesItsProgressAwaySaysHowFarItCameAndExitsWith130() throws IOException, InterruptedException {
        Cli cli = new Cli(folder)
                .challenge("two-sum")
                .file("all/ada/two_sum.py", "ACCEPTED")
                .file("all/bob/two_sum.py", "INTERNAL_ERROR");
        // Whatever started the build may ignore interrupts, and what it starts inherits that.
        Process process = new ProcessBuilder(List.of(
                        "env",
                        "--default-signal=INT",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessRun.class.getName(),
                        "cohort",
                        cli.path("all").toString(),
                        "--challenges",
                        cli.path("challenges").toString(),
                        "--output",
                        cli.path("out").toString()))
                .start();
        try (InputStream errors = process.getErrorStream();
                InputStream output = process.getInputStream()) {
            StringBuilder shown = new StringBuilder();
            while (shown.indexOf("1/2") < 0) {
                int next = errors.read();
                assertThat(next)
                        .as("progress on standard error, after %s", shown)
                        .isNotNegative();
                shown.append((char) next);
            }
            new ProcessBuilder("kill", "-INT", String.valueOf(process.pid()))
                    .start()
                    .waitFor();
            shown.append(new String(errors.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(130);
            assertThat(shown)
                    .endsWith("\r\u001b[Kassay: interrupted after 1 of 2: 1 accepted, 0 not, 20 points;"
                            + " --resume goes on from there\n");
            assertThat(output.readAllBytes()).isEmpty();
            assertThat(cli.path("out/results.json")).doesNotExist();
        } finally {
            process.destroyForcibly();
        }
    }
}
