package assay.judge.comparison;

import assay.challenge.Checker.Comparison;
import assay.value.PythonValue;

/** Python's {@code ==} between values, with {@code nan} equal to itself; opaque objects are equal to nothing. */
public final class Equality {
    private Equality() {}

    /** Whether {@code left == right}, in a time that grows with the size of the values only. */
    public static boolean equal(PythonValue left, PythonValue right) {
        return new Walk(Comparison.EQUAL).agree(left, right);
    }
}
