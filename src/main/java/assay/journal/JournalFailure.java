package assay.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The disk does not do what a journal needs: it is full, or broken. What was kept before is kept. */
public final class JournalFailure extends UncheckedIOException {
    private static final long serialVersionUID = 1L;

    JournalFailure(String what, Path path, IOException cause) {
        super("the journal '%s' %s: %s".formatted(path, what, cause.getMessage()), cause);
    }
}
