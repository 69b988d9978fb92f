package assay.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line's entry point. */
public final class Main {
    private final Services services;
    private final Terminal terminal;

    public Main(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    /** Runs the command that {@code arguments} name and exits with its code. */
    public static void main(String[] arguments) {
        start(Wiring.services(), ProcessTerminal.open(), arguments);
    }

    /** Runs a command and exits; ended from outside, the program has nothing more to say, whatever breaks in it. */
    static void start(Services services, Terminal terminal, String... arguments) {
        Runtime.getRuntime().addShutdownHook(new Thread(terminal::hangUp, "hang up"));
        System.exit(new Main(services, terminal).run(arguments));
    }

    /** Runs the command that the arguments name; returns the code to exit with. */
    public int run(String... arguments) {
        try {
            return answer(List.of(arguments)).code();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return complain(interrupted);
        } catch (IOException | RuntimeException | Error failure) {
            return complain(failure);
        }
    }

    private int complain(Throwable failure) {
        Complaint complaint = Complaint.about(failure);
        if (terminal.isHungUp()) {
            return complaint.exitCode().code();
        }
        terminal.complain(complaint.message(), complaint.hint());
        if (complaint.isFault()) {
            failure.printStackTrace(terminal.err());
        }
        return complaint.exitCode().code();
    }

    private ExitCode answer(List<String> given) throws IOException, InterruptedException {
        Optional<CommandName> command = given.stream().findFirst().flatMap(CommandName::typed);
        if (command.filter(CommandName::runsPrograms).isPresent() && !asksForHelp(given)) {
            services.preStart().expectGrading();
        }
        if (command.isEmpty()) {
            requireCommand(given);
        }
        ParseResult parsed =
                last(CommandTree.reading(command, services, terminal).parseArgs(given.toArray(String[]::new)));
        CommandLine commandLine = parsed.commandSpec().commandLine();
        if (parsed.isUsageHelpRequested()) {
            commandLine.usage(terminal.out());
            return ExitCode.ACCEPTED;
        }
        if (parsed.isVersionHelpRequested()) {
            terminal.out().println(Version.TOOL);
            return ExitCode.ACCEPTED;
        }
        if (parsed.commandSpec().userObject() instanceof Command asked) {
            return asked.run(parsed);
        }
        throw new ParameterException(commandLine, "no command is given");
    }

    private static boolean asksForHelp(List<String> given) {
        return given.stream().anyMatch(List.of("-h", "--help", "-V", "--version")::contains);
    }

    /** Picocli would call an unknown command an argument that is out of place. */
    private static void requireCommand(List<String> given) {
        String first = given.stream().findFirst().orElse("");
        if (first.isEmpty()) {
            throw CommandFailure.usage("no command is given", "There are %s; try 'assay --help'.".formatted(all()));
        }
        if (!first.startsWith("-")) {
            String guess = Suggestion.forUnknown(first, CommandName.labels());
            throw CommandFailure.usage(
                    "there is no command '%s'".formatted(first),
                    guess.isEmpty() ? "There are %s; try 'assay --help'.".formatted(all()) : guess);
        }
    }

    private static String all() {
        return String.join(", ", CommandName.labels());
    }

    private static ParseResult last(ParseResult parsed) {
        return parsed.hasSubcommand() ? last(parsed.subcommand()) : parsed;
    }
}
