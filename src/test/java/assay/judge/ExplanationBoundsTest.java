package assay.judge;

import static assay.judge.RunBuilder.function;
import static assay.judge.RunBuilder.object;
import static assay.judge.RunBuilder.program;
import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Checker;
import assay.challenge.Checker.Comparison;
import assay.protocol.CaseInput;
import assay.protocol.Measurement;
import assay.protocol.Observation;
import assay.protocol.Observation.LoadFault;
import assay.protocol.Observation.Operation;
import assay.protocol.Observation.Phase;
import assay.protocol.RaisedError;
import assay.protocol.RaisedError.Frame;
import assay.result.Explanation;
import assay.result.Explanation.Excerpt;
import assay.value.PythonValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.OpaqueValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.SubclassValue;
import assay.value.PythonValue.TextValue;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a submission returns, prints or raises, what is told of it stays short and harmless. */
@Timeout(300)
class ExplanationBoundsTest {
    private static final String LONG = "\u001b[31mx\n\u202e\ud800".repeat(20_000);

    static Stream<PythonValue> hugeValues() {
        List<PythonValue> numbers = IntStream.range(0, 50_000)
                .<PythonValue>mapToObj(IntegerValue::of)
                .toList();
        return Stream.of(
                new TextValue(LONG),
                new ListValue(numbers),
                new SetValue(numbers),
                new DictionaryValue(numbers.stream()
                        .map(number -> new DictionaryValue.Entry(number, number))
                        .toList()),
                new IntegerValue(BigInteger.ONE.shiftLeft(1 << 22)),
                new OpaqueValue(LONG),
                new SubclassValue(LONG, new ListValue(numbers)),
                new DictionaryValue(List.of(new DictionaryValue.Entry(new TextValue(LONG), new TextValue(LONG)))),
                deep(20_000));
    }

    private static PythonValue deep(int levels) {
        PythonValue value = new TextValue(LONG);
        for (int level = 0; level < levels; level++) {
            value = new ListValue(List.of(value, IntegerValue.of(level)));
        }
        return value;
    }

    @ParameterizedTest
    @MethodSource("hugeValues")
    void hugeValuesAreExplainedBriefly(PythonValue huge) {
        Observation returned = new Observation.Returned(huge, List.of(huge));
        assertBounded(function("f", "[]").expect("1").observed(returned));
        assertBounded(function("f", "[]").expect("[1, 2]").observed(returned));
        assertBounded(function("f", "[]").expect("'x'").observed(returned));
        assertBounded(function("f", "[]").expectError("ValueError").observed(returned));
        assertBounded(function("f", "[]").expectArgumentsAfter("[1]").observed(returned));
        assertBounded(function("f", "[]").expect(new ListValue(List.of(huge))).observed(returned));
        assertBounded(function("f", "[]")
                .input(new CaseInput.Call(List.of(huge, huge), Map.of("k", huge), OptionalInt.empty(), false))
                .expect("1")
                .returned("2"));
    }

    @ParameterizedTest
    @MethodSource("hugeValues")
    void hugeValuesAreExplainedBrieflyWhereOrderDoesNotCount(PythonValue huge) {
        Observation returned = new Observation.Returned(huge, List.of());
        Comparison asSet = new Comparison(false, Optional.empty(), 0, true, true);
        assertBounded(function("f", "[]").checker(asSet).expect("[-1, -2]").observed(returned));
        assertBounded(function("f", "[]")
                .checker(new Checker.OneOf(asSet))
                .expect(new ListValue(Collections.nCopies(3, new ListValue(List.of(huge)))))
                .observed(returned));
    }

    @Test
    void hostileTextIsExplainedBriefly() {
        Frame[] frames =
                Collections.nCopies(50, new Frame(Integer.MAX_VALUE, -5, LONG)).toArray(Frame[]::new);
        RaisedError error = RunBuilder.raise("E" + LONG + ": " + LONG, frames);
        assertBounded(function("f", "[]").source(LONG).expect("1").observed(new Observation.Raised(error)));
        assertBounded(
                function("f", "[]").source(LONG).expectError("ValueError").observed(new Observation.Raised(error)));
        for (LoadFault fault : LoadFault.values()) {
            assertBounded(
                    function("f", "[]").source(LONG).expect("1").observed(new Observation.DidNotLoad(fault, error)));
            RaisedError inLine = RunBuilder.raise("E: " + LONG, new Frame(1, 1 << 30, LONG), new Frame(1, -1, LONG));
            assertBounded(function("f", "[]")
                    .source("x".repeat(1 << 20))
                    .expect("1")
                    .observed(new Observation.DidNotLoad(fault, inLine)));
        }
        for (Operation operation : Operation.values()) {
            assertBounded(function("f", "[]")
                    .expect("1")
                    .refusals(new Measurement.Refusal(operation, LONG))
                    .observed(new Observation.Refused(operation, error, Phase.RUNNING)));
        }
        assertBounded(function("f", "[]").expect("1").observed(new Observation.WorkerDied(LONG)));
        assertBounded(function("f", "[]").expect("1").observed(new Observation.GraderFailed(LONG)));
    }

    @Test
    void hugeOutputIsExplainedBriefly() {
        assertBounded(
                program(LONG, LONG).expect(new TextValue("a")).printed(LONG).exited(0));
        assertBounded(program(LONG).expect(new TextValue(LONG)).printed("a").exited(0));
        assertBounded(
                program(LONG).expect(new TextValue(LONG)).printed(LONG + "x").exited(0));
        assertBounded(program(LONG)
                .checker(new Checker.Tokens(true))
                .expect(new TextValue(LONG))
                .printed("a")
                .exited(0));
        assertBounded(program("").expect("'a'").printedToError(LONG).exited(1));
    }

    @Test
    void manyCallsAreExplainedBriefly() {
        String[] calls = Collections.nCopies(10_000, "['a_method_of_a_long_name', 'and a long argument', 7]")
                .toArray(String[]::new);
        String[] outcomes = Collections.nCopies(10_000, "None").toArray(String[]::new);
        assertBounded(object("C", "[]", calls).expectCalls(outcomes).called(outcomes));
        String[] last = outcomes.clone();
        last[9_999] = "7";
        assertBounded(object("C", "[]", calls).expectCalls(outcomes).called(last));
    }

    private static void assertBounded(RunBuilder run) {
        Explanation explanation = run.decide().explanation();
        assertSentence(explanation.summary(), 300);
        Stream.of(explanation.input(), explanation.expected(), explanation.observed(), explanation.output())
                .flatMap(Optional::stream)
                .map(Excerpt::text)
                .forEach(text -> assertThat(text.length()).isLessThanOrEqualTo(2_000));
        explanation
                .difference()
                .ifPresent(difference -> difference.lines().forEach(line -> assertSentence(line, 2_000)));
        assertThat(explanation.difference().orElse("").length()).isLessThanOrEqualTo(2_000);
        explanation.traceback().forEach(line -> assertSentence(line, 2_000));
        assertThat(String.join("\n", explanation.traceback()).length()).isLessThanOrEqualTo(2_000);
    }

    /** Sentences hold no character that a terminal or a page could take for more than a character. */
    private static void assertSentence(String sentence, int maximum) {
        assertThat(sentence.length()).isLessThanOrEqualTo(maximum);
        assertThat(sentence.codePoints().filter(point -> switch (Character.getType(point)) {
                    case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> true;
                    default -> false;
                }))
                .isEmpty();
    }
}
