package assay.cli;

import assay.report.ReportOptions;
import assay.report.markdown.MarkdownReport;
import assay.result.RunResult;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The file whose Markdown GitHub shows below a job; other programs of the same step may write to it as well. */
record StepSummary(Path file) {
    /** A longer one is not shown at all. */
    private static final long LARGEST = 1 << 20;

    void add(RunResult run, ReportOptions options) throws UnwritableFileException {
        try (Writer to = Files.newBufferedWriter(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            MarkdownReport.of(LARGEST - Files.size(file)).write(run, options, to);
        } catch (IOException failure) {
            throw new UnwritableFileException(file, failure);
        }
    }
}
