package assay.cli;

import assay.compare.Comparison;
import assay.compare.ComparisonJson;
import assay.compare.ComparisonText;
import assay.report.ReportOptions;
import assay.result.RunResult;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code assay compare}: which verdicts and points changed between two runs, and why. */
final class CompareCommand implements Command {
    private final Terminal terminal;

    CompareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** What the comparison is written for. */
    private enum Form {
        TEXT,
        JSON
    }

    @Override
    public CommandSpec specification() {
        CommandSpec specification = Specification.of(
                        this, CommandName.COMPARE, "Tells which verdicts and points changed between two runs, and why.")
                .addPositional(Specification.parameter(
                        "0", "BEFORE", Path.class, "The --output folder of the earlier run, or its results.json."))
                .addPositional(Specification.parameter(
                        "1", "AFTER", Path.class, "The --output folder of the later run, or its results.json."))
                .addOption(OptionSpec.builder("--format")
                        .paramLabel("text|json")
                        .type(Form.class)
                        .completionCandidates(List.of("text", "json"))
                        .description("Report for a person or for a program (default: text).")
                        .build())
                .addOption(Specification.flag(
                        "--show-hidden", "Read full-results.json of both, and name hidden cases like any other."))
                .addOption(OptionSpecs.noColour());
        return Specification.withHelp(specification);
    }

    @Override
    public ExitCode run(ParseResult parsed) throws IOException {
        boolean hidden = parsed.hasMatchedOption("--show-hidden");
        Comparison comparison = new Comparison(
                read(parsed.matchedPositionalValue(0, Path.of("")), hidden),
                read(parsed.matchedPositionalValue(1, Path.of("")), hidden));
        Writer to = terminal.writer();
        switch (parsed.matchedOptionValue("--format", Form.TEXT)) {
            case TEXT -> {
                Terminal.Abilities abilities = terminal.abilities();
                int width = abilities.showsOutput() ? terminal.width() : ReportOptions.PLAIN.width();
                boolean colour = abilities.colours() && !parsed.hasMatchedOption("--no-color");
                new ComparisonText(comparison, width, colour).write(to);
            }
            case JSON -> new ComparisonJson(comparison, hidden).write(to);
        }
        return ExitCode.ACCEPTED;
    }

    private static RunResult read(Path path, boolean hidden) throws IOException {
        ResultsPlace place = new ResultsPlace(path);
        return hidden && place.hasFull() ? place.readFull() : place.read();
    }
}
