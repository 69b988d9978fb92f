package assay.worker;

import static assay.worker.Submission.call;
import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.Message;
import assay.protocol.Observation;
import assay.protocol.Observation.Operation;
import assay.protocol.Observation.Raised;
import assay.protocol.Observation.Refused;
import assay.protocol.Observation.Returned;
import assay.protocol.Setting;
import assay.protocol.Setting.Clock;
import assay.value.PythonValue;
import assay.value.PythonValue.DrawnValue;
import assay.value.PythonValue.ListValue;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The wall limit of these submissions is a minute; all of them wait for longer, and none of them takes long. */
final class VirtualTimeTest {
    private static final Setting VIRTUAL = new Setting(Set.of(), Clock.VIRTUAL);

    private static PythonValue returned(Message.Observed observed) {
        if (observed.observation() instanceof Returned(PythonValue value, List<PythonValue> argumentsAfter)) {
            return value;
        }
        throw new AssertionError("it did not return: " + observed.observation());
    }

    private static PythonValue evaluated(String setUp, String expression) {
        return returned(Submission.module(setUp)
                .in(VIRTUAL)
                .run(Submission.lines(expression))
                .getFirst());
    }

    private static void assertTakes(double seconds, Submission submission) {
        Message.Observed observed = submission.run(call()).getFirst();
        assertThat(observed.observation()).isInstanceOf(Returned.class);
        assertThat(observed.measurement().aftermath().elapsedNanos())
                .hasValue(Math.round(seconds * Duration.ofSeconds(1).toNanos()));
    }

    private static Submission async(String source) {
        return Submission.function("import asyncio\n" + source);
    }

    @Test
    void sleepingTakesVirtualTimeAlone() {
        assertTakes(3600.25, Submission.function("""
                import time
                from time import sleep
                time.sleep(10)
                def solve():
                    sleep(3600)
                    time.sleep(0.25)
                """).in(VIRTUAL));
    }

    @Test
    void everyClockFollows() {
        assertThat(evaluated("""
                import time, datetime
                def clocks():
                    return [time.time(), time.monotonic(), time.perf_counter(), datetime.datetime.now().timestamp(),
                            time.time_ns() / 1e9, time.monotonic_ns() / 1e9, time.perf_counter_ns() / 1e9,
                            time.mktime(time.localtime()), datetime.datetime.now(datetime.UTC).timestamp()]
                before = clocks()
                time.sleep(90)
                """, "[later - earlier for earlier, later in zip(before, clocks())]"))
                .isEqualTo(new ListValue(java.util.Collections.nCopies(9, Values.of(90.0))));
    }

    @Test
    void everyCaseBeginsAtTheSameTime() {
        String source = """
                import time, datetime
                def solve():
                    time.sleep(100)
                    return f'{datetime.datetime.now()} {datetime.date.today()} {time.ctime()} {time.strftime("%H:%M")}'
                """;
        assertThat(Submission.function(source).in(VIRTUAL).run(call(), call()))
                .extracting(VirtualTimeTest::returned)
                .containsOnly(Values.of("2025-01-01 00:01:40 2025-01-01 Wed Jan  1 00:01:40 2025 00:01"));
    }

    @Test
    void wrongDurationsAreRefusedAsPythonDoes() {
        assertThat(evaluated("""
                import time
                def refusal(duration):
                    try:
                        time.sleep(duration)
                    except (TypeError, ValueError, OverflowError) as error:
                        return f'{type(error).__name__}: {error}'
                """, "[refusal(each) for each in (-1, 'x', float('nan'), float('inf'), True)]"))
                .isEqualTo(Values.list(
                        Values.of("ValueError: sleep length must be non-negative"),
                        Values.of("TypeError: 'str' object cannot be interpreted as an integer"),
                        Values.of("ValueError: Invalid value NaN (not a number)"),
                        Values.of("OverflowError: timestamp too large to convert to C PyTime_t"),
                        Values.NONE));
    }

    @Test
    void coroutinesWaitSideBySide() {
        assertTakes(300, async("""
                async def fetch(delay):
                    await asyncio.sleep(delay)
                    return delay
                async def solve():
                    assert await asyncio.gather(fetch(300), fetch(100), fetch(200)) == [300, 100, 200]
                """));
        assertTakes(600, async("""
                async def solve():
                    for delay in (300, 100, 200):
                        await asyncio.sleep(delay)
                """));
    }

    @Test
    void whatAsyncioOffersWorks() {
        assertTakes(1004, async("""
                import contextlib, time

                @contextlib.asynccontextmanager
                async def opened():
                    await asyncio.sleep(1)
                    yield 'x'
                    await asyncio.sleep(1)

                async def count(to):
                    for i in range(to):
                        await asyncio.sleep(1)
                        yield i

                async def producer(queue):
                    for i in range(5):
                        await queue.put(i)
                    await queue.put(None)

                async def consumer(queue):
                    items = []
                    while (item := await queue.get()) is not None:
                        items.append(item)
                    return items

                async def limited(semaphore):
                    async with semaphore:
                        await asyncio.sleep(100)

                async def solve():
                    async with asyncio.TaskGroup() as group:
                        one = group.create_task(asyncio.sleep(100, 'one'))
                        group.create_task(asyncio.sleep(50))
                    assert one.result() == 'one'
                    try:
                        async with asyncio.timeout(100):
                            await asyncio.sleep(1000)
                    except TimeoutError:
                        pass
                    else:
                        assert False
                    try:
                        await asyncio.wait_for(asyncio.Event().wait(), 100)
                        assert False
                    except TimeoutError:
                        pass
                    queue = asyncio.Queue(maxsize=2)
                    _, items = await asyncio.gather(producer(queue), consumer(queue))
                    assert items == [0, 1, 2, 3, 4]
                    semaphore = asyncio.Semaphore(2)
                    await asyncio.gather(*(limited(semaphore) for _ in range(6)))
                    lock = asyncio.Lock()
                    async with lock:
                        assert lock.locked()
                    event = asyncio.Event()
                    asyncio.get_running_loop().call_later(100, event.set)
                    await event.wait()
                    async with opened() as what:
                        assert what == 'x'
                    assert [i async for i in count(2)] == [0, 1]
                    done, pending = await asyncio.wait(
                        [asyncio.create_task(asyncio.sleep(100)), asyncio.create_task(asyncio.sleep(200))],
                        return_when=asyncio.FIRST_COMPLETED)
                    assert len(done) == len(pending) == 1
                    assert [await each for each in asyncio.as_completed(
                        [asyncio.sleep(100, 'b'), asyncio.sleep(50, 'a')])] == ['a', 'b']
                    async with asyncio.timeout(None):
                        await asyncio.shield(asyncio.sleep(100))
                """));
    }

    @Test
    void blockingFunctionsInThreadsWaitSideBySideInAsManyAsThereAre() {
        assertTakes(200, async("""
                import time
                from concurrent.futures import ThreadPoolExecutor
                def work(number):
                    before = time.monotonic()
                    time.sleep(100)
                    assert time.monotonic() - before == 100
                    return number
                async def solve():
                    assert await asyncio.gather(*(asyncio.to_thread(work, i) for i in range(4))) == [0, 1, 2, 3]
                    loop = asyncio.get_running_loop()
                    with ThreadPoolExecutor(max_workers=3) as pool:
                        await asyncio.gather(*(loop.run_in_executor(pool, work, i) for i in range(3)))
                """));
        assertTakes(300, async("""
                import time
                from concurrent.futures import ThreadPoolExecutor
                async def solve():
                    loop = asyncio.get_running_loop()
                    with ThreadPoolExecutor(max_workers=2) as pool:
                        await asyncio.gather(*(loop.run_in_executor(pool, time.sleep, 100) for i in range(5)))
                """));
    }

    @Test
    void codeThatRunsItsOwnLoopSeesTheSameClock() {
        assertTakes(101, Submission.function("""
                import asyncio, time
                async def main():
                    await asyncio.sleep(100)
                    time.sleep(1)
                def solve():
                    before = time.perf_counter()
                    asyncio.run(main())
                    return time.perf_counter() - before
                """));
    }

    @Test
    void waitingForNothingIsADeadlockThatNamesItsLines() {
        Observation observation = async("""
                async def consumer(queue):
                    return await queue.get()
                async def solve():
                    await asyncio.gather(consumer(asyncio.Queue()), consumer(asyncio.Queue()))
                """).observeCall();
        assertThat(observation).isInstanceOfSatisfying(Raised.class, raised -> {
            assertThat(raised.error().typeName()).isEqualTo("DeadlockError");
            assertThat(raised.error().ancestry()).contains("RuntimeError");
            assertThat(raised.error().message())
                    .isEqualTo("deadlock: nothing is left that could wake consumer in line 3, consumer in line 3, "
                            + "solve in line 5");
        });
    }

    @Test
    void exceptionsComeOutOfTheLoopWithTheirLines() {
        assertThat(async("""
                async def solve():
                    await asyncio.sleep(1)
                    return [][1]
                """).observeCall()).isInstanceOfSatisfying(Raised.class, raised -> {
            assertThat(raised.error().typeName()).isEqualTo("IndexError");
            assertThat(raised.error().traceback().getLast().line()).isEqualTo(4);
        });
    }

    @Test
    void methodsThatAreCoroutinesShareOneLoop() {
        Message.Observed observed = Submission.definingClass("""
                import asyncio
                class Solution:
                    async def start(self):
                        self.task = asyncio.create_task(asyncio.sleep(100, 'done'))
                        self.lock = asyncio.Lock()
                    async def finish(self):
                        async with self.lock:
                            return await self.task
                """)
                .run(Submission.calls(Submission.method("start"), Submission.method("finish")))
                .getFirst();
        assertThat(observed.observation())
                .isEqualTo(new Observation.Called(List.of(
                        new Observation.CallOutcome.Value(Values.NONE),
                        new Observation.CallOutcome.Value(Values.of("done")))));
        assertThat(observed.measurement().aftermath().elapsedNanos()).hasValue(100_000_000_000L);
    }

    @Test
    void asynchronousGeneratorsAreDrawnAndClosed() {
        Message.Observed observed =
                Submission.function("""
                import asyncio
                async def solve():
                    try:
                        for i in range(1000):
                            await asyncio.sleep(100)
                            yield i
                    finally:
                        print('closed after', i)
                """).run(Submission.drawing(3)).getFirst();
        assertThat(returned(observed))
                .isEqualTo(new DrawnValue("async_generator", List.of(Values.of(0), Values.of(1), Values.of(2)), false));
        assertThat(observed.measurement().aftermath().elapsedNanos()).hasValue(300_000_000_000L);
        assertThat(observed.measurement().output()).isEqualTo("closed after 2\n");
    }

    @Test
    void generatorThatTheCollectorCouldHaveTakenIsClosedAsWell() {
        Message.Observed observed =
                Submission.function("""
                import asyncio, gc
                from asyncio import base_events
                shut_down = base_events.BaseEventLoop.shutdown_asyncgens
                async def collect_first(self):
                    gc.collect()
                    await shut_down(self)
                base_events.BaseEventLoop.shutdown_asyncgens = collect_first
                async def solve():
                    try:
                        yield 1
                        yield 2
                    finally:
                        print('closed')
                """).run(Submission.drawing(1)).getFirst();
        assertThat(observed.measurement().output()).isEqualTo("closed\n");
    }

    @Test
    void tasksLeftBehindAreCancelledWhenTheCaseEnds() {
        assertThat(async("""
                async def forever():
                    try:
                        await asyncio.sleep(10**6)
                    finally:
                        print('cancelled')
                async def solve():
                    asyncio.create_task(forever())
                    await asyncio.sleep(1)
                """).measure(call()).output()).isEqualTo("cancelled\n");
    }

    @Test
    void scriptsAwaitTheirLastLine() {
        Message.Observed observed = Submission.module("async def double(n): return 2 * n", "double")
                .run(Submission.lines("import asyncio", "asyncio.run(double(21))"))
                .getFirst();
        assertThat(returned(observed)).isEqualTo(Values.of(42));
        assertThat(returned(Submission.module("async def double(n): return 2 * n", "double")
                        .run(Submission.lines("double(21)"))
                        .getFirst()))
                .isEqualTo(Values.of(42));
    }

    @Test
    void aLoopOpensNoConnectionsAndStartsNoProcesses() {
        assertThat(async("""
                async def solve():
                    await asyncio.open_connection('127.0.0.1', 80)
                """).observeCall())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.operation()).isEqualTo(Operation.NETWORK));
        assertThat(async("""
                async def solve():
                    await asyncio.create_subprocess_exec('ls')
                """).observeCall())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.operation()).isEqualTo(Operation.PROCESS));
    }

    @Test
    void theRealClockIsLeftAloneWhereNothingAsksForAnother() {
        Message.Observed observed = Submission.function("""
                import time, datetime
                def solve():
                    return abs(datetime.datetime.now().timestamp() - time.time()) < 60 and type(time.sleep).__name__
                """).run(call()).getFirst();
        assertThat(returned(observed)).isEqualTo(Values.of("builtin_function_or_method"));
        assertThat(observed.measurement().aftermath().elapsedNanos()).isEmpty();
    }
}
