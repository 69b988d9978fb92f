package assay.cli;

import static assay.result.CaseBuilder.accepted;
import static assay.result.CaseBuilder.failed;
import static org.assertj.core.api.Assertions.assertThat;

import assay.result.RunBuilder;
import assay.result.RunResult;
import assay.result.Verdict;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExitPolicyTest {
    private static final ExitPolicy STRICT = new ExitPolicy(Optional.empty(), false);
    private static final ExitPolicy LENIENT = new ExitPolicy(Optional.empty(), true);

    private static final RunResult ACCEPTED =
            RunBuilder.run().submission("a", "x", accepted("one")).build();
    private static final RunResult WRONG = RunBuilder.run()
            .submission("a", "x", accepted("one"), failed("two", Verdict.WRONG_ANSWER, "wrong"))
            .build();
    private static final RunResult FAULTY = RunBuilder.run()
            .submission("a", "x", failed("one", Verdict.INTERNAL_ERROR, "a fault"))
            .build();
    private static final RunResult MISSING =
            RunBuilder.run().submission("a", "x").build();

    private static ExitPolicy failUnder(String percent) {
        return new ExitPolicy(Optional.of(new BigDecimal(percent)), false);
    }

    @Test
    void acceptedIsZeroAndAnythingElseOne() {
        assertThat(STRICT.of(ACCEPTED, false)).isEqualTo(ExitCode.ACCEPTED);
        assertThat(STRICT.of(WRONG, false)).isEqualTo(ExitCode.NOT_ACCEPTED);
        assertThat(STRICT.of(MISSING, false)).isEqualTo(ExitCode.NOT_ACCEPTED);
    }

    @Test
    void fourGoesBeforeThreeAndThreeBeforeOne() {
        assertThat(STRICT.of(FAULTY, true)).isEqualTo(ExitCode.GRADER_FAILED);
        assertThat(STRICT.of(WRONG, true)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(STRICT.of(ACCEPTED, true)).isEqualTo(ExitCode.UNUSABLE);
    }

    @Test
    void exitZeroTurnsOneIntoZeroAndNothingElse() {
        assertThat(LENIENT.of(WRONG, false)).isEqualTo(ExitCode.ACCEPTED);
        assertThat(LENIENT.of(WRONG, true)).isEqualTo(ExitCode.UNUSABLE);
        assertThat(LENIENT.of(FAULTY, false)).isEqualTo(ExitCode.GRADER_FAILED);
    }

    @Test
    void exactlyThePercentageIsEnough() {
        assertThat(failUnder("50").of(WRONG, false)).isEqualTo(ExitCode.ACCEPTED);
        assertThat(failUnder("50.01").of(WRONG, false)).isEqualTo(ExitCode.NOT_ACCEPTED);
    }

    @Test
    void whereNothingIsWorthAnythingEverythingMustBeAccepted() {
        assertThat(failUnder("0").of(MISSING, false)).isEqualTo(ExitCode.NOT_ACCEPTED);
    }

    @Test
    void codesAreThoseThatAreDocumented() {
        assertThat(ExitCode.values()).extracting(ExitCode::code).containsExactly(0, 1, 2, 3, 4);
    }
}
