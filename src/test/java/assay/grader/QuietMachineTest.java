package assay.grader;

import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.Observation;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Phase;
import assay.supervisor.CaseOutcome;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class QuietMachineTest {
    private static final CaseOutcome DIED = CaseOutcome.of(new Observation.WorkerDied("it was killed"));
    private static final CaseOutcome LATE = CaseOutcome.of(new Observation.Exceeded(Limit.CPU_TIME, Phase.RUNNING));

    private final QuietMachine machine = new QuietMachine();

    private CaseOutcome runs(CaseOutcome... outcomes) throws InterruptedException {
        Deque<CaseOutcome> left = new ArrayDeque<>(List.of(outcomes));
        CaseOutcome outcome = machine.besideOthers(left::removeFirst);
        assertThat(left).isEmpty();
        return outcome;
    }

    @Test
    void caseWhoseWorkersDiedIsRunOnceMore() throws InterruptedException {
        assertThat(runs(DIED, LATE)).isEqualTo(LATE);
        assertThat(runs(DIED, DIED)).isEqualTo(DIED);
        assertThat(runs(LATE)).isEqualTo(LATE);
    }

    @Test
    void caseWhoseWorkersDiedIsThenAlone() throws InterruptedException {
        AtomicBoolean otherRan = new AtomicBoolean();
        Deque<Thread> others = new ArrayDeque<>();
        CaseOutcome outcome = machine.besideOthers(() -> {
            if (others.isEmpty()) {
                others.add(Thread.ofPlatform().unstarted(() -> other(otherRan)));
                return DIED;
            }
            Thread other = others.getFirst();
            other.start();
            while (other.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            assertThat(otherRan).isFalse();
            return LATE;
        });
        others.getFirst().join();
        assertThat(outcome).isEqualTo(LATE);
        assertThat(otherRan).isTrue();
    }

    private void other(AtomicBoolean ran) {
        try {
            machine.besideOthers(() -> {
                ran.set(true);
                return LATE;
            });
        } catch (InterruptedException nobodyDoes) {
            throw new IllegalStateException(nobodyDoes);
        }
    }
}
