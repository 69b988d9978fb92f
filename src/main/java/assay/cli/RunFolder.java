package assay.cli;

import assay.report.JsonReport;
import assay.report.ReportOptions;
import assay.result.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The folder a run leaves behind: its results for everyone, and with the hidden cases for the owner alone. */
final class RunFolder {
    static final String RESULTS = "results.json";
    static final String FULL_RESULTS = "full-results.json";

    private final Path folder;

    RunFolder(Path folder) {
        this.folder = folder;
    }

    /** The files that {@link #write} left in a folder. */
    static List<Path> written(Path folder) {
        return Stream.of(fullResults(folder), results(folder))
                .filter(Files::isRegularFile)
                .toList();
    }

    /** Makes the folder if it is not there. */
    void create() {
        try {
            Files.createDirectories(folder);
        } catch (IOException impossible) {
            throw CommandFailure.usage(
                    "'%s' cannot be a folder for results".formatted(folder), "Name another one with --output DIR.");
        }
        if (!Files.isWritable(folder)) {
            throw CommandFailure.usage(
                    "nothing can be written into '%s'".formatted(folder), "Name another folder with --output DIR.");
        }
    }

    /** The results in this folder that everyone may read. */
    static Path results(Path folder) {
        return folder.resolve(RESULTS);
    }

    /** The results in this folder that tell of hidden cases too. */
    static Path fullResults(Path folder) {
        return folder.resolve(FULL_RESULTS);
    }

    /**
     * Writes both.
     *
     * @param run as its owner may know it
     * @param shown as everyone may know it
     */
    void write(RunResult run, RunResult shown) throws IOException {
        JsonReport report = new JsonReport();
        WholeFile.writeForOwner(fullResults(folder), to -> report.write(run, ReportOptions.PLAIN.withHidden(true), to));
        WholeFile.write(results(folder), to -> report.write(shown, ReportOptions.PLAIN, to));
    }

    /** Writes the results of a run of whose hidden cases no more is known than everyone may see. */
    void writeShown(RunResult run) throws IOException {
        Path full = folder.resolve(FULL_RESULTS);
        if (Files.exists(full)) {
            throw CommandFailure.usage(
                    "'%s' tells of hidden cases of another run".formatted(full),
                    "Delete it, or name another folder with --output DIR.");
        }
        WholeFile.write(folder.resolve(RESULTS), to -> new JsonReport().write(run, ReportOptions.PLAIN, to));
    }
}
