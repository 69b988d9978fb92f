package assay.sandbox;

import assay.protocol.Observation;
import assay.protocol.Observation.DidNotLoad;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.GraderFailed;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.LoadFault;
import assay.protocol.Observation.Operation;
import assay.protocol.Observation.Phase;
import assay.protocol.Observation.Raised;
import assay.protocol.Observation.Refused;
import assay.protocol.RaisedError;
import assay.protocol.RaisedError.Frame;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.graalvm.polyglot.PolyglotException;

/** Says what it means that the submission's code ended in an exception. */
final class Failures {
    private final ErrorReader reader;
    private final Refusals refusals;
    private final Program program;

    Failures(ErrorReader reader, Refusals refusals, Program program) {
        this.reader = reader;
        this.refusals = refusals;
        this.program = program;
    }

    /** Of an exception that nobody asked for while the module was loaded or its code ran. */
    Observation observe(PolyglotException exception, Phase phase) {
        if (exception.isCancelled()) {
            // The limit that it was cancelled for takes the place of this.
            return new GraderFailed("it was stopped for no reason");
        }
        if (exception.isResourceExhausted()) {
            return new Exceeded(Limit.MEMORY, phase);
        }
        if (exception.isInternalError() || exception.getGuestObject() == null) {
            return ofGraalPy(exception, phase);
        }
        PythonError error = reader.read(exception, program);
        if (endedProcess(exception, error)) {
            RaisedError exit = fromHost(exception, List.of("SystemExit"), String.valueOf(exception.getExitStatus()));
            return phase == Phase.LOADING ? new DidNotLoad(LoadFault.EXITED, exit) : new Raised(exit);
        }
        Optional<Operation> refused = RefusalRules.of(error, refusals);
        if (refused.isPresent()) {
            return refused(refused.get(), error.raised(), phase);
        }
        // Python's own has no message; one that a submission raises for itself is an error like any other.
        if (error.isA("MemoryError") && error.raised().message().isEmpty()) {
            return new Exceeded(Limit.MEMORY, phase);
        }
        return error.isA("SystemExit") && phase == Phase.LOADING
                ? new DidNotLoad(LoadFault.EXITED, error.raised())
                : raised(error.raised(), phase);
    }

    private static Observation raised(RaisedError error, Phase phase) {
        return phase == Phase.RUNNING ? new Raised(error) : new DidNotLoad(LoadFault.RAISED, error);
    }

    /** Where GraalPy's {@code time.sleep} fails at a number for which Python has an error. */
    private static boolean sleptTooLong(PolyglotException failure) {
        return String.valueOf(failure.getMessage()).contains("nanosecond timeout value out of range");
    }

    /** How the program asked to be ended, if it did; an exception that says so is then held. */
    Exit exit(PolyglotException exception) {
        if (exception.isCancelled() || exception.isInternalError() || exception.getGuestObject() == null) {
            return Exit.NONE;
        }
        PythonError error = reader.read(exception, program);
        if (endedProcess(exception, error)) {
            return Exit.AT_ONCE;
        }
        return error.isA("SystemExit") ? Exit.BY_EXCEPTION : Exit.NONE;
    }

    /** Whether it is {@code os._exit}, which is no exception of Python. */
    private static boolean endedProcess(PolyglotException exception, PythonError error) {
        return exception.isExit() && !error.isA("SystemExit");
    }

    /** How a program asked to be ended. */
    enum Exit {
        /** Not at all. */
        NONE,
        /** By {@code SystemExit}. */
        BY_EXCEPTION,
        /** By {@code os._exit}. */
        AT_ONCE
    }

    private Observation ofGraalPy(PolyglotException failure, Phase phase) {
        Optional<Operation> refused = RefusalRules.of(failure);
        if (refused.isEmpty()) {
            return sleptTooLong(failure)
                    ? raised(
                            fromHost(
                                    failure,
                                    List.of("OverflowError", "ArithmeticError", "Exception"),
                                    "timestamp too large to convert to C PyTime_t"),
                            phase)
                    : new GraderFailed("GraalPy: " + failure.getMessage());
        }
        boolean thread = refused.get() == Operation.THREAD;
        RaisedError error = thread
                ? fromHost(failure, List.of("RuntimeError", "Exception"), "can't start new thread")
                : fromHost(
                        failure,
                        List.of("PermissionError", "OSError", "Exception"),
                        "[Errno 1] Operation not permitted");
        return refused(refused.get(), error, phase);
    }

    private Refused refused(Operation operation, RaisedError error, Phase phase) {
        if (refusals.noted().stream().noneMatch(each -> each.operation() == operation)) {
            refusals.add(operation, error.message());
        }
        return new Refused(operation, error, phase);
    }

    /** What Python would have raised where GraalPy has no object for it. */
    private RaisedError fromHost(PolyglotException exception, List<String> types, String message) {
        List<Frame> frames = new Columns(exception, program)
                .frames().reversed().stream()
                        .map(frame -> program.frame(
                                frame.getSourceLocation().getStartLine(),
                                frame.getSourceLocation().getStartColumn(),
                                frame.getRootName()))
                        .toList();
        List<String> ancestry = Stream.concat(types.stream(), Stream.of("BaseException", "object"))
                .toList();
        return new RaisedError(types.getFirst(), ancestry, message, frames);
    }
}
