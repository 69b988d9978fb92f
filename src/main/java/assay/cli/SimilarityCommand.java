package assay.cli;

import assay.challenge.Catalogue;
import assay.challenge.Challenge;
import assay.report.ReportOptions;
import assay.similarity.ChallengeTexts;
import assay.similarity.JPlagFailure;
import assay.similarity.JPlagLimits;
import assay.similarity.Likeness;
import assay.similarity.SimilarityHtml;
import assay.similarity.SimilarityJson;
import assay.similarity.SimilarityRun;
import assay.similarity.SimilaritySearch;
import assay.similarity.SimilarityText;
import assay.submission.Cohort;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** {@code assay similarity}: which submissions are alike. */
final class SimilarityCommand implements Command {
    private static final int FEWEST = 2;

    private final Services services;
    private final Terminal terminal;

    SimilarityCommand(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    @Override
    public CommandSpec specification() {
        CommandSpec specification = Specification.of(
                        this,
                        CommandName.SIMILARITY,
                        "Tells which submissions of a challenge are alike, with JPlag.",
                        "JPlag is a program of its own, under the GPL-3.0, that Assay comes without; it is to be had at"
                                + " https://github.com/jplag/JPlag/releases (5.1 or newer). What is in the file that"
                                + " 'assay start' writes does not count. "
                                + SimilarityRun.CAUTION)
                .addPositional(Specification.parameter(
                        "0", "DIRECTORY", Path.class, "The folder that holds a folder for each candidate."))
                .addOption(OptionSpec.builder("--jplag")
                        .paramLabel("FILE")
                        .type(Path.class)
                        .description("JPlag's jar (default: what the variable %s names)."
                                .formatted(SimilarityOptions.VARIABLE))
                        .build())
                .addOption(OptionSpecs.share(
                        "--threshold",
                        "Tell pairs that are so alike, on average of both texts, from 0 to 1 (default: %s)."
                                .formatted(SimilarityOptions.DEFAULT_THRESHOLD)))
                .addOption(OptionSpecs.roster(
                        "Who should have submitted, as CSV (default: DIRECTORY/roster.csv if" + " there)."))
                .addOption(OptionSpecs.challenges())
                .addOption(OptionSpecs.select(
                        List.of(Selection.Kind.CHALLENGE, Selection.Kind.CANDIDATE),
                        "Compare only what matches, * being any text and ? any character; repeatable."))
                .addOption(OptionSpec.builder("--format")
                        .paramLabel("NAME[=FILE]")
                        .type(List.class)
                        .auxiliaryTypes(SimilarityFormat.class)
                        .converters(OptionSpecs.converter(SimilarityFormat::parse))
                        .completionCandidates(List.of("text", "json", "html"))
                        .description("Report as text, json or html (both texts of a pair side by side), to a file;"
                                + " repeatable (default: text).")
                        .build())
                .addOption(OptionSpecs.noColour());
        return Specification.withHelp(specification);
    }

    @Override
    public ExitCode run(ParseResult parsed) throws IOException, InterruptedException {
        SimilarityOptions options = SimilarityOptions.of(parsed, System.getenv());
        if (!Files.isDirectory(options.folder())) {
            throw CommandFailure.unusable("there is no folder '%s'".formatted(options.folder()), "");
        }
        Catalogue catalogue =
                new Challenges(services.challenges(), options.challengeFolders(), terminal).all(options.selection());
        Cohort files = services.submissions().cohort(options.folder(), catalogue.challenges(), options.roster());
        SimilarityCohort cohort = new SimilarityCohort(catalogue, files, options.selection());
        SimilarityRun run = compare(cohort, options);
        for (SimilarityFormat format : options.formats()) {
            write(run, format, !parsed.hasMatchedOption("--no-color"));
        }
        return exitCode(cohort, run);
    }

    private SimilarityRun compare(SimilarityCohort cohort, SimilarityOptions options)
            throws IOException, InterruptedException {
        Instant startedAt = Instant.now();
        List<Likeness> challenges = new ArrayList<>();
        try (SimilaritySearch search =
                new SimilaritySearch(options.jplag(), options.threshold(), JPlagLimits.DEFAULT)) {
            // Ended from outside, the program leaves neither a process nor a text behind.
            Runtime.getRuntime().addShutdownHook(new Thread(search::close, "end jplag"));
            for (Challenge challenge : cohort.challenges()) {
                ChallengeTexts texts = cohort.texts(challenge);
                if (texts.submissions().size() >= FEWEST) {
                    sayProgress(texts);
                    challenges.add(search.compare(texts));
                }
            }
        } catch (JPlagFailure unusable) {
            throw CommandFailure.usage(String.valueOf(unusable.getMessage()), unusable.remedy());
        }
        return new SimilarityRun(Version.TOOL, startedAt, options.threshold(), challenges, cohort.notes());
    }

    private void sayProgress(ChallengeTexts texts) {
        if (terminal.abilities().showsErrors()) {
            terminal.remark("comparing %d submissions of %s"
                    .formatted(texts.submissions().size(), texts.challenge()));
        }
    }

    private void write(SimilarityRun run, SimilarityFormat format, boolean mayColour) throws IOException {
        if (format.file().isPresent()) {
            WholeFile.write(
                    format.file().get(), to -> write(run, format.form(), ReportOptions.PLAIN.width(), false, to));
            return;
        }
        Terminal.Abilities abilities = terminal.abilities();
        int width = abilities.showsOutput() ? terminal.width() : ReportOptions.PLAIN.width();
        write(run, format.form(), width, abilities.colours() && mayColour, terminal.writer());
    }

    private static void write(SimilarityRun run, SimilarityFormat.Form form, int width, boolean colour, Writer to)
            throws IOException {
        switch (form) {
            case TEXT -> new SimilarityText(run, width, colour).write(to);
            case JSON -> new SimilarityJson(run).write(to);
            case HTML -> new SimilarityHtml(run).write(to);
        }
    }

    private static ExitCode exitCode(SimilarityCohort cohort, SimilarityRun run) {
        if (run.challenges().stream().anyMatch(Likeness.NotCompared.class::isInstance)) {
            return ExitCode.GRADER_FAILED;
        }
        return cohort.isSomethingUnusable() ? ExitCode.UNUSABLE : ExitCode.ACCEPTED;
    }
}
