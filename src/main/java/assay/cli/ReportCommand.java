package assay.cli;

import assay.archive.ResultsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code assay report}: results of an earlier run, told again; nothing is run. */
final class ReportCommand implements Command {
    private final Terminal terminal;

    ReportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec specification() {
        CommandSpec specification = Specification.of(
                        this,
                        CommandName.REPORT,
                        "Tells results of an earlier run again, in any format, without running anything.")
                .addPositional(
                        Specification.parameter(
                                "0",
                                "RESULTS",
                                Path.class,
                                "A results.json, a full-results.json, which --show-hidden needs, or the folder that holds them."));
        return Specification.withHelp(OptionSpecs.addReporting(specification));
    }

    @Override
    public ExitCode run(ParseResult parsed) throws IOException {
        ReportRequest request = ReportRequest.of(parsed, OptionSpecs.roster(parsed));
        RunReports reports = new RunReports(terminal, request, Optional.empty());
        reports.prepare();
        Path path = file(parsed.matchedPositionalValue(0, Path.of("")), request);
        try (ResultsFile results = ResultsFile.open(path)) {
            if (request.manner().showHidden() && results.hidesCases()) {
                throw CommandFailure.usage(
                        "'%s' does not tell what hidden cases are".formatted(path),
                        "Name the full-results.json beside it, which only its owner can read.");
            }
            reports.prepareFor(results.run());
            reports.write(results.run());
        }
        return ExitCode.ACCEPTED;
    }

    private static Path file(Path named, ReportRequest request) {
        Path path = named;
        if (Files.isDirectory(named)) {
            path = request.manner().showHidden() ? RunFolder.fullResults(named) : RunFolder.results(named);
        }
        if (!Files.isRegularFile(path)) {
            throw CommandFailure.unusable(
                    "there are no results '%s'".formatted(path),
                    "Name a results.json, or the folder that a run wrote it into.");
        }
        if (!Files.isReadable(path)) {
            throw CommandFailure.unusable("'%s' is not yours to read".formatted(path), "");
        }
        return path;
    }
}
