package assay.worker;

import assay.protocol.Message;
import assay.protocol.MessageCodec;
import assay.protocol.Request;
import assay.protocol.RequestCodec;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A real worker, driven over its pipes. What it has not said after a long time, it is taken to never say. */
final class WorkerProcess implements AutoCloseable {
    private static final Duration SILENCE = Duration.ofMinutes(3);

    private final Process process;
    private final InputStream messages;
    private final OutputStream requests;

    /** The worker ended in place of an answer. */
    static final class EndedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int status;

        EndedException(int status) {
            super("the worker ended with status " + status);
            this.status = status;
        }

        /** What {@code -XX:+ExitOnOutOfMemoryError} ends a worker with. */
        boolean isOutOfMemory() {
            return status == 3;
        }
    }

    private WorkerProcess(Process process) {
        this.process = process;
        this.messages = new BufferedInputStream(process.getInputStream());
        this.requests = process.getOutputStream();
    }

    /** Starts one, and waits until it is ready. */
    static WorkerProcess start() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder command = new ProcessBuilder(
                java,
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+DisplayVMOutputToStderr",
                "-Xmx512m",
                "-Xss16m",
                "-XX:-UsePerfData",
                "-Xlog:disable",
                "-Xlog:all=warning:stderr",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dpolyglot.engine.WarnInterpreterOnly=false",
                "-Dpolyglot.engine.resourcePath.python=" + System.getProperty("polyglot.engine.resourcePath.python"),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName());
        command.redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            WorkerProcess worker = new WorkerProcess(command.start());
            if (!(worker.receive() instanceof Message.Ready)) {
                throw new IllegalStateException("a worker has to say first that it is ready");
            }
            return worker;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Has a program parsed. */
    Message.Parsed load(Request.Load load) {
        send(load);
        if (receive() instanceof Message.Parsed parsed) {
            return parsed;
        }
        throw new AssertionError("a worker has to say whether it could parse a program");
    }

    /** Runs one case of the program that was loaded. */
    Message.Observed run(Request.Run run) {
        send(run);
        Message first = receive();
        if (!first.equals(new Message.Started(run.number()))) {
            throw new AssertionError("a worker has to announce a case first, and this one said " + first);
        }
        if (receive() instanceof Message.Observed observed && observed.number() == run.number()) {
            return observed;
        }
        throw new AssertionError("a worker has to say what it observed");
    }

    /** Finishes the program; says whether the worker asks to be replaced, for which it need not have been asked. */
    boolean finish() {
        try {
            RequestCodec.write(new Request.Finish(), requests);
        } catch (IOException gone) {
            // It said so before it went.
        }
        if (receive() instanceof Message.Done(boolean replaceMe)) {
            return replaceMe;
        }
        throw new AssertionError("a worker has to say that it is done");
    }

    void send(Request request) {
        try {
            RequestCodec.write(request, requests);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Message receive() {
        CompletableFuture<Message> message = CompletableFuture.supplyAsync(() -> {
            try {
                return MessageCodec.read(messages).orElse(null);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
        Message received =
                message.orTimeout(SILENCE.toSeconds(), TimeUnit.SECONDS).join();
        if (received == null) {
            throw new EndedException(end());
        }
        return received;
    }

    /** Ends the requests and gives the exit status. */
    int end() {
        try {
            requests.close();
            return process.waitFor(SILENCE.toSeconds(), TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
