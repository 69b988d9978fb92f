package assay.report;

import assay.result.RunResult;
import java.io.IOException;
import java.io.Writer;

/** Tells a run in one document, and where that would become too large, in one that leads to others. */
public interface PagedReport extends Report {

    /** Where the documents go. */
    interface Pages {
        /** Writes the document that was asked for. */
        void first(Content content) throws IOException;

        /** Writes another document into the folder beside it. */
        void further(String fileName, Content content) throws IOException;

        /** The name of the first document's file, which those in the folder lead back to. */
        String firstName();

        /** The name of that folder. */
        String folderName();
    }

    /** What goes into a document. */
    interface Content {
        void write(Writer to) throws IOException;
    }

    /**
     * Writes as many documents as it takes.
     *
     * @throws IOException where they cannot be written
     */
    void write(RunResult run, ReportOptions options, Pages pages) throws IOException;
}
