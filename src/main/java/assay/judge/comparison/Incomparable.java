package assay.judge.comparison;

import assay.value.PythonValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Finds in a value what is equal to nothing: objects of which only the type is known, iterators, cycles. */
public final class Incomparable {
    private Incomparable() {}

    /** The first such part. */
    public static Optional<PythonValue> in(PythonValue value) {
        Deque<PythonValue> open = new ArrayDeque<>();
        open.add(value);
        while (!open.isEmpty()) {
            PythonValue part = open.removeFirst();
            if (Kind.of(part) == Kind.INCOMPARABLE) {
                return Optional.of(part);
            }
            open.addAll(Parts.of(part));
        }
        return Optional.empty();
    }
}
