package assay.worker;

import assay.protocol.Request;
import assay.protocol.RequestCodec;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Listens to the supervisor all the time: when it is gone in the midst of a request, nobody waits for the answer, and no
 * program may run on.
 */
final class Requests {
    /** The supervisor asks for one thing at a time; one that does not has to wait. */
    private static final int BACKLOG = 4;

    /** Room for the deepest value that a request can bring, which is read by recursion. */
    private static final long STACK_BYTES = 64 << 20;

    private final BlockingQueue<Heard> heard = new ArrayBlockingQueue<>(BACKLOG);
    private final AtomicInteger unanswered = new AtomicInteger();
    private boolean answering;

    private Requests() {}

    private sealed interface Heard {
        record Asked(Request request) implements Heard {}

        record Ended() implements Heard {}

        record Broken(IOException cause) implements Heard {}
    }

    /**
     * Begins to listen.
     *
     * @param abandoned is run when the stream ends while a request is not yet answered
     */
    static Requests from(InputStream stream, Runnable abandoned) {
        Requests requests = new Requests();
        Thread listener = new Thread(null, () -> requests.listen(stream, abandoned), "requests", STACK_BYTES);
        listener.setDaemon(true);
        listener.start();
        return requests;
    }

    private void listen(InputStream stream, Runnable abandoned) {
        try {
            Heard last = hearAll(stream);
            if (unanswered.get() > 0) {
                abandoned.run();
            }
            heard.put(last);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Heard hearAll(InputStream stream) throws InterruptedException {
        try {
            Optional<Request> request = RequestCodec.read(stream);
            while (request.isPresent()) {
                unanswered.incrementAndGet();
                heard.put(new Heard.Asked(request.get()));
                request = RequestCodec.read(stream);
            }
            return new Heard.Ended();
        } catch (IOException broken) {
            return new Heard.Broken(broken);
        }
    }

    /** The next request, the one before being answered; empty when there are no more. */
    Optional<Request> next() throws IOException {
        if (answering) {
            answering = false;
            unanswered.decrementAndGet();
        }
        try {
            return switch (heard.take()) {
                case Heard.Asked(Request request) -> {
                    answering = true;
                    yield Optional.of(request);
                }
                case Heard.Ended() -> Optional.empty();
                case Heard.Broken(IOException cause) -> throw cause;
            };
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }
}
