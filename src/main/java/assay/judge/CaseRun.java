package assay.judge;

import assay.challenge.Limits;
import assay.challenge.TestCase;
import assay.judge.explanation.SourceText;
import assay.protocol.CaseInput;
import assay.protocol.CaseLimits;
import assay.protocol.EntryPoint;
import assay.protocol.Measurement;
import assay.protocol.Observation;
import assay.value.PythonValue;
import java.util.Optional;

/**
 * A case as it was run: everything that its judgement rests on.
 *
 * @param referenceValue what the reference solution returned, of a class the list of what its calls returned; present
 *     where the case expects that
 */
public record CaseRun(
        TestCase testCase,
        Conditions conditions,
        Optional<PythonValue> referenceValue,
        Observation observation,
        Measurement measurement) {

    /**
     * What the case was run with.
     *
     * @param input the case's own, arguments that a generator made filled in
     * @param stated the limits as the challenge states them, from which those of the case were found
     */
    public record Conditions(EntryPoint entry, CaseInput input, CaseLimits limits, Limits stated, SourceText source) {}
}
