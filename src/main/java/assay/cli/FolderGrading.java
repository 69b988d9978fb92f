package assay.cli;

import assay.assignment.AdjustedRun;
import assay.assignment.Assignment;
import assay.challenge.Catalogue;
import assay.challenge.Challenge;
import assay.grader.GradingRequest;
import assay.result.RunResult;
import assay.result.Shard;
import assay.submission.Cohort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Grades what lies in a folder: the files of one candidate or of many. */
final class FolderGrading {
    /** Where results go unless the person says otherwise. */
    static final Path OUTPUT = Path.of("assay-results");

    private final Services services;
    private final Terminal terminal;

    FolderGrading(Services services, Terminal terminal) {
        this.services = services;
        this.terminal = terminal;
    }

    /** Finds the files in the folder that belong to challenges. */
    interface Reading {
        Cohort read(List<Challenge> challenges) throws IOException;
    }

    /** @param assignment the file that says what candidates were asked for; absent: everything there is */
    ExitCode grade(
            Path folder,
            GradingOptions options,
            Optional<Path> assignment,
            Reading reading,
            Optional<Division> division)
            throws IOException, InterruptedException {
        if (!Files.isDirectory(folder)) {
            throw CommandFailure.unusable("there is no folder '%s'".formatted(folder), "");
        }
        GradingRun run = new GradingRun(services.grading(), terminal, options);
        run.prepare();
        Catalogue catalogue =
                new Challenges(services.challenges(), options.challengeFolders(), terminal).all(options.selection());
        Optional<Assignment> asked = assignment.map(file -> AssignmentFile.read(file, catalogue, terminal));
        FolderPlan plan = new FolderPlan(catalogue, reading.read(catalogue.challenges()), options, asked);
        GradingRequest request = plan.request();
        if (request.files().isEmpty() && request.missing().isEmpty()) {
            request.notes().forEach(note -> terminal.remark(note.subject() + ": " + note.text()));
            throw CommandFailure.unusable(
                    "there is nothing to grade in '%s'".formatted(folder),
                    "A submission is named after its challenge, such as two_sum.py for two-sum.");
        }
        UnaryOperator<RunResult> counted = asked.<UnaryOperator<RunResult>>map(
                        found -> AdjustedRun.of(found, request.files())::of)
                .orElse(UnaryOperator.identity());
        Optional<Shard> shard = division.map(part -> part.shard(request));
        return run.gradeInto(
                options.output().orElse(OUTPUT),
                division.map(part -> part.of(request)).orElse(request),
                shard,
                result -> counted.apply(result).in(shard),
                plan.isSomethingUnusable());
    }
}
