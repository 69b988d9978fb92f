package assay.distribution;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A run of the program that a test disturbs. It and all it starts carry a mark by which the process table shows them. */
final class RunningAssay implements AutoCloseable {
    private static final long LONGEST_SECONDS = 1800;
    private static final long LOOK_AGAIN_MILLIS = 10;

    private final String mark = "-Dassay.mark=" + UUID.randomUUID();
    private final Path output;
    private final Path printed;
    private final Process process;

    private RunningAssay(Path output, List<String> command) throws IOException {
        this.output = output;
        this.printed = Files.createTempFile(output.getParent(), "printed", ".txt");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.environment().put("ASSAY_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("ASSAY_JAVA_OPTIONS", "-Dassay.worker.options=" + mark);
        this.process = builder.start();
    }

    /** Starts a run whose results go to this folder. */
    static RunningAssay start(Path output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("assay.home"), "bin", "assay").toString());
        command.addAll(List.of(arguments));
        command.add("--output=" + output);
        return new RunningAssay(output, command);
    }

    /** The same, in a shell that runs {@code before} first. */
    static RunningAssay startAfter(String before, Path output, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "sh",
                "-c",
                before + " && exec \"$0\" \"$@\"",
                Path.of(System.getProperty("assay.home"), "bin", "assay").toString()));
        command.addAll(List.of(arguments));
        command.add("--output=" + output);
        return new RunningAssay(output, command);
    }

    /** Waits until so many results are in the journal, and a while; false where the run ended first. */
    boolean awaitResults(long results, long moreMillis) throws InterruptedException {
        while (!process.waitFor(LOOK_AGAIN_MILLIS, TimeUnit.MILLISECONDS)) {
            if (lines(output.resolve("run.journal")) > results) {
                return !process.waitFor(moreMillis, TimeUnit.MILLISECONDS);
            }
        }
        return false;
    }

    /** Lines that were written to their end, the header being the first. */
    private static long lines(Path journal) {
        try {
            long lines = 0;
            for (byte next : Files.readAllBytes(journal)) {
                lines += next == '\n' ? 1 : 0;
            }
            return lines;
        } catch (IOException notYet) {
            return 0;
        }
    }

    /** Ends a worker at once, without warning; false where there was none. */
    boolean killWorker(Random random) {
        List<ProcessHandle> workers =
                marked().filter(handle -> handle.pid() != process.pid()).toList();
        return !workers.isEmpty() && workers.get(random.nextInt(workers.size())).destroyForcibly();
    }

    /** Ends the supervisor at once, without warning. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("the run does not end");
        }
        return process.exitValue();
    }

    String printed() throws IOException {
        return Files.readString(printed);
    }

    /**
     * Waits until the process table shows nothing that this run started; says what goes on regardless. A worker that was
     * just being started when its supervisor was killed comes into the table after it.
     */
    List<String> survivors(long seconds) throws InterruptedException, ExecutionException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        List<ProcessHandle> alive = marked().toList();
        while (!alive.isEmpty()) {
            for (ProcessHandle handle : alive) {
                try {
                    handle.onExit().get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
                } catch (TimeoutException goesOn) {
                    return List.of(handle.info().toString());
                }
            }
            alive = marked().toList();
        }
        return List.of();
    }

    private Stream<ProcessHandle> marked() {
        return ProcessHandle.allProcesses()
                .filter(handle -> handle.info()
                        .commandLine()
                        .filter(line -> line.contains(mark))
                        .isPresent());
    }

    @Override
    public void close() {
        process.destroyForcibly();
        marked().forEach(ProcessHandle::destroyForcibly);
    }
}
