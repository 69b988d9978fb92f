package assay.instrument;

import static java.nio.charset.StandardCharsets.UTF_8;

import assay.listing.ListingReader;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.SandboxPolicy;
import org.graalvm.polyglot.Source;

/** Python under the meter as a worker runs it: one warm engine, a context for each run, a thread with a large stack. */
final class MeteredPython {
    static final String FILE = "solution.py";
    static final int HIGHEST_RECURSION_LIMIT = 10_000;

    private static final String PYTHON_THREAD = "Polyglot-python-";
    private static final long STACK_BYTES = 64L << 20;
    private static final Engine ENGINE = engine();
    private static final ExecutionMeter METER = ExecutionMeter.of(ENGINE);
    private static final ListingReader LISTINGS = new ListingReader(() -> false);

    private MeteredPython() {}

    /** How a run ended, what it cost and what it printed. */
    record Run(Measured measured, String output, Optional<PolyglotException> error) {}

    /** A context that is about to run the program. */
    record Watched(Context context, ContextMeter meter) {}

    /** What a test does while the code runs on another thread. */
    interface Onlooker {
        void look(Watched watched);
    }

    static Run run(String program) {
        return run(listing(program), Long.MAX_VALUE, watched -> {});
    }

    static Run run(Listing listing, long stepLimit, Onlooker onlooker) {
        CompletableFuture<Watched> watched = new CompletableFuture<>();
        FutureTask<Run> task = new FutureTask<>(() -> evaluate(listing, stepLimit, watched));
        new Thread(null, task, "case", STACK_BYTES).start();
        try {
            onlooker.look(watched.join());
            return task.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    static Listing listing(String program) {
        return LISTINGS.read(FILE, program);
    }

    static Source source(Listing listing) {
        return Source.newBuilder("python", listing.text(), listing.name()).buildLiteral();
    }

    static Context context(OutputStream output) {
        return Context.newBuilder("python")
                .engine(ENGINE)
                .sandbox(SandboxPolicy.CONSTRAINED)
                .allowHostAccess(HostAccess.CONSTRAINED)
                .allowCreateThread(true)
                .in(InputStream.nullInputStream())
                .out(output)
                .err(output)
                .build();
    }

    static ExecutionMeter meter() {
        return METER;
    }

    private static Run evaluate(Listing listing, long stepLimit, CompletableFuture<Watched> watched) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Context context = context(output);
        ContextMeter meter = METER.watch(context, HIGHEST_RECURSION_LIMIT);
        meter.expect(listing);
        meter.begin(stepLimit);
        meter.beginStack(0);
        watched.complete(new Watched(context, meter));
        Optional<PolyglotException> error = Optional.empty();
        try {
            context.eval(source(listing));
            awaitPythonThreads();
            context.close();
        } catch (PolyglotException e) {
            error = Optional.of(e);
            context.close(true);
        }
        return new Run(meter.read(), output.toString(UTF_8), error);
    }

    /** A thread that Python has joined has yet to end, and a context that still has one cannot be closed. */
    private static void awaitPythonThreads() {
        for (Thread each : Thread.getAllStackTraces().keySet()) {
            if (each.getName().startsWith(PYTHON_THREAD)) {
                try {
                    each.join();
                } catch (InterruptedException unexpected) {
                    throw new AssertionError(unexpected);
                }
            }
        }
    }

    private static Engine engine() {
        // An option of the engine's that its sandbox policy forbids to set there.
        System.setProperty("polyglot.engine.WarnInterpreterOnly", "false");
        return Engine.newBuilder("python")
                .sandbox(SandboxPolicy.CONSTRAINED)
                .in(InputStream.nullInputStream())
                .out(OutputStream.nullOutputStream())
                .err(OutputStream.nullOutputStream())
                .build();
    }
}
