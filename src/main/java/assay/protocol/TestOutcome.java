package assay.protocol;

import assay.value.PythonValue;
import java.util.Optional;

/** What one test of a {@code tests.py} came to. What the submission raises is {@link Observation.Raised}. */
public sealed interface TestOutcome {

    /** It ended, and no assertion failed on the way. */
    record Passed() implements TestOutcome {}

    /** It ended itself without a verdict, as {@code pytest.skip} does. */
    record Skipped(String reason) implements TestOutcome {}

    /**
     * An assertion failed.
     *
     * @param caught whether the submission caught that, so that the test went on
     */
    record Failed(FailedAssertion assertion, boolean caught) implements TestOutcome {}

    /**
     * The test itself, and no line of the submission, raised an exception: it could not work with what it got.
     *
     * @param line of {@code tests.py}, counted from 1; 0 where it is not known
     */
    record Errored(RaisedError error, int line) implements TestOutcome {}

    /** The submission changed what the test rests on, such as {@code unittest.case.TestCase.assertEqual}. */
    record Tampered(String what) implements TestOutcome {}

    /**
     * An assertion that did not hold.
     *
     * @param line of {@code tests.py}, counted from 1; 0 where it is not known
     * @param relation asserted of the sides, such as {@code ==} or {@code is true}; empty where there are none
     * @param observed the side that the submission is likely to have made
     * @param expected the other side; absent where the relation is about one
     * @param message of the assertion; empty without one
     * @param subTest the parameters of the sub-test it is in; empty outside of one
     */
    record FailedAssertion(
            int line,
            String relation,
            Optional<Side> observed,
            Optional<Side> expected,
            String message,
            String subTest) {}

    /** One side of an assertion. */
    sealed interface Side {
        /** A value of Python's own types. */
        record Known(PythonValue value) implements Side {}

        /** What {@code repr} made of another object, shortened when very long. */
        record Described(String text) implements Side {}
    }
}
