package assay.challenge.loading;

import assay.Blessing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Folders of challenges that tests read where they stand in the project. */
final class Scenarios {
    /** The project's own challenges. */
    static final Path CATALOGUE = Path.of("challenges");

    private Scenarios() {}

    static List<Path> challenges() throws IOException {
        return foldersIn(Blessing.SCENARIOS.resolve("challenges"));
    }

    /** Folders whose names begin with a dot are no one's: what a run keeps beside the challenges, for one. */
    static List<Path> foldersIn(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        }
    }
}
