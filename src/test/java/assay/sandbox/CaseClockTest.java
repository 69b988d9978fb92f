package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.CaseLimits;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Phase;
import assay.sandbox.CaseClock.Stage;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class CaseClockTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private static CaseClock clock(long cpuMillis, long wallMillis) {
        CaseLimits limits = new CaseLimits(cpuMillis, wallMillis, 1, 1, CaseLimits.Reading.SUBMISSION);
        return new CaseClock(limits, new ThreadMeter(Thread.currentThread()));
    }

    @Test
    void timeThatPassesWhileItStandsIsNotCounted() throws InterruptedException {
        CaseClock clock = clock(1, 1);
        clock.start(Stage.READING);
        assertThat(clock.isStillGoing(Duration.ofMillis(20))).isTrue();
        clock.stop();
        assertThat(clock.isStillGoing(Duration.ofMillis(20))).isTrue();
        assertThat(clock.running()).isEqualTo(Usage.NONE);
    }

    @Test
    void wallTimeIsExceededWithoutAnyCpuTime() throws InterruptedException {
        CaseClock clock = clock(60_000, 20);
        clock.start(Stage.RUNNING);
        assertThat(clock.isStillGoing(LONG)).isFalse();
        assertThat(clock.exceeded()).contains(new Exceeded(Limit.WALL_TIME, Phase.RUNNING));
        assertThat(clock.running().wall()).isGreaterThanOrEqualTo(20_000_000);
    }

    @Test
    void cpuTimeIsExceededByTheThreadThatIsMeasured() {
        CaseClock clock = clock(5, 60_000);
        clock.start(Stage.RUNNING);
        long end = Thread.currentThread().threadId();
        while (clock.exceeded().isEmpty()) {
            end = end * 31 + 7;
            clock.stop();
            clock.start(Stage.RUNNING);
        }
        assertThat(end).isNotZero();
        assertThat(clock.exceeded()).contains(new Exceeded(Limit.CPU_TIME, Phase.RUNNING));
    }

    @Test
    void loadingAndRunningHaveABudgetEach() throws InterruptedException {
        CaseClock clock = clock(60_000, 60_000);
        clock.start(Stage.LOADING);
        clock.stop();
        clock.start(Stage.RUNNING);
        clock.stop();
        Usage first = clock.running();
        clock.start(Stage.RUNNING);
        clock.stop();
        assertThat(clock.running().wall()).isGreaterThan(first.wall());
        assertThat(clock.exceeded()).isEmpty();
    }

    @Test
    void aSmallLimitLeavesTimeToLoad() throws InterruptedException {
        CaseClock clock = clock(1, 1);
        clock.start(Stage.LOADING);
        assertThat(clock.isStillGoing(Duration.ofMillis(20))).isTrue();
        clock.stop();
        assertThat(clock.exceeded()).isEmpty();
    }

    @Test
    void firstLimitCounts() {
        CaseClock clock = clock(60_000, 60_000);
        clock.start(Stage.RUNNING);
        clock.exceed(Limit.OUTPUT);
        clock.exceed(Limit.MEMORY);
        assertThat(clock.exceeded()).contains(new Exceeded(Limit.OUTPUT, Phase.RUNNING));
    }

    @Test
    void nothingIsExceededAfterTheEnd() throws InterruptedException {
        CaseClock clock = clock(60_000, 60_000);
        clock.start(Stage.RUNNING);
        clock.end();
        clock.exceed(Limit.OUTPUT);
        assertThat(clock.exceeded()).isEmpty();
        assertThat(clock.isStillGoing(LONG)).isFalse();
    }

    @Test
    void readingThatNeverEndsIsAValueTooLarge() {
        CaseClock clock = clock(60_000, 60_000);
        clock.start(Stage.READING);
        clock.exceed(Limit.VALUE_SIZE);
        assertThat(clock.exceeded()).contains(new Exceeded(Limit.VALUE_SIZE, Phase.RUNNING));
    }
}
