package assay.worker;

import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.Aftermath;
import assay.protocol.CaseInput.Call;
import assay.protocol.Message;
import assay.protocol.Observation.Returned;
import assay.value.PythonValue.DrawnValue;
import assay.value.PythonValue.IteratorValue;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class LazinessTest {
    private static final DrawnValue ENDLESS =
            new DrawnValue("iterator", List.of(Values.of(1), Values.of(2), Values.of(3)), false);
    private static final DrawnValue TEN =
            new DrawnValue("iterator", List.copyOf(Collections.nCopies(10, Values.of(7))), true);

    private static Message.Observed run(String source, DrawnValue argument, OptionalInt take) {
        return Submission.function(source)
                .run(new Call(List.of(argument), Map.of(), take, false))
                .getFirst();
    }

    private static Aftermath aftermath(Message.Observed observed) {
        return observed.measurement().aftermath();
    }

    @Test
    void itemsDrawnFromAnArgumentAreCounted() {
        Message.Observed observed = run("""
                from itertools import islice
                def solve(items):
                    return list(islice(items, 5))
                """, ENDLESS, OptionalInt.empty());
        assertThat(observed.observation()).isEqualTo(new Returned(Values.integers(1, 2, 3, 1, 2), List.of()));
        assertThat(aftermath(observed).drawn()).isEqualTo(5);
    }

    @Test
    void anIteratorThatEndsCanBeUsedUp() {
        Message.Observed observed = run("def solve(items): return sum(items)", TEN, OptionalInt.empty());
        assertThat(observed.observation()).isEqualTo(new Returned(Values.of(70), List.of()));
        assertThat(aftermath(observed).drawn()).isEqualTo(10);
    }

    @Test
    void aGeneratorDrawsNothingBeforeItIsAsked() {
        Message.Observed observed =
                run("def solve(items):\n    for item in items:\n        yield item * 2", ENDLESS, OptionalInt.of(4));
        assertThat(observed.observation())
                .isEqualTo(new Returned(
                        new DrawnValue(
                                "generator", List.of(Values.of(2), Values.of(4), Values.of(6), Values.of(2)), false),
                        List.of()));
        assertThat(aftermath(observed).drawn()).isEqualTo(4);
        assertThat(aftermath(observed).drawnUnasked()).isZero();
    }

    @Test
    void whatWasDrawnBeforeAnybodyAskedIsKnown() {
        Message.Observed observed =
                run("def solve(items): return iter([item * 2 for item in items])", TEN, OptionalInt.of(1));
        assertThat(aftermath(observed).drawnUnasked()).isEqualTo(10);
        Message.Observed undrawn =
                run("def solve(items):\n    next(items)\n    return map(str, items)", TEN, OptionalInt.empty());
        assertThat(undrawn.observation()).isEqualTo(new Returned(new IteratorValue("map"), List.of()));
        assertThat(aftermath(undrawn).drawnUnasked()).isEqualTo(1);
    }
}
