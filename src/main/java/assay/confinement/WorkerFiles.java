package assay.confinement;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The files that a worker can reach.
 *
 * @param programs files and folders that may be read and executed
 * @param readable files and folders that may be read
 */
record WorkerFiles(List<Path> programs, List<Path> readable) {
    /**
     * What a JVM reads beside its own files: random numbers, where the loader finds libraries, and how the names of
     * files are written in the user's language.
     */
    private static final List<Path> SYSTEM_FILES = List.of(
            Path.of("/dev/random"), Path.of("/dev/urandom"), Path.of("/etc/ld.so.cache"), Path.of("/usr/lib/locale"));

    WorkerFiles {
        programs = List.copyOf(programs);
        readable = List.copyOf(readable);
    }

    /** This Java, the libraries of the system that it is linked to, and these files and folders. */
    static WorkerFiles with(Collection<Path> own) {
        JavaInstallation java = JavaInstallation.ofThisProcess();
        List<Path> programs = new ArrayList<>(java.systemLibraries());
        programs.add(java.home());
        List<Path> readable = new ArrayList<>(SYSTEM_FILES);
        readable.addAll(java.linkedFiles());
        readable.addAll(own);
        return new WorkerFiles(programs, readable);
    }
}
