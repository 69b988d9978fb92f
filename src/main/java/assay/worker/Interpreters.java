package assay.worker;

import assay.protocol.CaseInput;
import assay.protocol.Isolation;
import assay.sandbox.CaseKind;
import assay.sandbox.Interpreter;
import assay.sandbox.Library;
import assay.sandbox.PythonEngine;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The interpreters of a worker: the one in use, and a spare. All but {@link #stop} is for the thread they run on. */
final class Interpreters {
    private final PythonEngine engine = new PythonEngine(RunThread.HIGHEST_RECURSION_LIMIT);
    private volatile @Nullable Interpreter current;
    private @Nullable Interpreter spare;
    private Set<String> wanted = Set.of();

    /** Has one ready for the next program. */
    void prepare() {
        if (spare == null) {
            spare = engine.newInterpreter(false);
        }
    }

    /** One in which no submission has run, for a program of this text. */
    Interpreter fresh(String source) {
        wanted = Library.wantedBy(source);
        return fresh();
    }

    private Interpreter fresh() {
        drop();
        Interpreter next = engine.newInterpreter(wanted).orElseGet(this::spare);
        current = next;
        return next;
    }

    private Interpreter spare() {
        prepare();
        Interpreter next = spare;
        if (next == null) {
            throw new IllegalStateException("a spare was just made");
        }
        spare = null;
        return next;
    }

    /** The one for the next case of a program. */
    Interpreter forCase(Isolation isolation, CaseInput input, CaseKind kind) {
        Interpreter last = current;
        if (last == null || !last.isFitFor(input) || !last.suits(kind)) {
            return fresh(kind);
        }
        return switch (isolation) {
            case CASE -> last.isUsed() ? fresh(kind) : last;
            case SUBMISSION -> last;
        };
    }

    private Interpreter fresh(CaseKind kind) {
        if (!kind.threads()) {
            return fresh();
        }
        drop();
        Interpreter next = engine.newInterpreter(true);
        current = next;
        return next;
    }

    /** Does away with the one in use. */
    void drop() {
        Interpreter last = current;
        if (last != null) {
            current = null;
            last.close();
        }
    }

    /** Ends what runs in the one in use, whose case is over; says whether it ended in this time. */
    boolean end(Duration atMost) {
        Interpreter last = current;
        if (last == null) {
            return true;
        }
        Thread stop = Thread.ofPlatform().daemon().name("stop").start(last::close);
        try {
            return stop.join(atMost);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException("nobody interrupts this thread", interrupted);
        }
    }

    /** Ends what runs in the one in use; where that does not obey, this does not return. */
    void stop() {
        Interpreter last = current;
        if (last != null) {
            last.close();
        }
    }
}
