package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.CaseLimits;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Phase;
import assay.sandbox.CaseClock.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.channels.ReadableByteChannel;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

final class CaseClockTest {
    private static final Duration LONG = Duration.ofMinutes(1);

    private static final Duration TICK = Duration.ofMillis(25);

    private static CaseClock clock(long cpuMillis, long wallMillis) {
        return new CaseClock(limits(cpuMillis, wallMillis), new ThreadMeter(Thread.currentThread()));
    }

    private static CaseLimits limits(long cpuMillis, long wallMillis) {
        return new CaseLimits(cpuMillis, wallMillis, 1, 1, CaseLimits.Reading.SUBMISSION);
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
    void timeWithoutAProcessorIsNotCountedWithinBounds() throws Exception {
        // Blocked in a call of the operating system's, a thread is as one that could run and does not get to.
        Pipe pipe = Pipe.open();
        Thread reader = Thread.ofPlatform().daemon().start(() -> read(pipe.source()));
        CaseClock clock = new CaseClock(limits(60_000, 100), new ThreadMeter(reader));
        clock.start(Stage.RUNNING);
        assertThat(clock.isStillGoing(Duration.ofMillis(300))).isTrue();
        while (clock.isStillGoing(TICK)) {
            assertThat(clock.exceeded()).isEmpty();
        }
        assertThat(clock.exceeded()).contains(new Exceeded(Limit.WALL_TIME, Phase.RUNNING));
        assertThat(clock.running().wall()).isGreaterThanOrEqualTo(CaseLimits.LONGEST_WALL_TIMES * 100_000_000L);
        pipe.sink().close();
        reader.join();
    }

    private static void read(ReadableByteChannel channel) {
        try {
            assertThat(channel.read(ByteBuffer.allocate(1))).isEqualTo(-1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Test
    void timeOfThreadsThatWaitIsCounted() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        Thread waiting = Thread.ofPlatform().daemon().start(() -> awaitUninterrupted(over));
        CaseClock clock = new CaseClock(limits(60_000, 2_000), new ThreadMeter(waiting));
        clock.start(Stage.RUNNING);
        while (clock.isStillGoing(TICK)) {
            assertThat(clock.exceeded()).isEmpty();
        }
        assertThat(clock.exceeded()).contains(new Exceeded(Limit.WALL_TIME, Phase.RUNNING));
        assertThat(clock.running().wall()).isLessThan(CaseLimits.LONGEST_WALL_TIMES * 2_000_000_000L);
        over.countDown();
        waiting.join();
    }

    private static void awaitUninterrupted(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
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
