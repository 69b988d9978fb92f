package assay.supervisor;

import assay.confinement.ConfinedLauncher;
import assay.protocol.CaseLimits;
import assay.protocol.Message;
import assay.protocol.MessageCodec;
import assay.protocol.Request;
import assay.protocol.RequestCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** One child process, its two pipes, and a thread that listens to it. Nothing it sends is believed unchecked. */
final class WorkerProcess implements AutoCloseable {
    /** Messages heard and not yet asked for; a worker that says more has to wait. */
    private static final int BACKLOG = 16;

    /** A worker that takes less than this share of a core waits for something else than a processor. */
    private static final double IDLE = 0.02;

    /** A worker that takes more than this share of a core could have ended its work. */
    private static final double SERVED = 0.75;

    private static final Duration END_GRACE = Duration.ofSeconds(5);

    private final Process process;
    private final OutputStream requests;
    private final BlockingQueue<WorkerReply> replies = new ArrayBlockingQueue<>(BACKLOG);
    private final ErrorTail errors;
    private final int memoryMiB;
    private boolean used;
    private volatile boolean retired;

    private WorkerProcess(Process process, int memoryMiB) {
        this.process = process;
        this.requests = process.getOutputStream();
        this.errors = ErrorTail.of(process.getErrorStream());
        this.memoryMiB = memoryMiB;
        Thread.ofPlatform().daemon().name("worker-" + process.pid()).start(this::listen);
    }

    /** Starts a worker; it is not ready before it says so. */
    static WorkerProcess start(WorkerCommand command, int memoryMiB) {
        ProcessBuilder builder = new ProcessBuilder(command.line(memoryMiB))
                .directory(Path.of("/").toFile());
        // The environment may hold secrets of the machine; only what names files correctly is passed on.
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> !name.equals("LANG") && !name.startsWith("LC_"));
        try {
            return new WorkerProcess(start(builder, command), memoryMiB);
        } catch (IOException failure) {
            throw new UncheckedIOException("a worker process cannot be started: " + failure.getMessage(), failure);
        }
    }

    private static Process start(ProcessBuilder builder, WorkerCommand command) throws IOException {
        return command.training() ? builder.start() : ConfinedLauncher.start(builder, command.readable());
    }

    /** What programs may use of the heap in this worker. */
    int memoryMiB() {
        return memoryMiB;
    }

    /** The operating system's number of the process. */
    long processId() {
        return process.pid();
    }

    /** Whether it was ever sent a program. */
    boolean isUsed() {
        return used;
    }

    /** Sends a request. A worker that is gone is noticed by {@link #await}, not here. */
    void send(Request request) {
        used |= request instanceof Request.Load;
        try {
            RequestCodec.write(request, requests);
        } catch (IOException gone) {
            // The listening thread finds the end of the pipe and says how the process ended.
        }
    }

    /** The next that is heard of the worker within this time. */
    WorkerReply await(Duration time) throws InterruptedException {
        WorkerReply reply = replies.poll(time.toMillis(), TimeUnit.MILLISECONDS);
        return reply == null ? new WorkerReply.Silent() : reply;
    }

    /**
     * The same, for work that this time is enough for on a machine that is not busy. A worker that gets less of a
     * processor than it could use has several times as long; one that does nothing, or had all it could use, has not.
     */
    WorkerReply awaitWork(Duration time) throws InterruptedException {
        Duration used = cpuTime();
        WorkerReply reply = await(time);
        for (int more = 1; more < CaseLimits.LONGEST_WALL_TIMES && reply instanceof WorkerReply.Silent; more++) {
            Duration now = cpuTime();
            double share = (double) now.minus(used).toNanos() / time.toNanos();
            if (share < IDLE || share > SERVED) {
                break;
            }
            used = now;
            reply = await(time);
        }
        return reply;
    }

    private Duration cpuTime() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What the worker last wrote to its standard error, for the grader's own faults. */
    String lastErrors() {
        return errors.text();
    }

    private void listen() {
        try {
            try (InputStream messages = process.getInputStream()) {
                Optional<Message> message = MessageCodec.read(messages);
                while (message.isPresent()) {
                    replies.put(new WorkerReply.Said(message.get()));
                    message = MessageCodec.read(messages);
                }
                replies.put(end("the worker ended"));
            } catch (IOException broken) {
                if (!retired) {
                    process.destroyForcibly();
                }
                replies.put(end("the worker sent no proper frame (" + broken.getMessage() + ") and was ended"));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private WorkerReply.Ended end(String how) throws InterruptedException {
        if (retired) {
            return new WorkerReply.Ended(how, false);
        }
        if (!process.waitFor(END_GRACE.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            return new WorkerReply.Ended(how, false);
        }
        int status = process.exitValue();
        return new WorkerReply.Ended(how + " with status " + status, status == WorkerCommand.OUT_OF_MEMORY_STATUS);
    }

    /** Lets an idle worker end by itself, however long it takes: it may have a cache to write. */
    void retire() {
        retired = true;
        try {
            requests.close();
            process.waitFor();
        } catch (IOException gone) {
            // It ended first.
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the process at once, and what it may have started with it. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
