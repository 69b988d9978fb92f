package assay.similarity;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Runs JPlag as a process of its own, one run at a time, none of which outlives this. */
final class JPlagProcess implements AutoCloseable {
    /**
     * The shortest passage that counts, in JPlag's tokens, of which a line has about two. JPlag's own default for Python
     * is 12, which is half of a small function; below 8, a loop with a condition in it is a passage.
     */
    static final int SHORTEST_PASSAGE = 8;

    private static final Duration LAST_WORDS = Duration.ofSeconds(10);
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final JPlagJar jar;
    private final JPlagLimits limits;
    private Optional<Process> running = Optional.empty();
    private boolean closed;

    JPlagProcess(JPlagJar jar, JPlagLimits limits) {
        this.jar = jar;
        this.limits = limits;
    }

    /**
     * Compares what lies in the folder, and waits for the end.
     *
     * @param threshold the average likeness from which on pairs are told, from 0 to 1
     * @param withStarter whether what is in the starter file does not count
     * @throws IOException where no process can be started
     */
    JPlagEnd run(WorkFolder folder, double threshold, boolean withStarter) throws IOException, InterruptedException {
        Process process = start(folder, command(folder, threshold, withStarter));
        OutputTail printed = new OutputTail();
        Thread reader = Thread.ofPlatform()
                .daemon()
                .name("jplag output")
                .start(() -> printed.readAll(process.getInputStream()));
        try {
            if (!process.waitFor(limits.time().toMillis(), TimeUnit.MILLISECONDS)) {
                return new JPlagEnd.OutOfTime();
            }
            requireOpen();
            // What a descendant might still hold open is no reason to wait for ever.
            kill(process);
            reader.join(LAST_WORDS);
            return process.exitValue() == 0
                    ? new JPlagEnd.Finished()
                    : new JPlagEnd.Failed(process.exitValue(), printed.text());
        } finally {
            kill(process);
        }
    }

    private List<String> command(WorkFolder folder, double threshold, boolean withStarter) {
        return Stream.of(
                        Stream.of(
                                JAVA.toString(),
                                "-Xmx" + limits.heapMiB() + "m",
                                // Its parser calls itself for everything that is nested.
                                "-Xss128m",
                                "-XX:+ExitOnOutOfMemoryError",
                                // What went wrong stands above where it did, and only the last lines are kept.
                                "-XX:MaxJavaStackTraceDepth=16",
                                "-Djava.awt.headless=true",
                                "-Djava.io.tmpdir=" + folder.scratch(),
                                // JPlag asks GitHub for newer versions. With a table of no names it finds nobody.
                                "-Djdk.net.hosts.file=" + folder.hosts(),
                                "-jar",
                                jar.path().toString(),
                                "--language",
                                "python3",
                                "--mode",
                                "RUN",
                                "--min-tokens",
                                String.valueOf(SHORTEST_PASSAGE),
                                "--similarity-threshold",
                                String.valueOf(threshold),
                                "--shown-comparisons",
                                String.valueOf(limits.pairs()),
                                "--result-file",
                                folder.result().toString()),
                        withStarter ? Stream.of("--base-code", folder.starter().toString()) : Stream.<String>empty(),
                        Stream.of(folder.submissions().toString()))
                .flatMap(part -> part)
                .toList();
    }

    private synchronized Process start(WorkFolder folder, List<String> command) throws IOException {
        requireOpen();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.scratch().toFile())
                .redirectInput(ProcessBuilder.Redirect.from(folder.hosts().toFile()))
                .redirectErrorStream(true);
        // The environment may hold secrets of the machine, and options that change what a Java does.
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> !name.equals("LANG") && !name.startsWith("LC_"));
        Process process = builder.start();
        running = Optional.of(process);
        return process;
    }

    /** What was killed because the program ends has not failed, and nothing more is started. */
    private synchronized void requireOpen() {
        if (closed) {
            throw new CancellationException("the program ends");
        }
    }

    private static void kill(Process process) {
        List<ProcessHandle> descendants = process.descendants().toList();
        process.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
        // Else it could still write where everything is about to be taken away.
        process.onExit().join();
    }

    /** Kills what runs, with all that it has started, and lets nothing start any more. */
    @Override
    public synchronized void close() {
        closed = true;
        running.ifPresent(JPlagProcess::kill);
    }
}
