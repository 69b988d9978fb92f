package assay.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The {@code python3} of the machine, where it has one of a version whose output is known. */
record CPython(String version) {
    /** The version whose output is beside the programs. */
    static final String RECORDED = "3.11";

    /** What a run of it came to. */
    record Run(int status, String output, String errorOutput) {}

    /** Versions 3.11 and 3.12; others print other messages. */
    static Optional<CPython> found() {
        try {
            String version = run(List.of("-c", "import sys; print('%d.%d' % sys.version_info[:2], end='')"))
                    .output();
            return Optional.of(new CPython(version))
                    .filter(each -> List.of(RECORDED, "3.12").contains(version));
        } catch (UncheckedIOException missing) {
            return Optional.empty();
        }
    }

    /** Runs a program, with nothing to read. */
    Run run(Path file) {
        return run(List.of(file.toString()));
    }

    private static Run run(List<String> arguments) {
        try {
            Path output = Files.createTempFile("output", ".txt");
            Path errors = Files.createTempFile("errors", ".txt");
            ProcessBuilder command = new ProcessBuilder("python3", "-I", "-B", "-X", "utf8");
            command.command().addAll(arguments);
            command.environment().putAll(Map.of("TZ", "UTC", "LC_ALL", "C.UTF-8"));
            command.redirectInput(Path.of("/dev/null").toFile())
                    .redirectOutput(output.toFile())
                    .redirectError(errors.toFile());
            Process process = command.start();
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(arguments + " does not end");
            }
            Run run = new Run(process.exitValue(), text(output), text(errors));
            Files.delete(output);
            Files.delete(errors);
            return run;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
