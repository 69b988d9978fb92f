package assay.confinement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a Java has its files.
 *
 * @param home its folder
 * @param linkedFiles where symbolic links lead out of that folder: some distributions keep the settings in /etc
 * @param systemLibraries the libraries outside of the folder that this process has loaded
 */
record JavaInstallation(Path home, List<Path> linkedFiles, List<Path> systemLibraries) {
    /** The folders of a Java that a running program reads. */
    private static final List<String> READ_FOLDERS = List.of("conf", "lib");

    private static final Path MEMORY_MAP = Path.of("/proc/self/maps");
    private static final String EXECUTABLE = " r-xp ";

    /** Where the libraries are, for a process that cannot see which ones it has loaded. */
    private static final List<Path> LIBRARY_FOLDERS =
            List.of(Path.of("/lib"), Path.of("/lib64"), Path.of("/usr/lib"), Path.of("/usr/lib64"));

    private static final class Running {
        private static final JavaInstallation JAVA = at(Path.of(System.getProperty("java.home")));
    }

    JavaInstallation {
        linkedFiles = List.copyOf(linkedFiles);
        systemLibraries = List.copyOf(systemLibraries);
    }

    /** The Java that this process runs on. */
    static JavaInstallation ofThisProcess() {
        return Running.JAVA;
    }

    static JavaInstallation at(Path javaHome) {
        try {
            Path home = javaHome.toRealPath();
            List<Path> linked = new ArrayList<>();
            for (String folder : READ_FOLDERS) {
                addLinkedFiles(home, home.resolve(folder), linked);
            }
            return new JavaInstallation(home, linked, systemLibraries(home));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void addLinkedFiles(Path home, Path folder, List<Path> linked) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (!Files.isSymbolicLink(file)) {
                    if (Files.isDirectory(file)) {
                        addLinkedFiles(home, file, linked);
                    }
                } else if (Files.exists(file) && !file.toRealPath().startsWith(home)) {
                    linked.add(file.toRealPath());
                }
            }
        }
    }

    private static List<Path> systemLibraries(Path home) {
        List<Path> libraries = new ArrayList<>();
        try {
            for (String mapping : Files.readAllLines(MEMORY_MAP)) {
                int path = mapping.indexOf('/');
                if (mapping.contains(EXECUTABLE) && path > 0) {
                    Path library = Path.of(mapping.substring(path));
                    if (!library.startsWith(home)) {
                        libraries.add(library);
                    }
                }
            }
        } catch (IOException unreadable) {
            return LIBRARY_FOLDERS;
        }
        return libraries;
    }
}
