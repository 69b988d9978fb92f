package assay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import assay.result.Verdict;
import org.apache.commons.numbers.fraction.BigFraction;

/** Asserts the verdict of a run that is decided at once, and that it is explained. */
final class VerdictAssertion {
    private VerdictAssertion() {}

    static void assertVerdict(RunBuilder run, Verdict verdict) {
        Judgement.Decided decided = run.decide();
        assertThat(decided.verdict()).as(decided.explanation().summary()).isEqualTo(verdict);
        assertThat(decided.share()).isEqualTo(verdict == Verdict.ACCEPTED ? BigFraction.ONE : BigFraction.ZERO);
        assertThat(decided.explanation().summary()).isNotBlank();
    }
}
