package assay.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** Writes files that are not there yet: whole, or not at all. */
final class NewFile {
    private NewFile() {}

    /** @throws FileAlreadyExistsException where something is there already */
    static void write(Path file, String content) throws IOException {
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
        try {
            Files.writeString(temporary, content);
            // Unlike an atomic one, this move replaces nothing.
            Files.move(temporary, file);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
