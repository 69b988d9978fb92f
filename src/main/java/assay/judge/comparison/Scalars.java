package assay.judge.comparison;

import assay.challenge.Checker.Tolerance;
import assay.value.PythonValue;
import assay.value.PythonValue.BytesValue;
import assay.value.PythonValue.NoneValue;
import assay.value.PythonValue.TextValue;
import java.util.Optional;

/** Compares what has no parts. */
final class Scalars {
    private Scalars() {}

    static Optional<Found> compare(PythonValue expected, PythonValue observed, Optional<Tolerance> tolerance) {
        if (expected instanceof TextValue(String text) && observed instanceof TextValue(String other)) {
            return Found.characters(text, other);
        }
        return agree(expected, observed, tolerance) ? Optional.empty() : Optional.of(Found.values(expected, observed));
    }

    private static boolean agree(PythonValue expected, PythonValue observed, Optional<Tolerance> tolerance) {
        if (Nearness.isNumber(expected) && Nearness.isNumber(observed)) {
            return tolerance.isPresent()
                    ? Nearness.near(expected, observed, tolerance.get())
                    : Nearness.equal(expected, observed);
        }
        if (expected instanceof BytesValue(String bytes) && observed instanceof BytesValue(String other)) {
            return bytes.equals(other);
        }
        return expected instanceof NoneValue && observed instanceof NoneValue;
    }
}
