package assay.cli;

import assay.archive.ResultsFile;
import assay.archive.UnreadableResultsException;
import assay.result.RunResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the results of an earlier run are: the folder it wrote into, or a results file. */
record ResultsPlace(Path path) {

    /** Whether the results with hidden cases are there, and may be read. */
    boolean hasFull() {
        return Files.isDirectory(path) && Files.isReadable(RunFolder.fullResults(path));
    }

    /** The results without hidden cases. */
    RunResult read() throws IOException {
        return read(Files.isDirectory(path) ? RunFolder.results(path) : path);
    }

    /** The results with hidden cases. */
    RunResult readFull() throws IOException {
        return read(RunFolder.fullResults(path));
    }

    /** The file stays open as long as the program runs: the results are read from it when they are told. */
    private RunResult read(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw absent(file);
        }
        try {
            return ResultsFile.open(file).run();
        } catch (UnreadableResultsException unreadable) {
            throw CommandFailure.unusable(
                    String.valueOf(unreadable.getMessage()), "Name the --output folder of a run, or its results.json.");
        }
    }

    private CommandFailure absent(Path file) {
        return Files.exists(path.resolve("run.journal"))
                ? CommandFailure.unusable(
                        "the run into '%s' was interrupted, and has no results yet".formatted(path),
                        "Go on with it with --resume.")
                : CommandFailure.unusable(
                        "there are no results '%s'".formatted(file),
                        "Name the --output folder of a run, or its results.json.");
    }
}
