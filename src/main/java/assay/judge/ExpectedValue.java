package assay.judge;

import assay.challenge.Expectation.Result;
import assay.protocol.CaseInput;
import assay.value.PythonValue;
import java.util.Optional;

/**
 * The value that a case expects as a whole.
 *
 * @param value absent where the value is not judged, or where each call has an outcome of its own
 * @param fault why the value is not there though the case expects one
 */
record ExpectedValue(Optional<PythonValue> value, Optional<String> fault) {

    static ExpectedValue of(CaseRun run) {
        Optional<Result> result = run.testCase().expectation().result();
        if (result.isEmpty()) {
            return new ExpectedValue(Optional.empty(), Optional.empty());
        }
        return switch (result.get()) {
            case Result.Value(PythonValue value) -> new ExpectedValue(Optional.of(value), Optional.empty());
            case Result.Calls calls ->
                new ExpectedValue(
                        Optional.empty(),
                        run.conditions().input() instanceof CaseInput.Construction
                                ? Optional.empty()
                                : Optional.of("outcomes of calls are expected where no methods are called"));
            case Result.Reference() ->
                new ExpectedValue(
                        run.referenceValue(),
                        run.referenceValue().isPresent()
                                ? Optional.empty()
                                : Optional.of("the reference solution gave no value"));
        };
    }
}
