package assay.sandbox;

import assay.instrument.ContextMeter;
import assay.protocol.Observation.Limit;
import assay.sandbox.CaseClock.Stage;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Runs the submission's code under the case's clock, and takes off what it left behind to watch the grader by. */
final class StudentCode {
    private final CaseClock clock;
    private final Prelude prelude;
    private final Streams streams;
    private final ContextMeter meter;
    private final int framesBelow;
    private @Nullable Stage stage;

    StudentCode(CaseClock clock, Interpreter python, Program program) {
        this.clock = clock;
        this.prelude = python.prelude();
        this.streams = python.streams();
        this.meter = python.meter();
        this.framesBelow = program.framesBelow();
    }

    /** Executes what is ready to be executed, and holds its result. */
    void run(Stage next, Value code) throws StudentFailed {
        if (next != stage) {
            stage = next;
            meter.begin(clock.limits().steps().orElse(Long.MAX_VALUE));
        }
        meter.beginStack(next == Stage.LOADING ? 0 : framesBelow);
        clock.start(next);
        try {
            prelude.hold(executed(code));
        } catch (PolyglotException exception) {
            if (meter.isExhausted()) {
                clock.exceed(Limit.STEPS);
            }
            throw new StudentFailed(exception);
        } finally {
            clock.stop();
        }
    }

    private Value executed(Value code) {
        try {
            Value result = code.execute();
            untrace();
            return result;
        } catch (PolyglotException exception) {
            if (!exception.isCancelled()) {
                untrace();
            }
            throw exception;
        }
    }

    private void untrace() {
        streams.untraced().forEach(Value::executeVoid);
    }

    /** Has all that was printed come out. */
    void flush(Stage stage) throws StudentFailed {
        for (Value flush : streams.flushes()) {
            runInVain(stage, flush);
        }
    }

    /** Executes something whose own failure changes nothing. */
    void runInVain(Stage stage, Value code) throws StudentFailed {
        try {
            run(stage, code);
        } catch (StudentFailed failed) {
            if (failed.exception().isCancelled()) {
                throw failed;
            }
        }
    }
}
