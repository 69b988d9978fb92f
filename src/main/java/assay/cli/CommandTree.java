package assay.cli;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;

/** The program with its commands, as picocli sees it. */
final class CommandTree {
    private CommandTree() {}

    /** What reads the arguments of that command, which alone is built; of none: of the program with all commands. */
    static CommandLine reading(Optional<CommandName> command, Services services, Terminal terminal) {
        return command.map(name -> build(List.of(name), services, terminal)).orElseGet(() -> whole(services, terminal));
    }

    /** The program with all its commands. */
    static CommandLine whole(Services services, Terminal terminal) {
        return build(List.of(CommandName.values()), services, terminal);
    }

    private static CommandLine build(List<CommandName> names, Services services, Terminal terminal) {
        CommandSpec root = Specification.ofProgram("assay", "Grades Python solutions to code challenges.");
        root.usageMessage()
                .synopsisSubcommandLabel("COMMAND")
                .commandListHeading("%nCommands:%n")
                .footer("", "Each command has its own --help.");
        for (CommandName name : names) {
            root.addSubcommand(name.label(), name.command(services, terminal).specification());
        }
        boolean colours = terminal.abilities().colours();
        return new CommandLine(root)
                .setExpandAtFiles(false)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(colours ? Ansi.ON : Ansi.OFF));
    }
}
