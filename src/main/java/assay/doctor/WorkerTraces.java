package assay.doctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What attacks could leave in the workers, which are the children of this process: processes, threads, connections,
 * files. Threads and what is open can be seen where there is a {@code /proc}.
 */
final class WorkerTraces {
    /** The threads of a JVM that come and go by themselves, and the one that ends a case at its limit. */
    private static final Set<String> COMING_AND_GOING =
            Set.of("C1 CompilerThre", "C2 CompilerThre", "ArchiveWorkerTh", "stop");

    /** How long the operating system may take to end a process. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Duration LOOK = Duration.ofMillis(10);

    private static final String SOCKET = "socket:";

    private final Set<Long> others =
            ProcessHandle.current().children().map(ProcessHandle::pid).collect(Collectors.toSet());

    private final Set<ProcessHandle> seen = ConcurrentHashMap.newKeySet();
    private final Set<String> usual = ConcurrentHashMap.newKeySet();

    /** Learns what is usual in workers that have run nothing hostile. */
    void learn() {
        workers().forEach(worker -> usual.addAll(traces(worker)));
    }

    /** What is in the workers now that is not usual. */
    List<String> left() {
        List<String> left = new ArrayList<>();
        for (ProcessHandle worker : workers()) {
            worker.descendants().forEach(process -> {
                seen.add(process);
                left.add("a worker has a process of its own: "
                        + process.info().commandLine().orElse("?"));
            });
            Set<String> traces = new TreeSet<>(traces(worker));
            traces.removeAll(usual);
            traces.forEach(trace -> left.add("a worker has " + trace));
        }
        return left;
    }

    /** The workers, and what they started, that were ended and are still there after a while. */
    List<String> alive() throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (seen.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < deadline) {
            Thread.sleep(LOOK);
        }
        return seen.stream()
                .filter(ProcessHandle::isAlive)
                .map(process -> "a process outlived the run: "
                        + process.info().commandLine().orElse("?"))
                .toList();
    }

    private List<ProcessHandle> workers() {
        List<ProcessHandle> workers = ProcessHandle.current()
                .children()
                .filter(child -> !others.contains(child.pid()))
                .toList();
        seen.addAll(workers);
        return workers;
    }

    private static Set<String> traces(ProcessHandle worker) {
        Path process = Path.of("/proc", Long.toString(worker.pid()));
        Set<String> traces = new HashSet<>();
        for (Path thread : entries(process.resolve("task"))) {
            String name = text(thread.resolve("comm")).strip();
            if (!name.isEmpty() && !COMING_AND_GOING.contains(name)) {
                traces.add("the thread '" + name + "'");
            }
        }
        Collection<String> open = entries(process.resolve("fd")).stream()
                .filter(file -> isWritten(process.resolve("fdinfo").resolve(file.getFileName())))
                .map(WorkerTraces::target)
                .toList();
        open.stream().filter(target -> target.startsWith("/")).forEach(file -> traces.add("open for writing: " + file));
        long sockets = open.stream().filter(target -> target.startsWith(SOCKET)).count();
        if (sockets > 0) {
            traces.add(sockets + " sockets");
        }
        return traces;
    }

    /** Whether the second line of the file, {@code flags: 0100002}, says that it can be written to. */
    private static boolean isWritten(Path description) {
        return text(description)
                .lines()
                .filter(line -> line.startsWith("flags:"))
                .anyMatch(line ->
                        (Long.parseLong(line.substring("flags:".length()).strip(), 8) & 3) != 0);
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException closed) {
            return "";
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException gone) {
            return "";
        }
    }

    private static List<Path> entries(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException | UncheckedIOException gone) {
            return List.of();
        }
    }
}
