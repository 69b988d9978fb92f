package assay.doctor;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The attacks that are part of the program.
 *
 * @param written those whose file is the submission
 * @param generated those that would be too large for a file: it holds a Python expression that makes the submission
 */
record Attacks(List<Attack> written, List<Attack> generated) {
    Attacks {
        written = List.copyOf(written);
        generated = List.copyOf(generated);
    }

    /** All there are, by name. */
    static Attacks all() throws IOException {
        URL folder = Attacks.class.getResource("attacks");
        if (folder == null) {
            throw new IOException("the attacks are not in the program's jar");
        }
        try {
            return in(folder.toURI());
        } catch (URISyntaxException malformed) {
            throw new IOException(malformed);
        }
    }

    private static Attacks in(URI folder) throws IOException {
        if (folder.getScheme().equals("file")) {
            return in(Path.of(folder));
        }
        try (FileSystem jar = FileSystems.newFileSystem(folder, Map.of())) {
            return in(jar.provider().getPath(folder));
        }
    }

    private static Attacks in(Path folder) throws IOException {
        return new Attacks(filesOf(folder), filesOf(folder.resolve("generated")));
    }

    private static List<Attack> filesOf(Path folder) throws IOException {
        List<Attack> attacks = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String fileName = file.getFileName().toString();
                if (fileName.endsWith(".py")) {
                    attacks.add(AttackReader.read(
                            fileName.substring(0, fileName.length() - ".py".length()), Files.readString(file)));
                }
            }
        }
        return attacks;
    }
}
