package assay.worker;

import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.CaseInput.Call;
import assay.protocol.Observation.Raised;
import assay.protocol.Observation.Returned;
import assay.value.PythonValue.DrawnValue;
import assay.value.PythonValue.IteratorValue;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class FunctionTest {
    private static final Submission COUNTING = Submission.function("""
            drawn = 0
            def solve(stop):
                global drawn
                while drawn < stop:
                    drawn += 1
                    print(drawn)
                    yield drawn
            """);

    @Test
    void functionIsCalledWithItsArguments() {
        Submission adding = Submission.function("def solve(a, b): return a + b");
        assertThat(adding.result(Values.of(2), Values.of(3))).isEqualTo(Values.of(5));
    }

    @Test
    void keywordArgumentsArePassedByName() {
        Submission subtracting = Submission.function("def solve(a, *, less): return a - less");
        Call call = new Call(List.of(Values.of(5)), Map.of("less", Values.of(3)), OptionalInt.empty(), false);
        assertThat(subtracting.observe(call)).isEqualTo(new Returned(Values.of(2), List.of()));
    }

    @Test
    void argumentsAreReadAgainAfterTheCallWhenThatIsAsked() {
        Submission sorting = Submission.function("def solve(items, other): items.sort()");
        Call call = new Call(List.of(Values.integers(3, 1, 2), Values.of("x")), Map.of(), OptionalInt.empty(), true);
        assertThat(sorting.observe(call))
                .isEqualTo(new Returned(Values.NONE, List.of(Values.integers(1, 2, 3), Values.of("x"))));
    }

    @Test
    void generatorIsNotDrawnUnlessThatIsAsked() {
        var observed = COUNTING.run(Submission.call(Values.of(3))).getFirst();
        assertThat(observed.observation()).isEqualTo(new Returned(new IteratorValue("generator"), List.of()));
        assertThat(observed.measurement().output()).isEmpty();
    }

    @Test
    void generatorThatEndsEarlyIsExhausted() {
        var items = List.of(Values.of(1), Values.of(2));
        assertThat(COUNTING.observe(Submission.drawing(5, Values.of(2))))
                .isEqualTo(new Returned(new DrawnValue("generator", items, true), List.of()));
    }

    @Test
    void generatorIsNeverDrawnOnceMoreThanAsked() {
        var observed = COUNTING.run(Submission.drawing(2, Values.of(9))).getFirst();
        var items = List.of(Values.of(1), Values.of(2));
        assertThat(observed.observation())
                .isEqualTo(new Returned(new DrawnValue("generator", items, false), List.of()));
        assertThat(observed.measurement().output()).isEqualTo("1\n2\n");
    }

    @Test
    void iteratorOfASubmissionsOwnTypeIsDrawnByItsNextMethodAlone() {
        Submission own = Submission.function("""
                class Endless:
                    def __next__(self): return 7
                def solve(): return Endless()
                """);
        assertThat(own.observe(Submission.drawing(2)))
                .isEqualTo(
                        new Returned(new DrawnValue("Endless", List.of(Values.of(7), Values.of(7)), false), List.of()));
    }

    @Test
    void whatAGeneratorRaisesIsRaised() {
        Submission failing = Submission.function("""
                def solve():
                    yield 1
                    raise ValueError('no more')
                """);
        assertThat(failing.observe(Submission.drawing(5)))
                .isInstanceOfSatisfying(
                        Raised.class,
                        raised -> assertThat(raised.error().message()).isEqualTo("no more"));
    }

    @Test
    void listIsReadAsItIsThoughItemsAreToBeDrawn() {
        Submission listing = Submission.function("def solve(): return [1, 2, 3]");
        assertThat(listing.observe(Submission.drawing(2))).isEqualTo(new Returned(Values.integers(1, 2, 3), List.of()));
    }

    @Test
    void coroutineThatWaitsForNothingIsAwaited() {
        Submission awaiting = Submission.function("""
                async def half(x): return x / 2
                async def solve(x): return await half(x)
                """);
        assertThat(awaiting.result(Values.of(3))).isEqualTo(Values.of(1.5));
    }

    @Test
    void coroutineThatGivesWayIsResumed() {
        Submission waiting = Submission.function("""
                class Turn:
                    def __await__(self): yield
                async def solve():
                    await Turn()
                    return 1
                """);
        assertThat(waiting.result()).isEqualTo(Values.of(1));
    }

    @Test
    void callOfTheWrongArityRaisesTypeError() {
        Submission unary = Submission.function("def solve(a): return a");
        assertThat(unary.observeCall(Values.of(1), Values.of(2))).isInstanceOfSatisfying(Raised.class, raised -> {
            assertThat(raised.error().typeName()).isEqualTo("TypeError");
            assertThat(raised.error().message()).contains("solve() takes 1 positional argument but 2 were given");
        });
    }

    @Test
    void submissionFindsNoFrameOfTheGraderBelowItsOwn() {
        Submission looking = Submission.function("""
                import sys
                def solve():
                    names = []
                    frame = sys._getframe()
                    while frame:
                        names.append(frame.f_code.co_name)
                        frame = frame.f_back
                    return names
                """);
        assertThat(looking.result()).isEqualTo(Values.list(Values.of("solve")));
    }
}
