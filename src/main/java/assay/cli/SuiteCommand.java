package assay.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code assay suite}: every challenge for one candidate. */
final class SuiteCommand implements Command {
    private final Services services;
    private final Terminal terminal;

    SuiteCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public CommandSpec specification() {
        CommandSpec specification = Specification.of(
                        this, CommandName.SUITE, "Grades all files of one candidate, each against its challenge.")
                .addPositional(Specification.parameter(
                        "0", "DIRECTORY", Path.class, "The folder with the candidate's files."));
        AssignmentFile.addOption(specification);
        OptionSpecs.addEffort(OptionSpecs.addGrading(
                specification,
                List.of(Selection.Kind.CHALLENGE, Selection.Kind.CASE),
                FolderGrading.OUTPUT.toString()));
        return Specification.withHelp(specification);
    }

    @Override
    public ExitCode run(ParseResult parsed) throws IOException, InterruptedException {
        Path folder = parsed.matchedPositionalValue(0, Path.of(""));
        return new FolderGrading(services, terminal)
                .grade(
                        folder,
                        GradingOptions.of(parsed, Optional.of(FolderGrading.OUTPUT)),
                        AssignmentFile.named(parsed),
                        challenges -> services.submissions().candidate(folder, challenges),
                        Optional.empty());
    }
}
