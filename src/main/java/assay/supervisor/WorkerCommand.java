package assay.supervisor;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The command line that starts a worker: the Java of this very process, and the program in the installation's folder with
 * what the build put there to start faster. Where there is no such folder a worker has the class path of this process,
 * and only starts slower.
 *
 * @param home the installation's folder, when there is one
 * @param extraOptions further options for the Java of a worker
 * @param mainClass what the worker runs
 * @param training whether a worker is to leave the cache that later workers start from
 */
public record WorkerCommand(
        Path java,
        String classPath,
        Optional<Path> home,
        List<String> extraOptions,
        String mainClass,
        boolean training) {
    public WorkerCommand {
        extraOptions = List.copyOf(extraOptions);
    }

    /** The exit status of a worker whose heap is full: that of {@code -XX:+ExitOnOutOfMemoryError}. */
    static final int OUT_OF_MEMORY_STATUS = 3;

    /** A property of GraalVM's polyglot engine. */
    private static final String LIBRARY = "polyglot.engine.resourcePath.python";

    /** Heap for new objects, in MiB: what is needed to create contexts without collecting all the time. */
    private static final int YOUNG_MIB = 128;

    /**
     * Heap that a worker may come to hold of its own, in MiB, its room for new objects aside: a worker that holds more asks
     * to be replaced.
     */
    private static final int EMPTY_WORKER_MIB = 192;

    /**
     * The worker of the installation this process runs from, which the launcher names in {@code assay.home}.
     * {@code assay.worker.options} adds options, separated by blanks.
     */
    public static WorkerCommand ofThisInstallation() {
        String options = System.getProperty("assay.worker.options", "").strip();
        Optional<Path> home =
                Optional.ofNullable(System.getProperty("assay.home")).map(Path::of);
        return new WorkerCommand(
                Path.of(System.getProperty("java.home"), "bin", "java"),
                home.map(WorkerCommand::program)
                        .filter(Files::exists)
                        .map(Path::toString)
                        .orElseGet(() -> absolute(System.getProperty("java.class.path"))),
                home,
                options.isEmpty() ? List.of() : Arrays.asList(options.split(" +")),
                "assay.worker.Main",
                Boolean.getBoolean("assay.training"));
    }

    /** The one jar on the class path, which names the others: a trained cache holds for nothing else. */
    private static Path program(Path home) {
        return home.resolve("lib/assay.jar");
    }

    /** A worker starts in another folder. */
    private static String absolute(String classPath) {
        return Stream.of(classPath.split(Pattern.quote(File.pathSeparator), -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The command line of a worker whose programs may use this much of the heap. */
    List<String> line(int memoryMiB) {
        List<String> line = new ArrayList<>(List.of(
                java.toString(),
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:+ExitOnOutOfMemoryError",
                // It says so, which would read like a frame on standard output.
                "-XX:+DisplayVMOutputToStderr",
                // The optimizing compiler would take more time than it saves, and have the clock run faster and slower.
                "-XX:TieredStopAtLevel=1",
                "-XX:ReservedCodeCacheSize=128m",
                "-Xmx" + (YOUNG_MIB + EMPTY_WORKER_MIB + memoryMiB) + "m",
                "-Xmn" + YOUNG_MIB + "m",
                // Threads of a submission recurse as deep as its main one.
                "-Xss16m",
                "-Xlog:disable",
                "-Xlog:all=error,aot*=off,cds*=off:stderr",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dpolyglot.engine.WarnInterpreterOnly=false",
                // A library that only the optimizing runtime needs; that it is not unpacked is no last word of a
                // worker's.
                "-Dpolyglotimpl.AttachLibraryFailureAction=ignore",
                "-Duser.language=en",
                "-Duser.country=US"));
        if (training) {
            line.add("-Dassay.training=true");
            home.ifPresent(folder -> line.add("-XX:AOTCacheOutput=" + cache(folder)));
        } else {
            home.flatMap(WorkerCommand::usableCache).ifPresent(cache -> line.add("-XX:AOTCache=" + cache));
        }
        library().ifPresent(python -> line.add("-D" + LIBRARY + "=" + python));
        line.addAll(extraOptions);
        line.addAll(List.of("-cp", classPath, mainClass));
        return line;
    }

    /** The files and folders that a worker reads, beside those of Java itself. */
    List<Path> readable() {
        List<Path> readable = new ArrayList<>();
        home.ifPresent(readable::add);
        library().ifPresent(readable::add);
        for (String entry : classPath.split(Pattern.quote(File.pathSeparator), -1)) {
            readable.add(Path.of(entry));
        }
        return readable;
    }

    /** Where Python's standard library is: in the installation, or where this process is told to look for it. */
    private Optional<Path> library() {
        return home.map(folder -> folder.resolve("python"))
                .filter(Files::isDirectory)
                .or(() -> Optional.ofNullable(System.getProperty(LIBRARY)).map(Path::of));
    }

    private static Path cache(Path home) {
        return home.resolve("cache/worker.aot");
    }

    /** The trained cache, unless the jar is newer: the JVM would not notice, and run the old code. */
    private static Optional<Path> usableCache(Path home) {
        Path cache = cache(home);
        try {
            FileTime trained = Files.getLastModifiedTime(cache);
            FileTime built = Files.getLastModifiedTime(program(home));
            return trained.compareTo(built) > 0 ? Optional.of(cache) : Optional.empty();
        } catch (IOException missing) {
            return Optional.empty();
        }
    }
}
