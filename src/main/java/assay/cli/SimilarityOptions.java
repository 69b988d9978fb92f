package assay.cli;

import assay.similarity.JPlagFailure;
import assay.similarity.JPlagJar;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/**
 * What the command that compares was told by options.
 *
 * @param roster who should have submitted, if it is known
 * @param threshold pairs that are less alike on average are not told
 * @param formats standard output last
 */
record SimilarityOptions(
        Path folder,
        Optional<Path> roster,
        List<Path> challengeFolders,
        Selection selection,
        JPlagJar jplag,
        double threshold,
        List<SimilarityFormat> formats) {
    /** The variable that names JPlag where no option does. */
    static final String VARIABLE = "ASSAY_JPLAG";

    static final double DEFAULT_THRESHOLD = 0.8;

    private static final String ROSTER = "roster.csv";

    SimilarityOptions {
        challengeFolders = List.copyOf(challengeFolders);
        formats = List.copyOf(formats);
    }

    static SimilarityOptions of(ParseResult parsed, Map<String, String> environment) {
        Path folder = parsed.matchedPositionalValue(0, Path.of(""));
        List<SimilarityFormat> formats = formats(parsed.matchedOptionValue("--format", List.of()));
        formats.forEach(SimilarityFormat::require);
        return new SimilarityOptions(
                folder,
                OptionSpecs.roster(parsed)
                        .or(() -> Optional.of(folder.resolve(ROSTER)).filter(Files::isRegularFile)),
                GradingOptions.challengeFolders(parsed),
                new Selection(parsed.matchedOptionValue("--select", List.of())),
                jplag(parsed, environment),
                parsed.matchedOptionValue("--threshold", DEFAULT_THRESHOLD),
                formats);
    }

    /** Files come first: a pipe whose reader went away must not cost them. */
    private static List<SimilarityFormat> formats(List<SimilarityFormat> named) {
        long toStandardOutput =
                named.stream().filter(format -> format.file().isEmpty()).count();
        if (toStandardOutput > 1) {
            throw CommandFailure.usage(
                    "only one format can go to standard output", "Give the others a file: --format NAME=FILE");
        }
        List<SimilarityFormat> formats = new ArrayList<>(named);
        if (toStandardOutput == 0) {
            formats.add(new SimilarityFormat(SimilarityFormat.Form.TEXT, Optional.empty()));
        }
        formats.sort(Comparator.comparing(format -> format.file().isEmpty()));
        return formats;
    }

    private static JPlagJar jplag(ParseResult parsed, Map<String, String> environment) {
        String named = environment.getOrDefault(VARIABLE, "");
        if (!parsed.hasMatchedOption("--jplag") && named.isBlank()) {
            throw CommandFailure.usage(JPlagJar.MISSING, JPlagJar.REMEDY);
        }
        try {
            return JPlagJar.at(
                    parsed.hasMatchedOption("--jplag")
                            ? parsed.matchedOptionValue("--jplag", Path.of(""))
                            : Path.of(named));
        } catch (InvalidPathException _) {
            throw CommandFailure.usage("'%s' names no file".formatted(named), JPlagJar.REMEDY);
        } catch (JPlagFailure unusable) {
            throw CommandFailure.usage(String.valueOf(unusable.getMessage()), unusable.remedy());
        }
    }
}
