package assay.archive;

import java.nio.file.Path;

/** A file is not a results file. The message names the file, the place in it, and what is wrong there. */
public final class UnreadableResultsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnreadableResultsException(Path file, String complaint) {
        super("'%s' cannot be read as results: %s".formatted(file, complaint));
    }
}
