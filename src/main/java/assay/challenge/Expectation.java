package assay.challenge;

import assay.value.PythonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * What a case expects. What is absent is not judged; at least one part is present.
 *
 * @param output what is printed to standard output while a function, class or module runs; a program's is its
 *     {@code result}
 * @param exitStatus of a program
 * @param argumentsAfter the positional arguments after the call
 * @param conduct how it came to its result
 */
public record Expectation(
        Optional<Result> result,
        Optional<ExpectedError> error,
        Optional<String> output,
        OptionalInt exitStatus,
        Optional<List<PythonValue>> argumentsAfter,
        Conduct conduct) {
    public Expectation {
        argumentsAfter = argumentsAfter.map(List::copyOf);
    }

    /** Of a case that leaves it to the submission how it comes to its result. */
    public Expectation(
            Optional<Result> result,
            Optional<ExpectedError> error,
            Optional<String> output,
            OptionalInt exitStatus,
            Optional<List<PythonValue>> argumentsAfter) {
        this(result, error, output, exitStatus, argumentsAfter, Conduct.ANY);
    }

    /** The same result, come to in this way. */
    public Expectation by(Conduct other) {
        return new Expectation(result, error, output, exitStatus, argumentsAfter, other);
    }

    /**
     * How a submission is to come to its result.
     *
     * @param elapsed virtual seconds that pass while it runs
     * @param maxItemsDrawn how many items at most it draws from the iterators that it is given, and lines from files
     *     that are made as they are read
     * @param isLazy whether it returns an iterator that draws nothing before it is asked, and that does not just go over
     *     items which are all there already; false: it may
     * @param files contents of files afterwards, by name; absent contents: there is no such file
     */
    public record Conduct(
            OptionalDouble elapsed, OptionalLong maxItemsDrawn, boolean isLazy, Map<String, Optional<String>> files) {
        /** Anyhow. */
        public static final Conduct ANY = new Conduct(OptionalDouble.empty(), OptionalLong.empty(), false, Map.of());

        public Conduct {
            files = Map.copyOf(files);
        }
    }

    /** The expected value of a function or module, outcomes of a class's calls, or standard output of a program. */
    public sealed interface Result {
        /** This value; with {@link Checker.OneOf} a list of the values that are right. */
        record Value(PythonValue value) implements Result {}

        /** One outcome for each method call. */
        record Calls(List<ExpectedOutcome> outcomes) implements Result {
            public Calls {
                outcomes = List.copyOf(outcomes);
            }
        }

        /** What the reference solution returns. */
        record Reference() implements Result {}
    }

    /** The expected outcome of one method call. */
    public sealed interface ExpectedOutcome {
        /** It returns this. */
        record Value(PythonValue value) implements ExpectedOutcome {}

        /** It raises this, and the calls go on. */
        record Raises(ExpectedError error) implements ExpectedOutcome {}
    }

    /**
     * An exception of this class or a subclass.
     *
     * @param message compared exactly; absent: any
     */
    public record ExpectedError(String type, Optional<String> message) {}
}
