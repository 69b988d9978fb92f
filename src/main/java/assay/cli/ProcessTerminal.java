package assay.cli;

import assay.cli.Terminal.Abilities;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** Finds out what this process's standard streams are. */
final class ProcessTerminal {
    private static final int OUTPUT = 1;
    private static final int ERRORS = 2;

    private ProcessTerminal() {}

    static Terminal open() {
        return new Terminal(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                abilities(System.getenv()),
                Optional.ofNullable(System.getenv("GITHUB_STEP_SUMMARY"))
                        .filter(name -> !name.isEmpty())
                        .map(Path::of));
    }

    private static Abilities abilities(Map<String, String> environment) {
        boolean showsOutput = isTerminal(OUTPUT);
        return new Abilities(
                showsOutput, isTerminal(ERRORS), showsOutput && wantsColours(environment), ProcessTerminal::columns);
    }

    /** As no-color.org has it; a dumb terminal could not show colours anyway. */
    static boolean wantsColours(Map<String, String> environment) {
        return environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Linux says where each stream goes. Elsewhere Java knows only whether input and output both are a terminal. */
    private static boolean isTerminal(int stream) {
        Path link = Path.of("/proc/self/fd", String.valueOf(stream));
        if (!Files.isSymbolicLink(link)) {
            return Optional.ofNullable(System.console()).isPresent();
        }
        try {
            String target = Files.readSymbolicLink(link).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty") || target.equals("/dev/console");
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** Columns of the terminal, as picocli asks the operating system for them. */
    private static int columns() {
        CommandLine asking = new CommandLine(CommandSpec.create());
        asking.setUsageHelpAutoWidth(true);
        return asking.getUsageHelpWidth();
    }
}
