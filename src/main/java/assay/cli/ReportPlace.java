package assay.cli;

import assay.report.PagedReport;
import assay.report.Report;
import assay.report.ReportOptions;
import assay.report.format.Parts;
import assay.report.format.Scope;
import assay.result.RunResult;
import assay.result.SubmissionResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a report goes that does not go to standard output: a file, or a folder with a file for each part of the run. */
final class ReportPlace {
    private ReportPlace() {}

    /** Refuses a place that nothing can be written to, and standard output for what always needs a folder. */
    static void require(FormatChoice choice) {
        if (choice.file().isEmpty()) {
            if (choice.format().scope() == Scope.CANDIDATE_IN_FOLDER) {
                throw needsFolder(choice);
            }
            return;
        }
        Path place = choice.file().get();
        Path parent = Optional.ofNullable(place.toAbsolutePath().getParent()).orElse(place);
        boolean mayBeFolder = choice.format().scope() != Scope.RUN;
        if (!Files.isDirectory(parent) || (Files.isDirectory(place) && !mayBeFolder)) {
            throw CommandFailure.usage(
                    "no report can be written to '%s'".formatted(place), "Name a file in a folder that exists.");
        }
    }

    /** Refuses a place that takes one document where there are more. */
    static void requireFor(FormatChoice choice, long parts) {
        if (choice.file().isEmpty() ? parts > 1 : isFolder(choice, parts) && isFile(choice)) {
            throw needsFolder(choice);
        }
    }

    private static CommandFailure needsFolder(FormatChoice choice) {
        String label = choice.format().label();
        return CommandFailure.usage(
                "a document in the format %s tells of %s"
                        .formatted(label, choice.format().scope().words()),
                "Name a folder for them: --format %s=DIR".formatted(label));
    }

    private static boolean isFolder(FormatChoice choice, long parts) {
        return switch (choice.format().scope()) {
            case RUN -> false;
            case CANDIDATE_IN_FOLDER -> true;
            case CANDIDATE, SUBMISSION ->
                parts > 1 || choice.file().filter(Files::isDirectory).isPresent();
        };
    }

    private static boolean isFile(FormatChoice choice) {
        return choice.file()
                .filter(place -> Files.exists(place) && !Files.isDirectory(place))
                .isPresent();
    }

    /** Writes the report to the file or folder that was named. */
    static void write(FormatChoice choice, Report report, RunResult run, ReportOptions options) throws IOException {
        Path place = choice.file().orElseThrow();
        Scope scope = choice.format().scope();
        if (report instanceof PagedReport paged) {
            paged.write(run, options, new PagesBeside(place));
            return;
        }
        if (!isFolder(choice, scope.parts(keys(run, scope)))) {
            WholeFile.write(place, to -> report.write(run, options, to));
            return;
        }
        Parts.each(run, scope, (name, part) -> {
            Path file = place.resolve(name + "." + choice.format().extension());
            createFolder(Optional.ofNullable(file.getParent()).orElse(place));
            WholeFile.write(file, to -> report.write(part, options, to));
        });
    }

    /** Results of a whole run may lie on disk, and need not be looked at to be counted. */
    private static List<SubmissionResult.Key> keys(RunResult run, Scope scope) {
        List<SubmissionResult.Key> keys = new ArrayList<>();
        if (scope != Scope.RUN) {
            run.submissions().forEach(result -> keys.add(result.key()));
        }
        return keys;
    }

    private static void createFolder(Path folder) throws UnwritableFileException {
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new UnwritableFileException(folder, failure);
        }
    }
}
