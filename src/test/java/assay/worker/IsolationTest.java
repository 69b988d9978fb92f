package assay.worker;

import static assay.worker.Submission.call;
import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.CaseInput;
import assay.protocol.Isolation;
import assay.protocol.Message;
import assay.protocol.Observation;
import assay.protocol.Observation.Returned;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class IsolationTest {
    private static List<Observation> observations(Submission submission, int cases) {
        return submission.run(Collections.nCopies(cases, call()).toArray(new CaseInput[0])).stream()
                .map(Message.Observed::observation)
                .toList();
    }

    private static Observation returned(long value) {
        return new Returned(Values.of(value), List.of());
    }

    @ParameterizedTest
    @EnumSource(Isolation.class)
    void moduleIsExecutedAnewForEachCase(Isolation isolation) {
        Submission counting = Submission.function("""
                count = 0
                def solve():
                    global count
                    count += 1
                    return count
                """);
        assertThat(observations(counting.isolated(isolation), 3))
                .containsExactly(returned(1), returned(1), returned(1));
    }

    @Test
    void stateOfTheInterpreterIsGoneWhereEachCaseHasItsOwn() {
        Submission hiding = Submission.function("""
                import math
                def solve():
                    math.count = getattr(math, 'count', 0) + 1
                    return math.count
                """);
        assertThat(observations(hiding.isolated(Isolation.CASE), 2)).containsExactly(returned(1), returned(1));
        assertThat(observations(hiding.isolated(Isolation.SUBMISSION), 2)).containsExactly(returned(1), returned(2));
    }

    @Test
    void nextSubmissionFindsNothingOfTheLast() {
        Submission hiding = Submission.function("""
                import builtins, sys
                def solve():
                    found = hasattr(builtins, 'left') + ('left' in sys.modules) + (sys.getrecursionlimit() == 77)
                    builtins.left = sys.modules['left'] = 1
                    sys.setrecursionlimit(77)
                    return found
                """);
        assertThat(observations(hiding, 1)).containsExactly(returned(0));
        assertThat(observations(hiding, 1)).containsExactly(returned(0));
    }

    @Test
    void streamsThatOneCaseClosedOrReplacedAreThereForTheNext() {
        Submission closing = Submission.function("""
                import io, sys
                def solve():
                    print('printed')
                    sys.stdout.close()
                    sys.stderr = io.StringIO()
                    return 1
                """);
        assertThat(closing.run(call(), call(), call())).allSatisfy(observed -> {
            assertThat(observed.observation()).isEqualTo(returned(1));
            assertThat(observed.measurement().output()).isEqualTo("printed\n");
        });
    }

    @Test
    void argumentsOfOneCaseAreNotThoseOfTheNext() {
        Submission keeping = Submission.function("""
                import math
                def solve(items):
                    earlier = getattr(math, 'items', items)
                    math.items = items
                    items.append(1)
                    return len(earlier)
                """);
        var call = call(Values.integers());
        assertThat(keeping.run(call, call))
                .extracting(Message.Observed::observation)
                .containsExactly(returned(1), returned(1));
    }

    @Test
    void workLeftForLaterIsNeverDone() {
        Submission leaving = Submission.function("""
                import atexit, sys, weakref
                class Late:
                    def __del__(self): print('too late')
                def solve():
                    atexit.register(print, 'too late')
                    late = Late()
                    weakref.finalize(late, print, 'too late')
                    return 1
                """);
        assertThat(leaving.run(call(), call()))
                .allSatisfy(observed -> assertThat(observed.observation()).isEqualTo(returned(1)));
        assertThat(Submission.function("def solve(): return 1").measure(call()).output())
                .isEmpty();
    }
}
