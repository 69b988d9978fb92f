package assay.cli;

import assay.journal.RunLock;
import assay.merge.MergeRefusal;
import assay.merge.Part;
import assay.merge.Shards;
import assay.report.anonymous.AnonymousRun;
import assay.result.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code assay merge}: the results of shards become those of one run. */
final class MergeCommand implements Command {
    private static final String PARTIAL = "--partial";

    private final Terminal terminal;

    MergeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public CommandSpec specification() {
        CommandSpec specification = Specification.of(
                        this, CommandName.MERGE, "Joins the results of shards to those of one run.")
                .addPositional(PositionalParamSpec.builder()
                        .index("0..*")
                        .arity("1..*")
                        .required(true)
                        .paramLabel("RESULTS")
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .description("The --output folders of all shards, or their results.json.")
                        .build())
                .addOption(Specification.flag(
                        PARTIAL, "Join also where shards are missing; a note names each, and the exit code is 3."));
        OptionSpecs.addRun(specification, FolderGrading.OUTPUT.toString(), List.of());
        return Specification.withHelp(specification);
    }

    @Override
    public ExitCode run(ParseResult parsed) throws IOException {
        GradingOptions options = GradingOptions.of(parsed, Optional.of(FolderGrading.OUTPUT));
        Path output = options.output().orElse(FolderGrading.OUTPUT);
        RunReports reports = new RunReports(terminal, options.reports(), Optional.empty());
        reports.prepare();
        new RunFolder(output).create();
        List<ResultsPlace> places = places(parsed, output);
        try (RunLock _ = RunLock.take(output)) {
            boolean full = places.stream().allMatch(ResultsPlace::hasFull);
            Shards shards = Shards.of(parts(places, full));
            if (!shards.missing().isEmpty() && !parsed.hasMatchedOption(PARTIAL)) {
                throw missing(shards);
            }
            RunResult joined = shards.joined();
            reports.prepareFor(joined);
            RunResult shown = options.reports().anonymous() ? AnonymousRun.of(joined) : joined;
            if (full) {
                new RunFolder(output).write(joined, shown);
            } else {
                new RunFolder(output).writeShown(shown);
            }
            reports.write(joined);
            if (!options.reports().manner().isQuiet()) {
                terminal.remark("the results are in " + output);
            }
            return options.exitPolicy().of(joined, !shards.missing().isEmpty());
        } catch (MergeRefusal refusal) {
            throw CommandFailure.unusable(String.valueOf(refusal.getMessage()), refusal.remedy());
        }
    }

    private static List<ResultsPlace> places(ParseResult parsed, Path output) throws IOException {
        List<ResultsPlace> places = new ArrayList<>();
        for (Path path : parsed.<List<Path>>matchedPositionalValue(0, List.of())) {
            if (Files.exists(path) && Files.isSameFile(path, output)) {
                throw CommandFailure.usage(
                        "'%s' is where the joined results go, and no shard".formatted(path),
                        "Name another folder with --output DIR.");
            }
            places.add(new ResultsPlace(path));
        }
        return places;
    }

    private static List<Part> parts(List<ResultsPlace> places, boolean full) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (ResultsPlace place : places) {
            parts.add(new Part(place.path().toString(), full ? place.readFull() : place.read()));
        }
        return parts;
    }

    private static CommandFailure missing(Shards shards) {
        String numbers = shards.missing().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return CommandFailure.unusable(
                "missing of the %d shards: %s".formatted(shards.total(), numbers),
                "Add their results, or join what is there with %s.".formatted(PARTIAL));
    }
}
