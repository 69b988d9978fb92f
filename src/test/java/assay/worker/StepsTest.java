package assay.worker;

import static assay.worker.Submission.call;
import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.CaseLimits;
import assay.protocol.Message;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Phase;
import assay.protocol.Observation.Returned;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

final class StepsTest {
    private static CaseLimits steps(long count) {
        return new CaseLimits(20_000, 60_000, 256, 64, CaseLimits.Reading.SUBMISSION, OptionalLong.of(count));
    }

    private static Message.Observed run(CaseLimits limits, String source) {
        return Submission.function(source).within(limits).run(call()).getFirst();
    }

    private static long steps(String source) {
        return Submission.function(source).measure(call()).steps();
    }

    @Test
    void stepsAreTheCasesOwnAndLoadingIsNot() {
        assertThat(steps("x = 1\ny = 2\ndef solve():\n    a = 1\n    return a")).isEqualTo(3);
    }

    @Test
    void stepsOfAllCallsOfACaseAreAddedUp() {
        Submission counter = Submission.definingClass("""
                class Solution:
                    def count(self):
                        return 1
                """);
        assertThat(counter.measure(Submission.calls(Submission.method("count"), Submission.method("count")))
                        .steps())
                .isEqualTo(4);
    }

    @Test
    void stepsAreTheSameInEveryCaseAndWhateverTheLayout() {
        Submission oneLine = Submission.function("def solve():\n    for i in range(9): x = i; y = x");
        Submission manyLines =
                Submission.function("def solve():\n    for i in range(9):\n        x = i\n        y = x");
        assertThat(oneLine.run(call(), call(), call()))
                .extracting(observed -> observed.measurement().steps())
                .containsOnly(20L)
                .containsOnly(manyLines.measure(call()).steps());
    }

    @Test
    void caseOverItsStepsIsStoppedAtOnceAndTheLineIsKnown() {
        Message.Observed observed = run(steps(1_000), "def solve():\n    n = 0\n    while True: n += 1");
        assertThat(observed.observation()).isEqualTo(new Exceeded(Limit.STEPS, Phase.RUNNING));
        assertThat(observed.measurement().steps()).isEqualTo(1_001);
        assertThat(observed.measurement().lastLine()).isEqualTo(3);
    }

    @Test
    void stepsThatAreAllowedAreAllowed() {
        Message.Observed observed = run(steps(3), "def solve():\n    a = 1\n    return a");
        assertThat(observed.observation()).isEqualTo(new Returned(Values.of(1), List.of()));
        assertThat(observed.measurement().lastLine()).isZero();
    }

    @Test
    void stopCannotBeCaught() {
        Message.Observed observed = run(steps(1_000), """
                def solve():
                    while True:
                        try:
                            while True: x = 1
                        except BaseException: pass
                """);
        assertThat(observed.observation()).isEqualTo(new Exceeded(Limit.STEPS, Phase.RUNNING));
    }

    @Test
    void loadingHasAsManyStepsOfItsOwn() {
        assertThat(run(steps(100), "while True: x = 1").observation())
                .isEqualTo(new Exceeded(Limit.STEPS, Phase.LOADING));
    }

    @Test
    void nextCaseRunsAfterOneThatWasStopped() {
        Submission sometimes = Submission.function("def solve(n):\n    while n: x = 1\n    return n");
        assertThat(sometimes.within(steps(100)).run(call(Values.of(1)), call(Values.of(0))))
                .extracting(Message.Observed::observation)
                .containsExactly(new Exceeded(Limit.STEPS, Phase.RUNNING), new Returned(Values.of(0), List.of()));
    }

    @Test
    void programIsCountedWhole() {
        assertThat(Submission.program("x = 1\nprint(x)")
                        .measure(Submission.input(""))
                        .steps())
                .isEqualTo(3);
    }

    @Test
    void linesOfACaseAreNoneOfTheSubmission() {
        Submission module = Submission.module("def solve():\n    return 1", "solve");
        assertThat(module.measure(Submission.lines("case_a = solve()", "case_b = solve()"))
                        .steps())
                .isEqualTo(4);
    }
}
