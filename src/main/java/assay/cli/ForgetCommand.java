package assay.cli;

import assay.cli.Forgetting.Left;
import assay.cli.Forgetting.Outcome;
import assay.journal.RunLock;
import assay.report.VisibleText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code assay forget}: a candidate is taken out of the results that were kept. */
final class ForgetCommand implements Command {
    private final Terminal terminal;

    ForgetCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec specification() {
        return Specification.withHelp(Specification.of(
                        this,
                        CommandName.FORGET,
                        "Removes a candidate from a folder of results.",
                        "The journals, from which results are reused, and the results files are written anew. Exits with 0 where the name is nowhere in the folder any more, with 3 where a file is left"
                                + " that has to be removed by hand.")
                .addPositional(Specification.parameter(
                        "0", "CANDIDATE", String.class, "The name of the candidate's folder; case does not count."))
                .addOption(OptionSpec.builder("--output")
                        .paramLabel("DIR")
                        .type(Path.class)
                        .description("The folder with the results (default: %s).".formatted(FolderGrading.OUTPUT))
                        .build()));
    }

    @Override
    public ExitCode run(ParseResult parsed) throws IOException {
        String candidate = parsed.matchedPositionalValue(0, "");
        Path folder = parsed.matchedOptionValue("--output", FolderGrading.OUTPUT);
        if (candidate.isBlank()) {
            throw CommandFailure.usage("the name of the candidate is empty", "");
        }
        if (!Files.isDirectory(folder)) {
            throw CommandFailure.unusable(
                    "there is no folder of results '%s'".formatted(folder), "Name one with --output DIR.");
        }
        try (RunLock _ = RunLock.take(folder)) {
            return report(candidate, folder, new Forgetting(folder, candidate).forget());
        }
    }

    private ExitCode report(String candidate, Path folder, Outcome outcome) {
        outcome.done().forEach(this::say);
        for (Left left : outcome.left()) {
            say("%s: left as it is: it %s".formatted(left.file(), left.reason()));
        }
        if (outcome.gone() == 0 && outcome.left().isEmpty()) {
            throw CommandFailure.unusable(
                    "nothing is kept of '%s' in '%s'".formatted(candidate, folder), "Check how the name is written.");
        }
        if (outcome.left().isEmpty()) {
            say("nothing in '%s' names '%s' any more".formatted(folder, candidate));
            return ExitCode.ACCEPTED;
        }
        terminal.complain(
                "files that are left: %d".formatted(outcome.left().size()),
                "Look into them, and remove what is about '%s'.".formatted(candidate));
        return ExitCode.UNUSABLE;
    }

    private void say(String text) {
        terminal.out().println(VisibleText.of(text));
    }
}
