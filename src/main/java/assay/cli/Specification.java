package assay.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What the descriptions of all commands have in common. They are built in code, which starts faster than reflection. */
final class Specification {
    private static final int WIDTH = 80;

    private Specification() {}

    /** A command that takes no parameters and options yet. */
    static CommandSpec of(Command command, CommandName name, String... description) {
        CommandSpec specification = described(CommandSpec.wrapWithoutInspection(command), name.label(), description);
        return name.grades() ? withExitCodes(specification) : specification;
    }

    /** The program itself. */
    static CommandSpec ofProgram(String name, String... description) {
        return withHelp(withExitCodes(described(CommandSpec.create(), name, description)));
    }

    private static CommandSpec withExitCodes(CommandSpec specification) {
        specification.usageMessage().exitCodeListHeading("%nExit codes:%n").exitCodeList(ExitCode.meanings());
        return specification;
    }

    private static CommandSpec described(CommandSpec specification, String name, String... description) {
        specification
                .name(name)
                .usageMessage()
                .width(WIDTH)
                .description(description)
                .synopsisHeading("Usage: ")
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .descriptionHeading("%n")
                .parameterListHeading("%nParameters:%n")
                .optionListHeading("%nOptions:%n");
        return specification;
    }

    /** Adds the options that every command takes, as the last ones. */
    static CommandSpec withHelp(CommandSpec specification) {
        return specification
                .addOption(OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description("Show this text.")
                        .build())
                .addOption(OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description("Show the program's name and version.")
                        .build());
    }

    /** A parameter that must be there. */
    static PositionalParamSpec parameter(String index, String label, Class<?> type, String... description) {
        return PositionalParamSpec.builder()
                .index(index)
                .arity("1")
                .required(true)
                .paramLabel(label)
                .type(type)
                .description(description)
                .build();
    }

    /** An option that is there or not. */
    static OptionSpec flag(String name, String... description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .arity("0")
                .description(description)
                .build();
    }
}
