package assay.judge;

import static assay.judge.RunBuilder.function;
import static assay.judge.RunBuilder.raise;
import static assay.judge.VerdictAssertion.assertVerdict;

import assay.protocol.Measurement;
import assay.protocol.Observation;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.LoadFault;
import assay.protocol.Observation.Operation;
import assay.protocol.Observation.Phase;
import assay.result.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What limits, refusals and faults mean. One test for each rule. */
class LimitVerdictsTest {
    @ParameterizedTest
    @CsvSource({
        "CPU_TIME, TIME_LIMIT_EXCEEDED",
        "WALL_TIME, TIME_LIMIT_EXCEEDED",
        "MEMORY, MEMORY_LIMIT_EXCEEDED",
        "OUTPUT, OUTPUT_LIMIT_EXCEEDED",
        "VALUE_SIZE, OUTPUT_LIMIT_EXCEEDED"
    })
    void eachLimitHasItsVerdictInWhateverPhase(Limit limit, Verdict verdict) {
        for (Phase phase : Phase.values()) {
            assertVerdict(function("f", "[]").expect("1").observed(new Exceeded(limit, phase)), verdict);
            assertVerdict(function("f", "[]").expectError("MemoryError").observed(new Exceeded(limit, phase)), verdict);
        }
    }

    @ParameterizedTest
    @EnumSource(Operation.class)
    void aRefusalThatWasNotCaughtIsASecurityViolation(Operation operation) {
        Observation refused = new Observation.Refused(operation, raise("PermissionError: x"), Phase.RUNNING);
        assertVerdict(function("f", "[]").expect("1").observed(refused), Verdict.SECURITY_VIOLATION);
        assertVerdict(function("f", "[]").expectError("PermissionError").observed(refused), Verdict.SECURITY_VIOLATION);
    }

    @Test
    void aRefusalThatWasCaughtChangesNothing() {
        assertVerdict(
                function("f", "[]")
                        .expect("1")
                        .refusals(new Measurement.Refusal(Operation.FILE, "/etc/passwd"))
                        .returned("1"),
                Verdict.ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource(LoadFault.class)
    void whatDoesNotLoadIsACompileError(LoadFault fault) {
        assertVerdict(
                function("f", "[]").expect("1").observed(new Observation.DidNotLoad(fault, raise("Error: x"))),
                Verdict.COMPILE_ERROR);
    }

    @Test
    void aCrashOfTheInterpreterIsAnInternalError() {
        assertVerdict(
                function("f", "[]").expect("1").observed(new Observation.WorkerDied("exit status 134")),
                Verdict.INTERNAL_ERROR);
    }

    @Test
    void theGradersOwnFaultIsAnInternalError() {
        assertVerdict(
                function("f", "[]").expect("1").observed(new Observation.GraderFailed("no worker started")),
                Verdict.INTERNAL_ERROR);
    }
}
