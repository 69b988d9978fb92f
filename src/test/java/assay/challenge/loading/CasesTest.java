package assay.challenge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Expectation;
import assay.challenge.Expectation.ExpectedError;
import assay.challenge.Expectation.ExpectedOutcome;
import assay.challenge.Expectation.Result;
import assay.challenge.TestCase;
import assay.challenge.TestCase.Input;
import assay.protocol.CaseInput.Call;
import assay.protocol.CaseInput.Construction;
import assay.protocol.CaseInput.MethodCall;
import assay.protocol.CaseInput.ProgramRun;
import assay.protocol.CaseInput.Script;
import assay.value.PythonValue;
import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.DictionaryValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.NoneValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases of each kind of entry, read from JSON. */
class CasesTest {
    private static final PythonValue ONE = IntegerValue.of(1);
    private static final PythonValue TWO = IntegerValue.of(2);

    private ChallengeWriter writer;

    @BeforeEach
    void start(@TempDir Path folder) {
        writer = new ChallengeWriter(folder);
    }

    private TestCase only(String entry, String text) {
        return writer.definition(entry, "", text).load().cases().getFirst();
    }

    private TestCase ofFunction(String text) {
        return only("{\"kind\": \"function\", \"name\": \"sample\"}", text);
    }

    private static Expectation expecting(Result result) {
        return new Expectation(
                Optional.of(result), Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());
    }

    @Test
    void jsonValuesArePythonValues() {
        TestCase read = ofFunction("""
            {"args": [null, true, 1, 1.0, 1e2, "x", [], {"a": [1]}, {"$py": "(1, 2)"}], "expect": null}\
            """);
        assertThat(read.input())
                .isEqualTo(new Input.Given(new Call(
                        List.of(
                                new NoneValue(),
                                new BooleanValue(true),
                                ONE,
                                new FloatValue(1),
                                new FloatValue(100),
                                new TextValue("x"),
                                new ListValue(List.of()),
                                new DictionaryValue(List.of(
                                        new DictionaryValue.Entry(new TextValue("a"), new ListValue(List.of(ONE))))),
                                new TupleValue(List.of(ONE, TWO))),
                        Map.of(),
                        OptionalInt.empty(),
                        false)));
        assertThat(read.expectation()).isEqualTo(expecting(new Result.Value(new NoneValue())));
    }

    @Test
    void aCallHasArgumentsKeywordsAndWhatIsDrawn() {
        TestCase read = ofFunction("""
            {"args": [1], "kwargs": {"b": 2, "a": 1}, "take": 3, "stdout": "x\\n", "argsAfter": [2]}\
            """);
        assertThat(read.input()).isInstanceOfSatisfying(Input.Given.class, given -> {
            assertThat(given.input())
                    .isEqualTo(new Call(List.of(ONE), Map.of("b", TWO, "a", ONE), OptionalInt.of(3), true));
            assertThat(((Call) given.input()).keywords()).containsExactly(Map.entry("b", TWO), Map.entry("a", ONE));
        });
        assertThat(read.expectation())
                .isEqualTo(new Expectation(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("x\n"),
                        OptionalInt.empty(),
                        Optional.of(List.of(TWO))));
    }

    @Test
    void aGeneratorMakesThePositionalArguments() {
        writer.reference().file("generator.py", "def generate(random, size):\n    return [size]\n");
        TestCase read = ofFunction("""
            {"generate": {"size": 9}, "kwargs": {"b": 2}, "expect": {"$reference": true}}\
            """);
        assertThat(read.input())
                .isEqualTo(
                        new Input.Generated(9, 0, new Call(List.of(), Map.of("b", TWO), OptionalInt.empty(), false)));
        assertThat(read.expectation()).isEqualTo(expecting(new Result.Reference()));
    }

    @Test
    void anErrorHasATypeAndMayHaveAMessage() {
        assertThat(ofFunction("{\"error\": {\"type\": \"ValueError\"}}")
                        .expectation()
                        .error())
                .contains(new ExpectedError("ValueError", Optional.empty()));
        assertThat(ofFunction("{\"error\": {\"type\": \"json.JSONDecodeError\", \"message\": \"\"}}")
                        .expectation()
                        .error())
                .contains(new ExpectedError("json.JSONDecodeError", Optional.of("")));
    }

    @Test
    void anObjectIsConstructedAndItsMethodsAreCalled() {
        TestCase read = only("{\"kind\": \"class\", \"name\": \"Sample\"}", """
            {
              "construct": {"args": [1], "kwargs": {"size": 2}},
              "calls": [["put", 1, [2]], {"call": "get", "args": [1], "kwargs": {"default": 2}}, ["get", 3]],
              "take": 5,
              "expect": [null, 2, {"$raises": {"type": "KeyError", "message": "3"}}]
            }\
            """);
        assertThat(read.input())
                .isEqualTo(new Input.Given(new Construction(
                        List.of(ONE),
                        Map.of("size", TWO),
                        List.of(
                                new MethodCall("put", List.of(ONE, new ListValue(List.of(TWO))), Map.of()),
                                new MethodCall("get", List.of(ONE), Map.of("default", TWO)),
                                new MethodCall("get", List.of(IntegerValue.of(3)), Map.of())),
                        OptionalInt.of(5))));
        assertThat(read.expectation())
                .isEqualTo(expecting(new Result.Calls(List.of(
                        new ExpectedOutcome.Value(new NoneValue()),
                        new ExpectedOutcome.Value(TWO),
                        new ExpectedOutcome.Raises(new ExpectedError("KeyError", Optional.of("3")))))));
    }

    @Test
    void aConstructorsArgumentsMayBeAList() {
        TestCase read = only("{\"kind\": \"class\", \"name\": \"Sample\"}", """
            {"construct": [1, 2], "error": {"type": "TypeError"}}\
            """);
        assertThat(read.input())
                .isEqualTo(
                        new Input.Given(new Construction(List.of(ONE, TWO), Map.of(), List.of(), OptionalInt.empty())));
    }

    @Test
    void aProgramIsJudgedByItsOutputAndEndsWithZero() {
        TestCase read =
                only("{\"kind\": \"program\"}", "{\"stdin\": \"5\\n\", \"argv\": [\"-v\"], \"stdout\": \"25\\n\"}");
        assertThat(read.input()).isEqualTo(new Input.Given(new ProgramRun("5\n", List.of("-v"))));
        assertThat(read.expectation())
                .isEqualTo(new Expectation(
                        Optional.of(new Result.Value(new TextValue("25\n"))),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(0),
                        Optional.empty()));
    }

    @Test
    void aProgramMayEndWithAnotherStatusOrRaise() {
        assertThat(only("{\"kind\": \"program\"}", "{\"exitStatus\": 3}")
                        .expectation()
                        .exitStatus())
                .hasValue(3);
        assertThat(only("{\"kind\": \"program\"}", "{\"error\": {\"type\": \"EOFError\"}}")
                        .expectation()
                        .exitStatus())
                .isEmpty();
    }

    @Test
    void aModuleRunsOneTextOrLines() {
        assertThat(only("{\"kind\": \"module\"}", "{\"run\": \"a = 1\\na\", \"expect\": 1}")
                        .input())
                .isEqualTo(new Input.Given(new Script("a = 1\na", OptionalInt.empty())));
        assertThat(only("{\"kind\": \"module\"}", "{\"run\": [\"a = 1\", \"a\"], \"take\": 2, \"expect\": 1}")
                        .input())
                .isEqualTo(new Input.Given(new Script("a = 1\na", OptionalInt.of(2))));
    }
}
