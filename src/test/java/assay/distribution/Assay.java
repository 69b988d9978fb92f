package assay.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as the build leaves it, run as a process of its own. */
final class Assay {
    private Assay() {}

    /** What a run left: its exit code, and what it printed to standard output and standard error, in one. */
    record Run(int exitCode, String printed) {}

    /** Runs the launcher in the project's folder. */
    static Run run(Path scratch, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("assay.home"), "bin", "assay").toString());
        command.addAll(List.of(arguments));
        Path printed = Files.createTempFile(scratch, "printed", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.environment().put("ASSAY_JAVA_HOME", System.getProperty("java.home"));
        int exitCode = builder.start().waitFor();
        return new Run(exitCode, Files.readString(printed));
    }
}
