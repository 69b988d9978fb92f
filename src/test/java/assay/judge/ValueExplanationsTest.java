package assay.judge;

import static assay.judge.Golden.assertExplanation;
import static assay.judge.RunBuilder.function;
import static assay.judge.RunBuilder.module;

import assay.challenge.Checker;
import assay.challenge.Checker.Comparison;
import assay.challenge.Checker.Tolerance;
import assay.protocol.CaseInput;
import assay.protocol.Observation;
import assay.value.Notation;
import assay.value.PythonValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.SetValue;
import assay.value.PythonValue.TextValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What candidates are told of wrong values. */
class ValueExplanationsTest {

    @Test
    void anotherNumber() {
        assertExplanation(
                "another number",
                function("two_sum", "[[2, 7, 11, 15], 9]")
                        .expect("[0, 1]")
                        .returned("[0, 2]")
                        .hint("Which index does 7 have?"));
    }

    @Test
    void acceptedValue() {
        assertExplanation(
                "accepted value",
                function("add", "[1, 2]").expect("3").returned("3").printed("1\n"));
    }

    @Test
    void noneReturned() {
        assertExplanation("none returned", function("add", "[1, 2]").expect("3").returned("None"));
    }

    @Test
    void printedInsteadOfReturned() {
        assertExplanation(
                "printed instead of returned",
                function("two_sum", "[[2, 7], 9]")
                        .expect("[0, 1]")
                        .returned("None")
                        .printed("[0, 1]\n"));
    }

    @Test
    void textInsteadOfNumber() {
        assertExplanation(
                "text instead of number", function("add", "[1, 2]").expect("3").returned("'3'"));
    }

    @Test
    void tupleInsteadOfList() {
        assertExplanation(
                "tuple instead of list",
                function("two_sum", "[[2, 7], 9]").expect("[0, 1]").returned("(0, 1)"));
    }

    @Test
    void rounding() {
        assertExplanation(
                "rounding", function("add", "[0.1, 0.2]").expect("0.3").returned("0.30000000000000004"));
    }

    @Test
    void roundingInAList() {
        assertExplanation(
                "rounding in a list", function("mean", "[]").expect("[0.3, 1]").returned("[0.30000000000000004, 1]"));
    }

    @Test
    void outsideTheTolerance() {
        assertExplanation(
                "outside the tolerance",
                function("f", "[]")
                        .checker(new Comparison(false, Optional.of(new Tolerance(0, 1e-6)), 0, false, false))
                        .expect("[0.5, 0.25]")
                        .returned("[0.5, 0.26]"));
    }

    @Test
    void coroutineReturned() {
        assertExplanation(
                "coroutine returned", function("f", "[]").expect("[1]").returned("<coroutine>"));
    }

    @Test
    void wrongOrder() {
        assertExplanation(
                "wrong order",
                function("sort", "[[3, 1, 2]]").expect("[1, 2, 3]").returned("[3, 2, 1]"));
    }

    @Test
    void listTooShort() {
        assertExplanation(
                "list too short", function("f", "[]").expect("[1, 2, 3, 4]").returned("[1, 2, 3]"));
    }

    @Test
    void deepInside() {
        assertExplanation(
                "deep inside",
                function("f", "[]").expect("[1, {'a': [5, {'b': 6}]}]").returned("[1, {'a': [5, {'b': 7}]}]"));
    }

    @Test
    void keysMissing() {
        assertExplanation(
                "keys missing",
                function("count", "['abc']").expect("{'a': 1, 'b': 1, 'c': 1}").returned("{'a': 1, 'd': 1}"));
    }

    @Test
    void elementsOfASet() {
        assertExplanation(
                "elements of a set", function("f", "[]").expect("{1, 2, 3}").returned("{3, 4}"));
    }

    @Test
    void elementsOfAnUnorderedList() {
        assertExplanation(
                "elements of an unordered list",
                function("f", "[]")
                        .checker(new Comparison(false, Optional.empty(), 1, false, false))
                        .expect("[[1, 2], [3, 4], [5, 6]]")
                        .returned("[[5, 6], [1, 2], [4, 3]]"));
    }

    @Test
    void generatorInsteadOfList() {
        assertExplanation(
                "generator instead of list",
                function("f", "[]").expect("[1, 2]").returned("<generator>"));
    }

    @Test
    void listInsteadOfIterator() {
        assertExplanation(
                "list instead of iterator",
                function("fib", "[10]").take(5).expect("[0, 1, 1]").returned("[0, 1, 1]"));
    }

    @Test
    void functionReturned() {
        assertExplanation("function returned", function("f", "[]").expect("3").returned("<function>"));
    }

    @Test
    void oneOfSeveralAnswers() {
        assertExplanation(
                "one of several answers",
                function("f", "[]")
                        .checker(new Checker.OneOf(Comparison.EQUAL))
                        .expect("[[1, 2], [2, 1]]")
                        .returned("[3]"));
    }

    @Test
    void visibleDifferenceOfTexts() {
        assertExplanation(
                "visible difference of texts",
                function("f", "[]").expect("'Hello, World'").returned("'Hello World'"));
    }

    @Test
    void invisibleDifferenceOfTexts() {
        assertExplanation(
                "invisible difference of texts",
                function("f", "[]").expect("'a b\tc\n'").returned("'a  b\u200bc '"));
    }

    @Test
    void composedAndDecomposedLetters() {
        assertExplanation(
                "composed and decomposed letters",
                function("f", "[]").expect("'caf\u00e9'").returned("'cafe\u0301'"));
    }

    @Test
    void upperAndLowerCase() {
        assertExplanation(
                "upper and lower case", function("f", "[]").expect("'Hello'").returned("'hello'"));
    }

    @Test
    void differenceInTheMiddleOfALongList() {
        PythonValue expected = numbers(100_000, 50_000, 7);
        PythonValue observed = numbers(100_000, 50_000, 8);
        assertExplanation(
                "difference in the middle of a long list",
                function("f", "[]")
                        .input(new CaseInput.Call(
                                List.of(expected, IntegerValue.of(9)),
                                Map.of("key", new TextValue("x")),
                                OptionalInt.empty(),
                                false))
                        .expect(expected)
                        .observed(new Observation.Returned(observed, List.of())));
    }

    @Test
    void elementMissingInABigSet() {
        PythonValue expected = new SetValue(((ListValue) numbers(10_000, 0, 0)).items());
        PythonValue observed = new SetValue(((ListValue) numbers(10_000, 5_000, 20_000)).items());
        assertExplanation(
                "element missing in a big set",
                function("f", "[]").expect(expected).observed(new Observation.Returned(observed, List.of())));
    }

    @Test
    void valueOfAScript() {
        assertExplanation(
                "value of a script",
                module("counter = make_counter()\ncounter()\ncounter()")
                        .expect("2")
                        .returned("1"));
    }

    @Test
    void argumentChanged() {
        assertExplanation(
                "argument changed",
                function("remove", "[[1, 1, 2]]")
                        .expect("[1, 2]")
                        .expectArgumentsAfter("[[1, 1, 2]]")
                        .returned("[1, 2]", "[[1, 2]]"));
    }

    @Test
    void argumentNotChanged() {
        assertExplanation(
                "argument not changed",
                function("sort", "[[2, 1]]").expectArgumentsAfter("[[1, 2]]").returned("None", "[[2, 1]]"));
    }

    @Test
    void expectedOutputOfAFunction() {
        assertExplanation(
                "expected output of a function",
                function("greet", "['Ann']")
                        .expectOutput("Hello, Ann")
                        .printed("Hello,  Ann\n")
                        .returned("None"));
    }

    @Test
    void hostileTypeName() {
        PythonValue hostile = new PythonValue.OpaqueValue("\u001b[2J\u202e" + "x".repeat(5_000));
        assertExplanation(
                "hostile type name",
                function("f", "[]").expect("1").observed(new Observation.Returned(hostile, List.of())));
    }

    private static PythonValue numbers(int count, int changed, int change) {
        return new ListValue(IntStream.range(0, count)
                .<PythonValue>mapToObj(number -> number == changed ? IntegerValue.of(change) : IntegerValue.of(number))
                .toList());
    }

    @Test
    void subclassWhereTypesCount() {
        assertExplanation(
                "subclass where types count",
                function("count", "['a']")
                        .checker(new Comparison(true, Optional.empty(), 0, false, false))
                        .expect(Notation.value("{'a': 1}"))
                        .returned("Counter({'a': 1})"));
    }
}
