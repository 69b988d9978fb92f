package assay.doctor;

import assay.doctor.Check.State;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an installation and its machine should have. */
final class MachineChecks {
    /** What a worker takes for a challenge with the usual memory limit, in MiB. */
    private static final int MEBIBYTES_OF_A_WORKER = 700;

    private final Optional<Path> home;

    /** @param home the installation's folder, when there is one */
    MachineChecks(Optional<Path> home) {
        this.home = home;
    }

    /**
     * All checks but those of the sandbox.
     *
     * @param output the folder that results are to be written into
     */
    List<Check> all(Path output) {
        List<Check> checks = new ArrayList<>();
        checks.add(new Check(
                "system",
                State.GOOD,
                "%s %s, %s"
                        .formatted(
                                System.getProperty("os.name"),
                                System.getProperty("os.version"),
                                System.getProperty("os.arch"))));
        checks.add(java());
        int cores = Runtime.getRuntime().availableProcessors();
        checks.add(new Check("processor cores", State.GOOD, Integer.toString(cores)));
        checks.add(memory(cores));
        checks.add(output(output));
        checks.add(library());
        checks.add(cache("supervisor"));
        checks.add(cache("worker"));
        return checks;
    }

    private static Check java() {
        int version = Runtime.version().feature();
        return Check.of(
                "Java",
                version >= 25,
                State.BROKEN,
                "%s, %s in %s"
                        .formatted(
                                System.getProperty("java.vm.version"),
                                System.getProperty("java.vm.vendor"),
                                System.getProperty("java.home")));
    }

    private static Check memory(int cores) {
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long mebibytes = system.getTotalMemorySize() >> 20;
        long needed = (long) cores * MEBIBYTES_OF_A_WORKER;
        String found = "%d MiB".formatted(mebibytes);
        return mebibytes >= needed
                ? new Check("memory", State.GOOD, found)
                : new Check(
                        "memory",
                        State.LACKING,
                        "%s; a worker for each core may need %d MiB: use --workers".formatted(found, needed));
    }

    private static Check output(Path folder) {
        Path existing = folder.toAbsolutePath();
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        boolean writable = existing != null && holdsFiles(existing);
        return Check.of(
                "output folder",
                writable,
                State.BROKEN,
                writable
                        ? "'%s' can be written".formatted(folder)
                        : "nothing can be written into '%s'".formatted(folder));
    }

    /** Whether a file can be made there: what the file's owner may do tells nothing of root, nor of the file system. */
    private static boolean holdsFiles(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, "assay", null));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private Check library() {
        boolean there =
                home.map(folder -> Files.isDirectory(folder.resolve("python"))).orElse(false);
        return Check.of(
                "Python's library",
                there,
                State.BROKEN,
                there ? "compiled" : "missing: build the program again with 'mvn package'");
    }

    private Check cache(String process) {
        boolean there = home.map(folder -> isNewer(folder, process + ".aot")).orElse(false);
        return Check.of(
                process + "'s start-up cache",
                there,
                State.LACKING,
                there ? "trained" : "missing or older than the program, which then starts slower");
    }

    private static boolean isNewer(Path home, String cache) {
        try {
            FileTime trained = Files.getLastModifiedTime(home.resolve("cache").resolve(cache));
            return trained.compareTo(Files.getLastModifiedTime(home.resolve("lib/assay.jar"))) > 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
