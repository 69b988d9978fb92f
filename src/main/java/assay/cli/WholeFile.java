package assay.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/** Writes files so that a reader finds the whole content or none of it, whatever happens meanwhile. */
final class WholeFile {
    private WholeFile() {}

    /** What goes into a file. */
    interface Content {
        void write(Writer to) throws IOException;
    }

    /** Writes a file that is as readable as others of this person; a device or a pipe is written to as it is. */
    static void write(Path file, Content content) throws UnwritableFileException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            try (Writer to = Files.newBufferedWriter(file)) {
                content.write(to);
            } catch (IOException failure) {
                throw new UnwritableFileException(file, failure);
            }
            return;
        }
        replace(file, content);
    }

    /** Writes a file that only its owner can read, and never could anyone else. */
    static void writeForOwner(Path file, Content content) throws UnwritableFileException {
        replace(file, content, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }

    private static void replace(Path file, Content content, FileAttribute<?>... attributes)
            throws UnwritableFileException {
        try {
            moveInto(file, content, attributes);
        } catch (IOException failure) {
            throw new UnwritableFileException(file, failure);
        }
    }

    private static void moveInto(Path file, Content content, FileAttribute<?>... attributes) throws IOException {
        Path temporary = file.resolveSibling("." + file.getFileName() + "." + UUID.randomUUID());
        try {
            try (FileChannel channel = FileChannel.open(
                            temporary, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
                    Writer to = new BufferedWriter(
                            new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8))) {
                content.write(to);
                to.flush();
                // Else a loss of power could leave the new name with nothing behind it.
                channel.force(true);
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }
}
