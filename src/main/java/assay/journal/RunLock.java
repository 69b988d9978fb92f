package assay.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Holds a folder of results for one run; the operating system lets go of it however the run ends. */
public final class RunLock implements AutoCloseable {
    /** Stays behind, because a lock file that is deleted could be locked twice. */
    private static final String FILE = ".lock";

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Takes hold of the folder.
     *
     * @throws JournalRefusal where another run has it
     */
    public static RunLock take(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (isLocked(channel)) {
            return new RunLock(channel);
        }
        channel.close();
        throw new JournalRefusal(
                "another run writes its results into '%s'".formatted(folder),
                "Wait until it ends, or name another folder with --output DIR.");
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException ofThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
