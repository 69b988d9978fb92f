package assay.worker;

import static assay.worker.Submission.call;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.protocol.CaseLimits;
import assay.protocol.EntryPoint;
import assay.protocol.Isolation;
import assay.protocol.Message;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Phase;
import assay.protocol.Observation.Returned;
import assay.protocol.Request;
import assay.protocol.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConversationTest {
    private static final CaseLimits LIMITS = new CaseLimits(20_000, 60_000, 256, 64, CaseLimits.Reading.SUBMISSION);

    private static Request.Load load(String source) {
        return new Request.Load("two_sum.py", source, new EntryPoint.Function("solve"), Isolation.SUBMISSION);
    }

    @Test
    void workerEndsInOrderWhenItsRequestsEnd() {
        try (WorkerProcess worker = WorkerProcess.start()) {
            assertThat(worker.load(load("def solve(): return 1")).fault()).isEmpty();
            assertThat(worker.end()).isZero();
        }
    }

    @Test
    void casesKeepTheirNumbersAndProgramsFollowEachOther() {
        try (WorkerProcess worker = WorkerProcess.start()) {
            for (int program = 0; program < 3; program++) {
                worker.load(load("def solve(): return " + program));
                for (int number = 5; number > 3; number--) {
                    assertThat(worker.run(new Request.Run(number, call(), Setting.PLAIN, LIMITS))
                                    .observation())
                            .isEqualTo(new Returned(Values.of(program), List.of()));
                }
                assertThat(worker.finish()).isFalse();
            }
            worker.load(load("def solve(): return 1"));
            worker.load(load("def solve(): return 2"));
            assertThat(worker.run(new Request.Run(1, call(), Setting.PLAIN, LIMITS))
                            .observation())
                    .isEqualTo(new Returned(Values.of(2), List.of()));
        }
    }

    @Test
    void workerThatCannotStopItsCaseSaysSoAndGoes() {
        try (WorkerProcess worker = WorkerProcess.start()) {
            worker.load(load("def solve(): return sum(range(10**12))"));
            assertThat(worker.run(new Request.Run(
                                    1,
                                    call(),
                                    Setting.PLAIN,
                                    new CaseLimits(200, 60_000, 256, 64, CaseLimits.Reading.SUBMISSION)))
                            .observation())
                    .isEqualTo(new Exceeded(Limit.CPU_TIME, Phase.RUNNING));
            assertThat(worker.receive()).isEqualTo(new Message.Done(true));
            assertThat(worker.end()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "while True: pass",
                "import time; time.sleep(10**6)",
                "sum(range(10**15))",
                "'a' * 40 == __import__('re').match('(a|a)*b', 'a' * 40)"
            })
    void workerWhoseSupervisorIsGoneEndsInTheMidstOfItsCase(String endless) {
        long hour = 3_600_000;
        CaseLimits limits = new CaseLimits(hour, hour, 256, 64, CaseLimits.Reading.SUBMISSION);
        try (WorkerProcess worker = WorkerProcess.start()) {
            worker.load(load("def solve():\n    " + endless));
            worker.send(new Request.Run(1, call(), Setting.PLAIN, limits));
            assertThat(worker.receive()).isEqualTo(new Message.Started(1));
            assertThat(worker.end()).isZero();
        }
    }

    @Test
    void workerWithoutMemoryEndsWithTheStatusThatTells() {
        try (WorkerProcess worker = WorkerProcess.start()) {
            worker.load(load("def solve(): return [0] * 10**9"));
            assertThatThrownBy(() -> worker.run(new Request.Run(1, call(), Setting.PLAIN, LIMITS)))
                    .isInstanceOfSatisfying(
                            WorkerProcess.EndedException.class,
                            ended -> assertThat(ended.isOutOfMemory()).isTrue());
        }
    }
}
