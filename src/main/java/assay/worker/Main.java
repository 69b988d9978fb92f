package assay.worker;

import assay.confinement.Confinement;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The worker's entry point. */
public final class Main {
    /** Room for the deepest value that an answer can hold, which is written by recursion. */
    private static final long STACK_BYTES = 64 << 20;

    private Main() {}

    /** Answers requests on standard input by messages on standard output, until the input ends. */
    public static void main(String[] arguments) throws InterruptedException {
        Requests requests = Requests.from(new BufferedInputStream(System.in), Main::end);
        OutputStream messages = new BufferedOutputStream(System.out);
        // Whatever else prints must not print into the protocol.
        System.setIn(InputStream.nullInputStream());
        System.setOut(System.err);
        FutureTask<Boolean> conversation = new FutureTask<>(() -> new Worker(messages).answerAll(requests, confine()));
        new Thread(null, conversation, "conversation", STACK_BYTES).start();
        try {
            boolean programStillRuns = conversation.get();
            if (programStillRuns) {
                Runtime.getRuntime().halt(0);
            }
            end();
        } catch (ExecutionException failed) {
            fail(failed);
        }
    }

    /** Before the first submission, once and for all. A worker that trains has a cache to write at its end. */
    private static List<String> confine() {
        if (Boolean.getBoolean("assay.training")) {
            Confinement.rehearse();
            return List.of("this worker is in training");
        }
        return Confinement.apply().missing();
    }

    /**
     * Ends at once: what the JVM does at its end is a thread more, which looks as if a submission had left it behind. A worker
     * that trains still has a cache to write.
     */
    private static void end() {
        if (!Boolean.getBoolean("assay.training")) {
            Runtime.getRuntime().halt(0);
        }
    }

    private static void fail(ExecutionException failed) {
        if (failed.getCause() instanceof IOException broken) {
            System.err.println("assay worker: the conversation with the supervisor broke off: " + broken.getMessage());
        } else {
            failed.printStackTrace();
        }
        Runtime.getRuntime().halt(1);
    }
}
