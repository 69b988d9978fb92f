package assay.report;

import assay.result.RunResult;
import java.io.IOException;
import java.io.Writer;

/** Tells a run, or a part of one, in one document. What it writes depends on its arguments alone. */
public interface Report {

    /**
     * Writes the whole document; the writer stays open.
     *
     * @throws IOException where the writer cannot take it
     */
    void write(RunResult run, ReportOptions options, Writer to) throws IOException;
}
