package assay.grader;

import assay.challenge.TestCase;
import assay.judge.Judgement.Decided;
import assay.result.Explanation.Excerpt;
import assay.supervisor.CaseOutcome;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A case and what was decided on it.
 *
 * @param outcome absent when the case was not run
 * @param cpuLimitMillis the limit of its CPU time; absent when the case was not run
 * @param nearLimit whether its time was near a limit
 * @param shrunk a smaller input that fails alike
 */
record JudgedCase(
        TestCase testCase,
        Optional<CaseOutcome> outcome,
        Decided decided,
        OptionalLong cpuLimitMillis,
        boolean nearLimit,
        Optional<Excerpt> shrunk) {

    static JudgedCase notRun(TestCase testCase, Decided decided) {
        return new JudgedCase(testCase, Optional.empty(), decided, OptionalLong.empty(), false, Optional.empty());
    }
}
