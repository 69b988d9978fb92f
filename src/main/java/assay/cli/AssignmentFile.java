package assay.cli;

import assay.assignment.Assignment;
import assay.assignment.AssignmentLoader;
import assay.assignment.AssignmentLoader.Loaded;
import assay.challenge.Catalogue;
import assay.challenge.Catalogue.Unusable;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The option that names what candidates were asked for, and what stands in that file. */
final class AssignmentFile {
    private static final String OPTION = "--assignment";

    private AssignmentFile() {}

    static CommandSpec addOption(CommandSpec specification) {
        return specification.addOption(OptionSpec.builder(OPTION)
                .paramLabel("FILE")
                .type(Path.class)
                .description("What candidates were asked for, as JSON: challenges and what they are worth, deadline,"
                        + " extra time, results set by hand. What is missing is worth nothing.")
                .build());
    }

    static Optional<Path> named(ParseResult parsed) {
        return parsed.hasMatchedOption(OPTION)
                ? Optional.of(parsed.matchedOptionValue(OPTION, Path.of("")))
                : Optional.empty();
    }

    /** Prints everything that is wrong with a file that cannot be used. */
    static Assignment read(Path file, Catalogue catalogue, Terminal terminal) {
        Loaded loaded = AssignmentLoader.load(
                file,
                catalogue.challenges(),
                catalogue.unusable().stream().map(Unusable::id).toList());
        return switch (loaded) {
            case Loaded.Usable(Assignment assignment) -> assignment;
            case Loaded.Unusable unusable -> {
                ProblemText.printEach(unusable.problems(), terminal);
                throw CommandFailure.unusable("the assignment '%s' cannot be used".formatted(file), "");
            }
        };
    }
}
