package assay.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.protocol.CaseLimits;
import assay.protocol.Observation.Limit;
import assay.sandbox.CaseClock;
import assay.sandbox.ThreadMeter;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final int MEMORY_MIB = 64;

    /** A clock of a case that has already gone over a limit. */
    private static CaseClock exceeded(ThreadMeter meter) {
        CaseClock clock = new CaseClock(new CaseLimits(1, 1, MEMORY_MIB, 1, CaseLimits.Reading.SUBMISSION), meter);
        clock.exceed(Limit.WALL_TIME);
        return clock;
    }

    @Test
    void aThreadThatGetsNoProcessorIsWaitedFor() throws WedgedException {
        ThreadMeter idle = new ThreadMeter(Thread.currentThread());
        Watch watch = new Watch(new Interpreters(), new Heap(), idle);
        CompletableFuture<String> late =
                new CompletableFuture<String>().completeOnTimeout("ended", 700, TimeUnit.MILLISECONDS);
        assertThat(watch.await(late, exceeded(idle), MEMORY_MIB)).isEqualTo("ended");
    }

    @Test
    void aThreadThatWorksOnIsWedged() {
        AtomicBoolean over = new AtomicBoolean();
        Thread busy = Thread.ofPlatform().daemon().start(() -> {
            while (!over.get()) {
                Thread.onSpinWait();
            }
        });
        ThreadMeter meter = new ThreadMeter(busy);
        Watch watch = new Watch(new Interpreters(), new Heap(), meter);
        assertThatThrownBy(() -> watch.await(new CompletableFuture<>(), exceeded(meter), MEMORY_MIB))
                .isInstanceOf(WedgedException.class);
        over.set(true);
    }
}
