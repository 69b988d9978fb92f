package assay.submission;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Lists a folder, as far as anybody's work goes. */
final class FolderEntries {
    private static final int MOST = 100_000;

    private FolderEntries() {}

    /** By name. */
    static List<Path> of(Path folder) throws IOException {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path entry : stream) {
                if (entries.size() == MOST) {
                    throw new IOException("it holds more than " + MOST + " entries");
                }
                entries.add(entry);
            }
        } catch (DirectoryIteratorException failure) {
            throw failure.getCause();
        }
        entries.sort(null);
        return entries;
    }
}
