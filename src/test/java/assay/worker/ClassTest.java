package assay.worker;

import static assay.worker.Submission.calls;
import static assay.worker.Submission.method;
import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.CaseInput.Construction;
import assay.protocol.CaseInput.MethodCall;
import assay.protocol.Observation;
import assay.protocol.Observation.CallOutcome;
import assay.protocol.Observation.Called;
import assay.protocol.Observation.DidNotLoad;
import assay.protocol.Observation.LoadFault;
import assay.protocol.Observation.Raised;
import assay.value.PythonValue.DrawnValue;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class ClassTest {
    private static final Submission STACK = Submission.definingClass("""
            class Solution:
                def __init__(self, items=(), *, name='stack'):
                    self.items = list(items)
                    self.name = name
                def push(self, item, *, twice=False):
                    self.items += [item, item] if twice else [item]
                def pop(self):
                    if not self.items: raise IndexError('the stack is empty')
                    return self.items.pop()
                def all(self): return self.items
                async def later(self): return self.name
                def each(self): yield from self.items
            """);

    private static CallOutcome value(assay.value.PythonValue value) {
        return new CallOutcome.Value(value);
    }

    @Test
    void methodsAreCalledInOrder() {
        assertThat(STACK.observe(calls(method("push", Values.of(1)), method("push", Values.of(2)), method("pop"))))
                .isEqualTo(new Called(List.of(value(Values.NONE), value(Values.NONE), value(Values.of(2)))));
    }

    @Test
    void constructorAndMethodsTakeKeywordArguments() {
        MethodCall push = new MethodCall("push", List.of(Values.of(2)), Map.of("twice", Values.of(true)));
        Construction named = new Construction(
                List.of(Values.integers(1)),
                Map.of("name", Values.of("s")),
                List.of(push, method("all"), method("later")),
                OptionalInt.empty());
        assertThat(STACK.observe(named))
                .isEqualTo(new Called(
                        List.of(value(Values.NONE), value(Values.integers(1, 2, 2)), value(Values.of("s")))));
    }

    @Test
    void eachResultIsReadBeforeTheNextCallChangesIt() {
        assertThat(STACK.observe(calls(method("all"), method("push", Values.of(1)), method("all"))))
                .isEqualTo(
                        new Called(List.of(value(Values.integers()), value(Values.NONE), value(Values.integers(1)))));
    }

    @Test
    void callsGoOnAfterOneThatRaised() {
        Observation observation = STACK.observe(calls(method("pop"), method("push", Values.of(1)), method("missing")));
        assertThat(observation).isInstanceOfSatisfying(Called.class, called -> {
            assertThat(called.outcomes()).hasSize(3);
            assertThat(called.outcomes().get(0)).isInstanceOfSatisfying(CallOutcome.Raise.class, raise -> {
                assertThat(raise.error().typeName()).isEqualTo("IndexError");
                assertThat(raise.error().message()).isEqualTo("the stack is empty");
            });
            assertThat(called.outcomes().get(1)).isEqualTo(value(Values.NONE));
            assertThat(called.outcomes().get(2))
                    .isInstanceOfSatisfying(
                            CallOutcome.Raise.class,
                            raise -> assertThat(raise.error().message())
                                    .isEqualTo("'Solution' object has no attribute 'missing'"));
        });
    }

    @Test
    void iteratorsOfMethodsAreDrawnWhenThatIsAsked() {
        Construction drawing =
                new Construction(List.of(Values.integers(1, 2)), Map.of(), List.of(method("each")), OptionalInt.of(5));
        assertThat(STACK.observe(drawing))
                .isEqualTo(new Called(
                        List.of(value(new DrawnValue("generator", List.of(Values.of(1), Values.of(2)), true)))));
    }

    @Test
    void constructorThatRaisesEndsTheCase() {
        Submission failing = Submission.definingClass("""
                class Solution:
                    def __init__(self): raise ValueError('never')
                """);
        assertThat(failing.observe(calls(method("push")))).isInstanceOf(Raised.class);
    }

    @Test
    void functionWhereAClassIsDueIsOfTheWrongKind() {
        Submission function = Submission.definingClass("def Solution(): return 1");
        assertThat(function.observe(calls())).isInstanceOfSatisfying(DidNotLoad.class, notLoaded -> {
            assertThat(notLoaded.fault()).isEqualTo(LoadFault.ENTRY_POINT_WRONG_KIND);
            assertThat(notLoaded.error().message()).isEqualTo("'Solution' in two_sum.py is not a class");
        });
    }
}
