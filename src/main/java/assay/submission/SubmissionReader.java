package assay.submission;

import assay.submission.Submission.Fault;
import assay.submission.Submission.Gradable;
import assay.submission.Submission.Ungradable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** Reads submissions. Whatever a candidate puts on disk, the answer is a submission and no exception. */
public final class SubmissionReader {
    /** The size of the largest file that is graded, in bytes. */
    public static final int LARGEST_FILE = 1 << 20;

    private SubmissionReader() {}

    /** The text of a file, or why it has none. Reads no more than a byte beyond the largest file's size. */
    public static Submission read(SubmissionFile file) {
        try {
            Optional<Fault> unfit =
                    unfit(Files.readAttributes(file.path(), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
            return unfit.isPresent() ? ungradable(file, unfit.get()) : parse(file, bytes(file.path()));
        } catch (IOException _) {
            return ungradable(file, Fault.NOT_READABLE);
        }
    }

    /** Decided before the file is opened: opening a pipe waits, and opening a device may do anything. */
    private static Optional<Fault> unfit(BasicFileAttributes attributes) {
        if (attributes.isSymbolicLink()) {
            return Optional.of(Fault.SYMBOLIC_LINK);
        }
        if (attributes.isDirectory()) {
            return Optional.of(Fault.FOLDER);
        }
        if (!attributes.isRegularFile()) {
            return Optional.of(Fault.SPECIAL_FILE);
        }
        return attributes.size() > LARGEST_FILE ? Optional.of(Fault.TOO_LARGE) : Optional.empty();
    }

    private static byte[] bytes(Path path) throws IOException {
        try (InputStream content = Channels.newInputStream(
                Files.newByteChannel(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS))) {
            return content.readNBytes(LARGEST_FILE + 1);
        }
    }

    private static Submission parse(SubmissionFile file, byte[] bytes) {
        if (bytes.length > LARGEST_FILE) {
            return ungradable(file, Fault.TOO_LARGE);
        }
        Optional<String> sha256 = Optional.of(Sha256.hex(bytes));
        return switch (SourceText.decode(bytes)) {
            case SourceText.Decoded(String text) -> new Gradable(file, sha256, text);
            case SourceText.Undecodable(Fault fault) -> new Ungradable(file, sha256, fault);
        };
    }

    private static Ungradable ungradable(SubmissionFile file, Fault fault) {
        return new Ungradable(file, Optional.empty(), fault);
    }
}
