package assay.sandbox;

import assay.protocol.CaseLimits.Reading;
import assay.sandbox.CaseClock.Stage;
import assay.value.PythonValue;
import assay.value.PythonValue.DrawnValue;
import assay.value.PythonValue.IteratorValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.OpaqueValue;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.graalvm.polyglot.Value;

/** Gets at the values that the submission's code returned. */
final class Results {
    private final Interpreter python;
    private final StudentCode student;
    private final CaseClock clock;
    private final ReadingBudget budget;

    Results(Interpreter python, StudentCode student, CaseClock clock, Reading bounds) {
        this.python = python;
        this.student = student;
        this.clock = clock;
        this.budget = new ReadingBudget(bounds);
    }

    /** The value that is held: of a coroutine what it returns, of an iterator up to {@code take} items if it is asked. */
    PythonValue held(OptionalInt take) throws CaseEnded, StudentFailed {
        return switch (python.calls().nature()) {
            case VALUE -> read();
            case ITERATOR -> {
                python.noteUnasked();
                yield take.isPresent() ? drawn(take.getAsInt()) : read();
            }
            case ASYNCHRONOUS_ITERATOR -> drawnAsynchronously(take);
            case COROUTINE -> awaited(take);
        };
    }

    /** The value that is held, as it is: nothing is drawn or awaited. */
    PythonValue asIs() throws CaseEnded {
        return read();
    }

    /** Another value, that the submission did not return. */
    PythonValue of(Value value) throws CaseEnded {
        python.prelude().hold(value);
        return read();
    }

    private PythonValue drawn(int take) throws CaseEnded, StudentFailed {
        String typeName = typeName();
        student.run(Stage.RUNNING, python.calls().draw(take));
        python.calls().holdDrawn();
        return drawn(typeName, take);
    }

    private PythonValue drawnAsynchronously(OptionalInt take) throws CaseEnded, StudentFailed {
        Optional<VirtualTime> time = python.virtualTime();
        if (take.isEmpty() || time.isEmpty() || !time.get().hasLoop()) {
            return read();
        }
        String typeName = typeName();
        student.run(Stage.RUNNING, time.get().drawing(take.getAsInt()));
        return drawn(typeName, take.getAsInt());
    }

    private PythonValue drawn(String typeName, int take) throws CaseEnded {
        List<PythonValue> items = read() instanceof ListValue(List<PythonValue> drawn) ? drawn : List.of();
        return new DrawnValue(typeName, items, items.size() < take);
    }

    private String typeName() throws CaseEnded {
        return switch (read()) {
            case IteratorValue(String name) -> name;
            case OpaqueValue(String name) -> name;
            case PythonValue _ -> "iterator";
        };
    }

    /** What a coroutine returns. Where none was to be expected in the text there is no event loop to run it. */
    private PythonValue awaited(OptionalInt take) throws CaseEnded, StudentFailed {
        Optional<VirtualTime> time = python.virtualTime();
        if (time.isEmpty() || !time.get().hasLoop()) {
            return read();
        }
        student.run(Stage.RUNNING, time.get().awaiting());
        return held(take);
    }

    private PythonValue read() throws CaseEnded {
        clock.start(Stage.READING);
        try {
            return python.reader().read(budget);
        } finally {
            clock.stop();
        }
    }
}
