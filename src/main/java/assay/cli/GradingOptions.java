package assay.cli;

import assay.grader.GradingRequest.Effort;
import assay.journal.Journal;
import assay.report.ReportOptions.Detail;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * What the commands that grade were told by options.
 *
 * @param reports what to tell the results in
 * @param output the folder for the run's results; absent: none is written
 * @param earlier what of earlier runs into that folder may count
 */
record GradingOptions(
        List<Path> challengeFolders,
        Selection selection,
        Effort effort,
        ReportRequest reports,
        Optional<Path> output,
        Journal.Use earlier,
        ExitPolicy exitPolicy) {
    GradingOptions {
        challengeFolders = List.copyOf(challengeFolders);
    }

    /** How the program talks to the person. */
    record Manner(boolean showHidden, boolean colour, Detail detail) {
        boolean isQuiet() {
            return detail == Detail.TOTALS;
        }
    }

    /** How the program talks to the person. */
    Manner manner() {
        return reports.manner();
    }

    /** Reads the options; one that the command does not take has its default. */
    static GradingOptions of(ParseResult parsed, Optional<Path> defaultOutput) {
        return of(parsed, defaultOutput, Optional.empty());
    }

    /**
     * Reads the options; one that the command does not take has its default.
     *
     * @param roster who the candidates are
     */
    static GradingOptions of(ParseResult parsed, Optional<Path> defaultOutput, Optional<Path> roster) {
        return new GradingOptions(
                challengeFolders(parsed),
                new Selection(parsed.matchedOptionValue("--select", List.of())),
                new Effort(
                        parsed.matchedOptionValue(
                                "--workers", Runtime.getRuntime().availableProcessors()),
                        parsed.hasMatchedOption("--fail-fast"),
                        parsed.hasMatchedOption("--require-os-sandbox")),
                ReportRequest.of(parsed, roster),
                parsed.hasMatchedOption("--output")
                        ? Optional.of(parsed.matchedOptionValue("--output", Path.of("")))
                        : defaultOutput,
                new Journal.Use(parsed.hasMatchedOption("--resume"), !parsed.hasMatchedOption("--no-cache")),
                new ExitPolicy(failUnder(parsed), parsed.hasMatchedOption("--exit-zero")));
    }

    /** The folders with challenges: those named, or the one that is usually there. */
    static List<Path> challengeFolders(ParseResult parsed) {
        return parsed.matchedOptionValue("--challenges", List.of(Path.of("challenges")));
    }

    /** The options that change results, by name, as results keep them. */
    Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        if (!selection.patterns().isEmpty()) {
            kept.put("select", selection.text());
        }
        if (effort.failFast()) {
            kept.put("failFast", "true");
        }
        return kept;
    }

    private static Optional<BigDecimal> failUnder(ParseResult parsed) {
        return parsed.hasMatchedOption("--fail-under")
                ? Optional.of(parsed.matchedOptionValue("--fail-under", BigDecimal.ZERO))
                : Optional.empty();
    }
}
