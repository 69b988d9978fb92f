package assay.protocol;

import assay.value.PythonValue;
import java.util.List;

/** What happened in a case. What it means for the candidate is a matter for {@code judge}. */
public sealed interface Observation {

    /**
     * The call, or the script's last line, gave a value.
     *
     * @param argumentsAfter the positional arguments after the call; empty unless the case asked for them
     */
    record Returned(PythonValue value, List<PythonValue> argumentsAfter) implements Observation {
        public Returned {
            argumentsAfter = List.copyOf(argumentsAfter);
        }
    }

    /** The object was constructed and this came of each method call; calls go on after one that raised. */
    record Called(List<CallOutcome> outcomes) implements Observation {
        public Called {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** What came of one method call. */
    sealed interface CallOutcome {
        /** It returned. */
        record Value(PythonValue value) implements CallOutcome {}

        /** It raised. */
        record Raise(RaisedError error) implements CallOutcome {}
    }

    /** The submission's code raised and nothing in it caught that. {@code SystemExit} in a function is one of these. */
    record Raised(RaisedError error) implements Observation {}

    /** The program ended, with this exit status; what it printed is in the {@link Measurement}. */
    record Exited(int status) implements Observation {}

    /** The Python test ended, or one of its assertions failed. */
    record Tested(TestOutcome outcome) implements Observation {}

    /** A limit of the case was exceeded. */
    record Exceeded(Limit limit, Phase phase) implements Observation {}

    /** A sandbox refused an operation, and the submission did not catch the refusal. */
    record Refused(Operation operation, RaisedError error, Phase phase) implements Observation {}

    /** The submission does not parse, import or define its entry point. */
    record DidNotLoad(LoadFault fault, RaisedError error) implements Observation {}

    /** The worker ended, or fell silent beyond every clock, while it was in this case; the student's code may be why. */
    record WorkerDied(String how) implements Observation {}

    /** The grader's own fault. */
    record GraderFailed(String what) implements Observation {}

    /** What a case may exceed. */
    enum Limit {
        CPU_TIME,
        /** Statements and function entries of the submission. */
        STEPS,
        WALL_TIME,
        MEMORY,
        /** Heap that was allocated, whether or not it was still held. */
        ALLOCATION,
        OUTPUT,
        /** A returned value beyond what is read: depth 200, a million elements, 16 MiB of text. */
        VALUE_SIZE
    }

    /** Where in a case the submission was. */
    enum Phase {
        LOADING,
        RUNNING
    }

    /** What a sandbox refuses. */
    enum Operation {
        FILE,
        NETWORK,
        PROCESS,
        THREAD,
        HOST_ACCESS,
        NATIVE_CODE
    }

    /** Why a submission did not load. */
    enum LoadFault {
        /** The parser refused it. */
        SYNTAX,
        /** Executing the module raised; a missing module is one reason. */
        RAISED,
        /** It ended the interpreter: {@code sys.exit} while loading. */
        EXITED,
        /** The entry point, or a name that must be there, is not defined. */
        ENTRY_POINT_MISSING,
        /** The entry point is there but is not what the challenge asks for: not callable, not a class. */
        ENTRY_POINT_WRONG_KIND
    }
}
