package assay.cli;

import assay.challenge.Challenge;
import assay.grader.GradingRequest;
import assay.grader.GradingRequest.Effort;
import assay.submission.SubmissionFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code assay grade}: one file against one challenge. */
final class GradeCommand implements Command {
    /** Stands for the candidate where a single file is graded, as the records say. */
    private static final String NO_CANDIDATE = "-";

    private static final Path STANDARD_INPUT = Path.of("-");

    private static final String WATCH = "--watch";

    private final Services services;
    private final Terminal terminal;

    GradeCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public CommandSpec specification() {
        CommandSpec specification = Specification.of(this, CommandName.GRADE, "Grades one file against one challenge.")
                .addPositional(Specification.parameter(
                        "0", "CHALLENGE", String.class, "A challenge's id, or the path of its folder."))
                .addPositional(
                        Specification.parameter("1", "FILE", Path.class, "The Python file; - reads standard input."));
        specification.addOption(
                Specification.flag(WATCH, "Grade again whenever the file or its challenge is saved, until Ctrl-C."));
        OptionSpecs.addGrading(specification, List.of(Selection.Kind.CASE), "nothing is written");
        return Specification.withHelp(specification);
    }

    @Override
    public ExitCode run(ParseResult parsed) throws IOException, InterruptedException {
        GradingOptions options = GradingOptions.of(parsed, Optional.empty());
        Path file = parsed.matchedPositionalValue(1, STANDARD_INPUT);
        GradingRun run = new GradingRun(services.grading(), terminal, options);
        run.prepare();
        String named = parsed.matchedPositionalValue(0, "");
        Challenges challenges = new Challenges(services.challenges(), options.challengeFolders(), terminal);
        boolean isWatched = parsed.hasMatchedOption(WATCH);
        if (file.equals(STANDARD_INPUT)) {
            if (isWatched) {
                throw CommandFailure.usage("standard input cannot be watched", "Name a file.");
            }
            Challenge challenge = challenges.one(named);
            try (StandardInputFile input = StandardInputFile.save(
                    terminal.input(), challenge.description().file())) {
                return run.grade(request(challenge, input.path(), "standard input", options));
            }
        }
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw CommandFailure.unusable("there is no file '%s'".formatted(file), "");
        }
        return isWatched
                ? run.watch(
                        file,
                        () -> challenges.one(named),
                        challenge -> request(challenge, file, file.toString(), options))
                : run.grade(request(challenges.one(named), file, file.toString(), options));
    }

    private static GradingRequest request(Challenge challenge, Path file, String shownAs, GradingOptions options) {
        Selection selection = options.selection();
        if (challenge.cases().stream().noneMatch(each -> selection.selects(Selection.Kind.CASE, each.name()))) {
            throw CommandFailure.usage("no case of '%s' matches %s".formatted(challenge.id(), selection.text()), "");
        }
        return new GradingRequest(
                List.of(challenge),
                List.of(new SubmissionFile(NO_CANDIDATE, challenge.id(), file, shownAs)),
                List.of(),
                List.of(),
                name -> selection.selects(Selection.Kind.CASE, name),
                new Effort(1, false, options.effort().wholeSandboxOnly()),
                options.kept());
    }
}
