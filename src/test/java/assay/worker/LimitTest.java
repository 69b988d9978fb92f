package assay.worker;

import static assay.worker.Submission.call;
import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.CaseLimits;
import assay.protocol.Measurement;
import assay.protocol.Message;
import assay.protocol.Observation;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Phase;
import assay.protocol.Observation.Raised;
import assay.protocol.Observation.Returned;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LimitTest {
    private static final CaseLimits LITTLE_CPU = new CaseLimits(300, 60_000, 256, 64, CaseLimits.Reading.SUBMISSION);
    private static final CaseLimits LITTLE_TIME = new CaseLimits(60_000, 500, 256, 64, CaseLimits.Reading.SUBMISSION);
    private static final CaseLimits LITTLE_MEMORY =
            new CaseLimits(30_000, 60_000, 64, 64, CaseLimits.Reading.SUBMISSION);
    private static final CaseLimits LITTLE_OUTPUT =
            new CaseLimits(30_000, 60_000, 256, 1, CaseLimits.Reading.SUBMISSION);

    private static Observation exceeded(Limit limit) {
        return new Exceeded(limit, Phase.RUNNING);
    }

    private static Message.Observed run(CaseLimits limits, String source) {
        return Submission.function(source).within(limits).run(call()).getFirst();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while True: pass",
                "while True:\n        try:\n            while True: pass\n        except BaseException: pass",
                "try: pass\n    finally:\n        while True: pass",
                "import re; re.match(r'(a*)*\\1b', 'a' * 40)",
                "import time\n    while True: time.time()",
                "sorted(range(10**7), key=lambda x: [y for y in range(10)])",
            })
    void endlessCodeExceedsItsCpuTime(String body) {
        Message.Observed observed = run(LITTLE_CPU, "def solve():\n    " + body);
        assertThat(observed.observation()).isEqualTo(exceeded(Limit.CPU_TIME));
        assertThat(observed.measurement().cpuNanos()).isBetween(300_000_000L, 3_000_000_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sum(range(10**12))",
                "3 ** (10**9)",
                "max(range(10**12))",
                "import sys; sys.set_int_max_str_digits(0); int('9' * 10**6)",
            })
    void oneLongBuiltinExceedsItsCpuTimeAndItsWorkerIsReplaced(String expression) {
        // That the worker asks to be replaced unasked is what the next program in the shared one depends on.
        assertThat(run(LITTLE_CPU, "def solve():\n    " + expression).observation())
                .isEqualTo(exceeded(Limit.CPU_TIME));
        assertThat(Submission.function("def solve(): return 1").result()).isEqualTo(Values.of(1));
    }

    @Test
    void sleepExceedsItsWallTimeAndTheLineIsKnown() {
        Message.Observed observed = run(LITTLE_TIME, "import time\ndef solve():\n    time.sleep(100)");
        assertThat(observed.observation()).isEqualTo(exceeded(Limit.WALL_TIME));
        assertThat(observed.measurement().wallNanos()).isGreaterThanOrEqualTo(500_000_000L);
        assertThat(observed.measurement().cpuNanos()).isLessThan(500_000_000L);
        assertThat(observed.measurement().lastLine()).isEqualTo(3);
    }

    @Test
    void lineIsKnownWhereOnlyTheWorkersEndStopsTheCase() {
        Message.Observed observed = run(LITTLE_CPU, "def solve():\n    x = 1\n    sum(range(10**12))");
        assertThat(observed.observation()).isEqualTo(exceeded(Limit.CPU_TIME));
        assertThat(observed.measurement().lastLine()).isEqualTo(3);
    }

    @Test
    void readingWhatNeverComesExceedsItsWallTime() {
        assertThat(run(LITTLE_TIME, "import os\ndef solve(): return open(os.pipe()[0]).read()")
                        .observation())
                .isEqualTo(exceeded(Limit.WALL_TIME));
    }

    @Test
    void loadingHasABudgetOfItsOwn() {
        assertThat(run(LITTLE_CPU, "while True: pass").observation())
                .isEqualTo(new Exceeded(Limit.CPU_TIME, Phase.LOADING));
    }

    @Test
    void endlessGeneratorExceedsItsCpuTimeWhereAllOfItIsDrawn() {
        Submission endless = Submission.function("def solve():\n    while True: pass\n    yield 1");
        assertThat(endless.within(LITTLE_CPU).observe(Submission.drawing(1))).isEqualTo(exceeded(Limit.CPU_TIME));
    }

    @Test
    void textOfAnExceptionIsUnderTheClock() {
        Message.Observed observed = run(LITTLE_CPU, """
                class Slow(Exception):
                    def __str__(self):
                        while True: pass
                def solve(): raise Slow()
                """);
        assertThat(observed.observation()).isEqualTo(exceeded(Limit.CPU_TIME));
    }

    @Test
    void nextCaseRunsAfterOneThatWasStopped() {
        Submission sometimes = Submission.function("""
                def solve(n):
                    while n: pass
                    return n
                """);
        assertThat(sometimes.within(LITTLE_CPU).run(call(Values.of(1)), call(Values.of(0))))
                .extracting(Message.Observed::observation)
                .containsExactly(exceeded(Limit.CPU_TIME), new Returned(Values.of(0), List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x = []\n    while True: x.append([1] * 1000)",
                "x = 'a'\n    while True: x += x",
                "return [0] * (10**9)",
                "return list(range(10**9))",
            })
    void growingWithoutEndExceedsItsMemory(String body) {
        assertThat(run(LITTLE_MEMORY, "def solve():\n    " + body).observation())
                .isEqualTo(exceeded(Limit.MEMORY));
    }

    @Test
    void memoryErrorThatIsCaughtAndTriedAgainExceedsSomeLimit() {
        Observation observation = run(new CaseLimits(2_000, 10_000, 64, 64, CaseLimits.Reading.SUBMISSION), """
                def solve():
                    x = []
                    while True:
                        try:
                            while True: x.append([1] * 1000)
                        except MemoryError: pass
                """)
                .observation();
        assertThat(observation).isIn(exceeded(Limit.MEMORY), exceeded(Limit.CPU_TIME), exceeded(Limit.WALL_TIME));
    }

    @Test
    void allocatingMuchExceedsALimitThatAllocatingLittleKeeps() {
        CaseLimits limits = new CaseLimits(
                30_000, 60_000, 256, 64, CaseLimits.Reading.SUBMISSION, OptionalLong.empty(), OptionalInt.of(16));
        String lines = "(str(number) * 40 for number in range(%d))";
        assertThat(run(limits, "def solve():\n    return len(list(" + lines.formatted(200_000) + "))\n")
                        .observation())
                .isEqualTo(exceeded(Limit.ALLOCATION));
        assertThat(run(limits, "def solve():\n    return sum(1 for _ in " + lines.formatted(2_000) + ")\n")
                        .observation())
                .isInstanceOf(Observation.Returned.class);
    }

    @Test
    void memoryThatIsGivenBackIsNoneOfTheLimit() {
        assertThat(run(LITTLE_MEMORY, """
                def solve():
                    for _ in range(100): x = [0] * 10**6
                    return len(x)
                """).observation()).isEqualTo(new Returned(Values.of(1_000_000), List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"print('x' * 100)", "print('x' * 100, file=sys.stderr)", "os.write(1, b'x' * 100)"})
    void outputWithoutEndExceedsItsBound(String statement) {
        Message.Observed observed = run(LITTLE_OUTPUT, "import os, sys\ndef solve():\n    while True: " + statement);
        assertThat(observed.observation()).isEqualTo(exceeded(Limit.OUTPUT));
        Measurement measurement = observed.measurement();
        assertThat(measurement.output().length() + measurement.errorOutput().length())
                .isEqualTo(1024);
    }

    @Test
    void outputUpToItsBoundIsKept() {
        Message.Observed observed = run(LITTLE_OUTPUT, "def solve(): print('x' * 1023)");
        assertThat(observed.observation()).isEqualTo(new Returned(Values.NONE, List.of()));
        assertThat(observed.measurement().output()).hasSize(1024);
    }

    @Test
    void outputWhileLoadingHasItsOwnBound() {
        assertThat(run(LITTLE_OUTPUT, "print('x' * 2000)\ndef solve(): pass").observation())
                .isEqualTo(new Exceeded(Limit.OUTPUT, Phase.LOADING));
    }

    @Test
    void longIntegerTextIsPythonsOwnError() {
        assertThat(run(LITTLE_CPU, "def solve(): return int('9' * 10**6)").observation())
                .isInstanceOf(Raised.class);
    }
}
