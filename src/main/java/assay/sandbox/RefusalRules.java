package assay.sandbox;

import assay.protocol.Observation.Operation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.graalvm.polyglot.PolyglotException;

/** Tells from an exception which operation a sandbox refused. Each of these was tried; none has a type of its own. */
final class RefusalRules {
    private static final int NOT_PERMITTED = 1;
    private static final int ACCESS_DENIED = 13;

    private static final Set<String> HOST_MESSAGES =
            Set.of("host access is not allowed", "host lookup is not allowed", "polyglot access is not allowed");

    private RefusalRules() {}

    /** What was refused where Python raised this; empty where it was for another reason. */
    static Optional<Operation> of(PythonError error, Refusals refusals) {
        String message = error.raised().message();
        if (error.isA("OSError")) {
            return ofSystemError(error, message, refusals);
        }
        if (HOST_MESSAGES.contains(message)) {
            return Optional.of(Operation.HOST_ACCESS);
        }
        if (error.isA("ImportError") && isFrom(error, "/ctypes/")) {
            return Optional.of(Operation.NATIVE_CODE);
        }
        return isFrom(error, "/multiprocessing/", "/concurrent/futures/process.py")
                ? Optional.of(Operation.PROCESS)
                : Optional.empty();
    }

    private static Optional<Operation> ofSystemError(PythonError error, String message, Refusals refusals) {
        if (message.contains(" was excluded")) {
            return Optional.of(Operation.NETWORK);
        }
        if (isFrom(error, "/subprocess.py", "/multiprocessing/") || message.contains("on 'java' POSIX backend")) {
            return Optional.of(Operation.PROCESS);
        }
        if (isFrom(error, "/tempfile.py")) {
            // It tried all the directories that it knows, and says only that none would do.
            return Optional.of(Operation.FILE);
        }
        if (!error.isA("PermissionError")) {
            return Optional.empty();
        }
        return switch (error.number()) {
            case ACCESS_DENIED -> refusals.explain(error.subject()) ? Optional.of(Operation.FILE) : Optional.empty();
            case NOT_PERMITTED -> Optional.of(Operation.PROCESS);
            // A submission's own exception has no number.
            default -> Optional.empty();
        };
    }

    private static boolean isFrom(PythonError error, String... files) {
        return List.of(files).stream().anyMatch(error.origin()::contains);
    }

    /** What was refused where GraalPy itself failed at it. */
    static Optional<Operation> of(PolyglotException failure) {
        String message = String.valueOf(failure.getMessage());
        if (message.contains("SecurityException: Process creation")) {
            return Optional.of(Operation.PROCESS);
        }
        if (message.contains("IllegalStateException: Creating threads")) {
            return Optional.of(Operation.THREAD);
        }
        return message.contains("SecurityException: Operation is not allowed")
                ? Optional.of(Operation.FILE)
                : Optional.empty();
    }
}
