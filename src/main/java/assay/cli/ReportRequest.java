package assay.cli;

import assay.cli.GradingOptions.Manner;
import assay.report.ReportOptions.Detail;
import assay.report.format.ReportFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * What a run is to be told in.
 *
 * @param formats what to report and where to; one of them at most to standard output
 * @param anonymous whether candidates get other names
 * @param worksheet what a platform exported, to be filled in
 * @param roster who the candidates are
 */
record ReportRequest(
        List<FormatChoice> formats, Manner manner, boolean anonymous, Optional<Path> worksheet, Optional<Path> roster) {
    ReportRequest {
        formats = List.copyOf(formats);
    }

    /** Reads the options; one that the command does not take has its default. */
    static ReportRequest of(ParseResult parsed, Optional<Path> roster) {
        ReportRequest request = new ReportRequest(
                formats(parsed.matchedOptionValue("--format", List.of())),
                new Manner(
                        parsed.hasMatchedOption("--show-hidden"),
                        !parsed.hasMatchedOption("--no-color"),
                        detail(parsed)),
                parsed.hasMatchedOption("--anonymous"),
                parsed.hasMatchedOption("--worksheet")
                        ? Optional.of(parsed.matchedOptionValue("--worksheet", Path.of("")))
                        : Optional.empty(),
                roster);
        request.requireSense();
        return request;
    }

    private void requireSense() {
        List<ReportFormat> filled = formats.stream()
                .map(FormatChoice::format)
                .filter(ReportFormat::needsWorksheet)
                .toList();
        if (filled.isEmpty() && worksheet.isPresent()) {
            throw CommandFailure.usage(
                    "--worksheet is filled in by no format", "Add --format canvas=FILE or --format moodle=FILE.");
        }
        if (filled.isEmpty()) {
            return;
        }
        String label = filled.getFirst().label();
        if (worksheet.isEmpty()) {
            throw CommandFailure.usage(
                    "the format %s fills in a worksheet, and none is given".formatted(label),
                    "Export it from the platform, and name it with --worksheet FILE.");
        }
        if (anonymous) {
            throw CommandFailure.usage(
                    "a worksheet cannot be filled in for nobody",
                    "Leave out --anonymous, or the format " + label + ".");
        }
    }

    /**
     * Where no format that was named takes standard output, the text goes there. Files come first: a pipe whose reader
     * went away must not cost them.
     */
    private static List<FormatChoice> formats(List<FormatChoice> named) {
        long toStandardOutput =
                named.stream().filter(FormatChoice::isToStandardOutput).count();
        if (toStandardOutput > 1) {
            throw CommandFailure.usage(
                    "only one format can go to standard output", "Give the others a file: --format NAME=FILE");
        }
        List<FormatChoice> formats = new ArrayList<>(named);
        if (toStandardOutput == 0) {
            formats.add(new FormatChoice(ReportFormat.TEXT, Optional.empty()));
        }
        formats.sort(Comparator.comparing(FormatChoice::isToStandardOutput));
        return formats;
    }

    private static Detail detail(ParseResult parsed) {
        boolean quiet = parsed.hasMatchedOption("--quiet");
        boolean verbose = parsed.hasMatchedOption("--verbose");
        if (quiet && verbose) {
            throw CommandFailure.usage("--quiet and --verbose exclude each other", "Leave one of them out.");
        }
        if (quiet) {
            return Detail.TOTALS;
        }
        return verbose ? Detail.EVERYTHING : Detail.FAILURES;
    }
}
