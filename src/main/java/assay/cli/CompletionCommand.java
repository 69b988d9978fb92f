package assay.cli;

import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code assay completion}: a script that teaches a shell to complete the program's commands and options. */
final class CompletionCommand implements Command {
    private final Services services;
    private final Terminal terminal;

    CompletionCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    /** A shell that the script is for; one script serves both. */
    private enum Shell {
        BASH,
        ZSH
    }

    @Override
    public CommandSpec specification() {
        CommandSpec specification = Specification.of(
                        this,
                        CommandName.COMPLETION,
                        "Prints a script that completes commands and options in a shell.",
                        "Have the shell read it: source <(assay completion bash)")
                .addPositional(Specification.parameter("0", "SHELL", Shell.class, "bash or zsh."));
        return Specification.withHelp(specification);
    }

    @Override
    public ExitCode run(ParseResult parsed) {
        terminal.out().print(AutoComplete.bash("assay", CommandTree.whole(services, terminal)));
        return ExitCode.ACCEPTED;
    }
}
