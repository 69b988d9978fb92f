package assay.worker;

import static assay.worker.Submission.call;
import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.CaseLimits;
import assay.protocol.Message;
import assay.protocol.Observation;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.Exited;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Operation;
import assay.protocol.Observation.Phase;
import assay.protocol.Observation.Refused;
import assay.protocol.Observation.Returned;
import assay.protocol.Setting;
import assay.protocol.Setting.Allowance;
import assay.protocol.Setting.Clock;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ThreadsTest {
    private static final Setting THREADS = new Setting(Set.of(Allowance.THREADS), Clock.REAL);

    private static Submission function(String source) {
        return Submission.function(source).in(THREADS);
    }

    private static CaseLimits limits(long cpuMillis, long wallMillis) {
        return new CaseLimits(cpuMillis, wallMillis, 256, 64, CaseLimits.Reading.SUBMISSION, OptionalLong.empty());
    }

    @Test
    void whatThreadsAreMadeForWorks() {
        assertThat(function("""
                import queue, threading
                from concurrent.futures import ThreadPoolExecutor, as_completed

                def solve():
                    items, results = queue.Queue(maxsize=2), []
                    lock, event, barrier = threading.Lock(), threading.Event(), threading.Barrier(2)
                    def consume():
                        while (item := items.get()) is not None:
                            with lock:
                                results.append(item * item)
                            items.task_done()
                        event.set()
                        barrier.wait()
                    consumer = threading.Thread(target=consume, name='consumer')
                    consumer.start()
                    for item in range(5):
                        items.put(item)
                    items.join()
                    items.put(None)
                    event.wait()
                    barrier.wait()
                    consumer.join()
                    with ThreadPoolExecutor(max_workers=3) as pool:
                        squares = list(pool.map(lambda n: n * n, range(5)))
                        assert {each.result() for each in as_completed([pool.submit(pow, 2, 3)])} == {8}
                    local = threading.local()
                    local.x = 1
                    return [results == squares, threading.active_count(), consumer.is_alive()]
                """).result()).isEqualTo(Values.list(Values.of(true), Values.of(1), Values.of(false)));
    }

    @Test
    void withoutLeaveAThreadIsRefused() {
        assertThat(Submission.function("""
                import threading
                def solve():
                    threading.Thread(target=print).start()
                """).observeCall())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.operation()).isEqualTo(Operation.THREAD));
    }

    @Test
    void aProgramWaitsForItsThreadsAndNotForDaemons() {
        Message.Observed observed =
                Submission.program("""
                import threading, time
                def work():
                    time.sleep(0.05)
                    print('worked')
                def forever():
                    while True:
                        time.sleep(0.01)
                threading.Thread(target=forever, daemon=True).start()
                threading.Thread(target=work).start()
                print('end of file')
                """).in(THREADS).run(Submission.input("")).getFirst();
        assertThat(observed.observation()).isEqualTo(new Exited(0));
        assertThat(observed.measurement().output()).isEqualTo("end of file\nworked\n");
    }

    @Test
    void aThreadThatSpinsDoesNotOutliveItsCase() {
        Submission spinning = function("""
                import threading, time
                def spin():
                    while True:
                        time.sleep(0)
                def solve():
                    before = threading.active_count()
                    threading.Thread(target=spin, daemon=True).start()
                    return before
                """);
        for (int run = 0; run < 2; run++) {
            assertThat(spinning.run(call()).getFirst().observation()).isEqualTo(new Returned(Values.of(1), List.of()));
        }
    }

    @Test
    void aThreadThatLetsNoOtherRunEndsAtTheLimitOfTheCase() {
        Submission greedy = function("""
                import threading
                def spin():
                    while True:
                        pass
                def solve():
                    threading.Thread(target=spin, daemon=True).start()
                    while True:
                        pass
                """).within(limits(500, 60_000));
        for (int run = 0; run < 2; run++) {
            assertThat(greedy.observeCall()).isEqualTo(new Exceeded(Limit.CPU_TIME, Phase.RUNNING));
        }
    }

    @Test
    void casesAfterOneThatLeftAThreadBehindFindNone() {
        assertThat(function("""
                import threading, time
                def solve():
                    before = threading.active_count()
                    threading.Thread(target=time.sleep, args=(1000,)).start()
                    return before
                """).run(call(), call(), call()))
                .extracting(Message.Observed::observation)
                .containsOnly(new Returned(Values.of(1), List.of()));
    }

    @Test
    void theTimeOfAllThreadsCounts() {
        assertThat(function("""
                import threading
                def spin():
                    while True: pass
                def solve():
                    threads = [threading.Thread(target=spin) for _ in range(4)]
                    for each in threads: each.start()
                    for each in threads: each.join()
                """).within(limits(400, 60_000)).observeCall())
                .isEqualTo(new Exceeded(Limit.CPU_TIME, Phase.RUNNING));
    }

    @Test
    void aDeadlockEndsAtTheWallLimit() {
        assertThat(function("""
                import threading
                def solve():
                    first, second, both = threading.Lock(), threading.Lock(), threading.Barrier(2)
                    def take(one, other):
                        with one:
                            both.wait()
                            with other:
                                pass
                    thread = threading.Thread(target=take, args=(first, second))
                    thread.start()
                    take(second, first)
                """).within(limits(20_000, 500)).observeCall())
                .isEqualTo(new Exceeded(Limit.WALL_TIME, Phase.RUNNING));
    }

    @Test
    void thereIsABoundOnTheirNumber() {
        assertThat(function("""
                import threading
                def solve():
                    event, threads = threading.Event(), []
                    try:
                        while True:
                            threads.append(threading.Thread(target=event.wait))
                            threads[-1].start()
                    except RuntimeError as error:
                        event.set()
                        return [str(error), len(threads)]
                """).result()).isEqualTo(Values.list(Values.of("can't start new thread"), Values.of(65)));
    }

    @Test
    void recursionInAThreadHasTheSameLimit() {
        assertThat(function("""
                import threading
                def depth(n):
                    try:
                        return depth(n + 1)
                    except RecursionError:
                        return n
                def solve():
                    found = []
                    thread = threading.Thread(target=lambda: found.append(depth(0)))
                    thread.start()
                    thread.join()
                    return found[0] in range(900, 1000) or found[0]
                """).result()).isEqualTo(Values.of(true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from multiprocessing import Process; Process(target=print).start()",
                "from multiprocessing import Pool; Pool(2).map(abs, [1])",
                "from concurrent.futures import ProcessPoolExecutor; list(ProcessPoolExecutor(2).map(abs, [1]))",
            })
    void processesAreRefused(String statement) {
        Observation observation = function("def solve():\n    " + statement).observeCall();
        assertThat(observation)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.operation()).isEqualTo(Operation.PROCESS));
    }
}
