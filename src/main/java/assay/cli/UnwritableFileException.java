package assay.cli;

import java.io.IOException;
import java.nio.file.Path;

/** A file cannot be written, and is as it was before. */
final class UnwritableFileException extends IOException {
    private static final long serialVersionUID = 1L;

    UnwritableFileException(Path file, IOException cause) {
        super("'%s' cannot be written: %s".formatted(file, cause.getMessage()), cause);
    }
}
