package assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code assay cohort}: every candidate, every challenge. */
final class CohortCommand implements Command {
    private static final String ROSTER = "roster.csv";

    private final Services services;
    private final Terminal terminal;

    CohortCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public CommandSpec specification() {
        CommandSpec specification = Specification.of(
                        this, CommandName.COHORT, "Grades the files of all candidates, each against its challenge.")
                .addPositional(Specification.parameter(
                        "0", "DIRECTORY", Path.class, "The folder that holds a folder for each candidate."))
                .addOption(OptionSpecs.roster(
                        "Who should have submitted, as CSV (default: DIRECTORY/%s if there).".formatted(ROSTER)));
        AssignmentFile.addOption(specification);
        OptionSpecs.addShard(OptionSpecs.addEffort(OptionSpecs.addGrading(
                specification, List.of(Selection.Kind.values()), FolderGrading.OUTPUT.toString())));
        return Specification.withHelp(specification);
    }

    @Override
    public ExitCode run(ParseResult parsed) throws IOException, InterruptedException {
        Path folder = parsed.matchedPositionalValue(0, Path.of(""));
        Optional<Path> roster = roster(parsed, folder);
        Optional<Division> division = Division.of(parsed, System.getenv());
        return new FolderGrading(services, terminal)
                .grade(
                        folder,
                        GradingOptions.of(
                                parsed,
                                Optional.of(division.map(Division::output).orElse(FolderGrading.OUTPUT)),
                                roster),
                        AssignmentFile.named(parsed),
                        challenges -> services.submissions().cohort(folder, challenges, roster),
                        division);
    }

    private static Optional<Path> roster(ParseResult parsed, Path folder) {
        return OptionSpecs.roster(parsed)
                .or(() -> Optional.of(folder.resolve(ROSTER)).filter(Files::isRegularFile));
    }
}
