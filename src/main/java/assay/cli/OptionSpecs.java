package assay.cli;

import assay.report.format.ReportFormat;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** The options that commands share. */
final class OptionSpecs {
    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private OptionSpecs() {}

    /** Adds what all commands that grade take. */
    static CommandSpec addGrading(CommandSpec specification, List<Selection.Kind> kinds, String outputDefault) {
        specification.addOption(challenges()).addOption(select(kinds));
        return addRun(specification, outputDefault, List.of(requireOsSandbox()));
    }

    /** Adds what all commands take that report a run. */
    static CommandSpec addRun(CommandSpec specification, String outputDefault, List<OptionSpec> others) {
        specification
                .addOption(format())
                .addOption(worksheet())
                .addOption(OptionSpec.builder("--output")
                        .paramLabel("DIR")
                        .type(Path.class)
                        .description("Write results.json, and full-results.json with the hidden cases, into this folder"
                                + " (default: " + outputDefault + ").")
                        .build())
                .addOption(OptionSpec.builder("--fail-under")
                        .paramLabel("PERCENT")
                        .type(BigDecimal.class)
                        .converters(converter(OptionSpecs::percent))
                        .description("Exit with 0 when at least so much of all points is reached.")
                        .build())
                .addOption(Specification.flag("--exit-zero", "Exit with 0 where it would be 1."));
        others.forEach(specification::addOption);
        return specification
                .addOption(anonymous())
                .addOption(showHidden())
                .addOption(noColour())
                .addOption(Specification.flag("--quiet", "Show no progress, and of the text report only totals."))
                .addOption(verbose());
    }

    /** Adds what the command takes that tells results again. */
    static CommandSpec addReporting(CommandSpec specification) {
        return specification
                .addOption(format())
                .addOption(worksheet())
                .addOption(roster("Who the candidates are, as CSV, to find them in a worksheet."))
                .addOption(anonymous())
                .addOption(showHidden())
                .addOption(noColour())
                .addOption(Specification.flag("--quiet", "Show of the text report only totals."))
                .addOption(verbose());
    }

    static OptionSpec roster(String description) {
        return OptionSpec.builder("--roster")
                .paramLabel("FILE")
                .type(Path.class)
                .description(description)
                .build();
    }

    /** The roster that was named, if any. */
    static Optional<Path> roster(ParseResult parsed) {
        if (!parsed.hasMatchedOption("--roster")) {
            return Optional.empty();
        }
        Path named = parsed.matchedOptionValue("--roster", Path.of(""));
        if (!Files.isRegularFile(named)) {
            throw CommandFailure.unusable("there is no roster '%s'".formatted(named), "");
        }
        return Optional.of(named);
    }

    private static OptionSpec worksheet() {
        return OptionSpec.builder("--worksheet")
                .paramLabel("FILE")
                .type(Path.class)
                .description("What the platform exported for the formats canvas and moodle, which fill it in.")
                .build();
    }

    private static OptionSpec anonymous() {
        return Specification.flag("--anonymous", "Call candidates 'candidate 1' and so on in every report.");
    }

    private static OptionSpec showHidden() {
        return Specification.flag("--show-hidden", "Show hidden cases like any other.");
    }

    private static OptionSpec verbose() {
        return Specification.flag("--verbose", "Show all that is known of every case, accepted or not.");
    }

    /** Adds what commands that grade many submissions take besides. */
    static CommandSpec addEffort(CommandSpec specification) {
        return specification
                .addOption(workers("Grade so many submissions side by side (default: one per processor core)."))
                .addOption(Specification.flag(
                        "--resume", "Go on with the run into the --output folder that was interrupted."))
                .addOption(Specification.flag(
                        "--no-cache", "Grade again also what the last run into the --output folder has graded."))
                .addOption(Specification.flag("--fail-fast", "Start no further submission once one is not accepted."));
    }

    static OptionSpec workers(String description) {
        return OptionSpec.builder("--workers")
                .paramLabel("N")
                .type(Integer.class)
                .converters(converter(OptionSpecs::positive))
                .description(description)
                .build();
    }

    static OptionSpec challenges() {
        return OptionSpec.builder("--challenges")
                .paramLabel("DIR")
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .description("A folder of challenges; repeatable (default: challenges).")
                .build();
    }

    /** An option that is a number from 0 to 1. */
    static OptionSpec share(String name, String description) {
        return OptionSpec.builder(name)
                .paramLabel("SHARE")
                .type(Double.class)
                .converters(converter(OptionSpecs::share))
                .description(description)
                .build();
    }

    static OptionSpec requireOsSandbox() {
        return Specification.flag(
                "--require-os-sandbox", "Run nothing where the operating system's sandbox lacks a piece; exit with 4.");
    }

    /** Adds what makes a run one part of several. */
    static CommandSpec addShard(CommandSpec specification) {
        return specification
                .addOption(OptionSpec.builder("--shard")
                        .paramLabel("NUMBER/TOTAL")
                        .type(ShardChoice.class)
                        .converters(converter(ShardChoice::parse))
                        .description("Grade only this part, such as 3/20; auto takes it from the variables of GitLab or"
                                + " Slurm, auto/TOTAL also from that of a Kubernetes job.")
                        .build())
                .addOption(OptionSpec.builder("--times")
                        .paramLabel("FILE")
                        .type(Path.class)
                        .description("Results of an earlier run, by whose times shards are made equally long; give all"
                                + " shards the same.")
                        .build());
    }

    static OptionSpec noColour() {
        return Specification.flag("--no-color", "Use no colours; the variable NO_COLOR does the same.");
    }

    private static OptionSpec select(List<Selection.Kind> kinds) {
        return select(kinds, "Grade only what matches, * being any text and ? any character; repeatable.");
    }

    static OptionSpec select(List<Selection.Kind> kinds, String description) {
        return OptionSpec.builder("--select")
                .paramLabel(Selection.Pattern.choices(kinds, "|"))
                .type(List.class)
                .auxiliaryTypes(Selection.Pattern.class)
                .converters(converter(text -> Selection.Pattern.parse(text, kinds)))
                .description(description)
                .build();
    }

    private static OptionSpec format() {
        return OptionSpec.builder("--format")
                .paramLabel("NAME[=FILE]")
                .type(List.class)
                .auxiliaryTypes(FormatChoice.class)
                .converters(converter(FormatChoice::parse))
                .completionCandidates(ReportFormat.labels())
                .description("Report in this format (%s), to a file or to standard output; repeatable. Standard output"
                                .formatted(String.join(", ", ReportFormat.labels()))
                        + " gets text unless another format takes it. What tells of one candidate or one submission"
                        + " takes a folder where there are more.")
                .build();
    }

    static <T> ITypeConverter<T> converter(Function<String, T> parse) {
        return text -> {
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException unfit) {
                throw new TypeConversionException(unfit.getMessage());
            }
        };
    }

    private static BigDecimal percent(String text) {
        BigDecimal percent = number(text.endsWith("%") ? text.substring(0, text.length() - 1) : text);
        if (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException("'%s' is not between 0 and 100".formatted(text));
        }
        return percent;
    }

    private static Double share(String text) {
        BigDecimal share = number(text);
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("'%s' is not between 0 and 1".formatted(text));
        }
        return share.doubleValue();
    }

    private static BigDecimal number(String text) {
        try {
            return new BigDecimal(text);
        } catch (NumberFormatException notANumber) {
            throw new IllegalArgumentException("'%s' is not a number".formatted(text), notANumber);
        }
    }

    private static Integer positive(String text) {
        BigDecimal number = number(text);
        try {
            if (number.signum() > 0) {
                return number.intValueExact();
            }
        } catch (ArithmeticException notWhole) {
            throw new IllegalArgumentException("'%s' is not a whole number".formatted(text), notWhole);
        }
        throw new IllegalArgumentException("'%s' is not 1 or more".formatted(text));
    }
}
