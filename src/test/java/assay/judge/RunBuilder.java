package assay.judge;

import assay.challenge.Checker;
import assay.challenge.Checker.Comparison;
import assay.challenge.Expectation;
import assay.challenge.Expectation.Conduct;
import assay.challenge.Expectation.ExpectedError;
import assay.challenge.Expectation.ExpectedOutcome;
import assay.challenge.Expectation.Result;
import assay.challenge.Limits;
import assay.challenge.TestCase;
import assay.judge.explanation.SourceText;
import assay.protocol.Aftermath;
import assay.protocol.CaseInput;
import assay.protocol.CaseLimits;
import assay.protocol.EntryPoint;
import assay.protocol.Measurement;
import assay.protocol.Observation;
import assay.protocol.RaisedError;
import assay.protocol.Setting;
import assay.value.Notation;
import assay.value.PythonValue;
import assay.value.PythonValue.ListValue;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Puts together cases that were run, values in {@link Notation}. */
final class RunBuilder {
    private final EntryPoint entry;
    private CaseInput input;
    private Checker checker = Comparison.EQUAL;
    private Optional<Result> result = Optional.empty();
    private Optional<ExpectedError> error = Optional.empty();
    private Optional<String> output = Optional.empty();
    private OptionalInt exitStatus = OptionalInt.empty();
    private Optional<List<PythonValue>> argumentsAfter = Optional.empty();
    private Optional<PythonValue> reference = Optional.empty();
    private Optional<String> hint = Optional.empty();
    private Observation observation = new Observation.GraderFailed("nothing was observed");
    private String printed = "";
    private String printedToError = "";
    private String printedWhileLoading = "";
    private List<Measurement.Refusal> refusals = List.of();
    private int lastLine;
    private Conduct conduct = Conduct.ANY;
    private Setting setting = Setting.PLAIN;
    private Aftermath aftermath = Aftermath.NONE;
    private SourceText source = new SourceText("solution.py", List.of());
    private Limits stated = Limits.DEFAULT;

    private RunBuilder(EntryPoint entry, CaseInput input) {
        this.entry = entry;
        this.input = input;
    }

    /** A call of a function; the arguments as a list. */
    static RunBuilder function(String name, String arguments) {
        return new RunBuilder(
                new EntryPoint.Function(name),
                new CaseInput.Call(items(arguments), Map.of(), OptionalInt.empty(), false));
    }

    /** A construction of a class; each call as a list of the method's name and its arguments. */
    static RunBuilder object(String name, String arguments, String... calls) {
        List<CaseInput.MethodCall> methods = Arrays.stream(calls)
                .map(RunBuilder::items)
                .map(parts -> new CaseInput.MethodCall(
                        ((PythonValue.TextValue) parts.getFirst()).value(), parts.subList(1, parts.size()), Map.of()))
                .toList();
        return new RunBuilder(
                new EntryPoint.ClassDefinition(name),
                new CaseInput.Construction(items(arguments), Map.of(), methods, OptionalInt.empty()));
    }

    static RunBuilder program(String standardInput, String... arguments) {
        return new RunBuilder(new EntryPoint.Program(), new CaseInput.ProgramRun(standardInput, List.of(arguments)))
                .checker(Checker.Lines.DEFAULT);
    }

    static RunBuilder module(String script) {
        return new RunBuilder(
                new EntryPoint.Module(List.of("solve")), new CaseInput.Script(script, OptionalInt.empty()));
    }

    RunBuilder input(CaseInput other) {
        input = other;
        return this;
    }

    /** Asks for so many items of an iterator. */
    RunBuilder take(int items) {
        CaseInput.Call call = (CaseInput.Call) input;
        input = new CaseInput.Call(call.arguments(), call.keywords(), OptionalInt.of(items), false);
        return this;
    }

    /** Expects it to go about it in one way, and observes how it did. */
    RunBuilder by(Conduct expected, Aftermath observed) {
        conduct = expected;
        aftermath = observed;
        return this;
    }

    RunBuilder in(Setting other) {
        setting = other;
        return this;
    }

    RunBuilder checker(Checker other) {
        checker = other;
        return this;
    }

    RunBuilder expect(String value) {
        return expect(Notation.value(value));
    }

    RunBuilder expect(PythonValue value) {
        result = Optional.of(new Result.Value(value));
        return this;
    }

    RunBuilder expectReference(String value) {
        result = Optional.of(new Result.Reference());
        reference = Optional.of(Notation.value(value));
        return this;
    }

    RunBuilder expectReferenceThatIsNotThere() {
        result = Optional.of(new Result.Reference());
        return this;
    }

    /** Outcomes of calls, where {@code raises X} stands for an exception. */
    RunBuilder expectCalls(String... outcomes) {
        result = Optional.of(new Result.Calls(
                Arrays.stream(outcomes).map(RunBuilder::expectedOutcome).toList()));
        return this;
    }

    private static ExpectedOutcome expectedOutcome(String text) {
        return text.startsWith("raises ")
                ? new ExpectedOutcome.Raises(error(text.substring("raises ".length())))
                : new ExpectedOutcome.Value(Notation.value(text));
    }

    /** A type, or a type and a message as in {@code ValueError: negative}. */
    RunBuilder expectError(String text) {
        error = Optional.of(error(text));
        return this;
    }

    private static ExpectedError error(String text) {
        String[] parts = text.split(": ", 2);
        return new ExpectedError(parts[0], parts.length == 1 ? Optional.empty() : Optional.of(parts[1]));
    }

    RunBuilder expectOutput(String text) {
        output = Optional.of(text);
        return this;
    }

    RunBuilder expectExitStatus(int status) {
        exitStatus = OptionalInt.of(status);
        return this;
    }

    RunBuilder expectArgumentsAfter(String arguments) {
        argumentsAfter = Optional.of(items(arguments));
        return this;
    }

    RunBuilder hint(String text) {
        hint = Optional.of(text);
        return this;
    }

    RunBuilder source(String text) {
        source = new SourceText("solution.py", text.lines().toList());
        return this;
    }

    RunBuilder printed(String text) {
        printed = text;
        return this;
    }

    RunBuilder printedToError(String text) {
        printedToError = text;
        return this;
    }

    RunBuilder printedWhileLoading(String text) {
        printedWhileLoading = text;
        return this;
    }

    RunBuilder refusals(Measurement.Refusal... list) {
        refusals = List.of(list);
        return this;
    }

    RunBuilder lastLine(int line) {
        lastLine = line;
        return this;
    }

    RunBuilder returned(String value) {
        return observed(new Observation.Returned(Notation.value(value), List.of()));
    }

    RunBuilder returned(PythonValue value) {
        return observed(new Observation.Returned(value, List.of()));
    }

    RunBuilder returned(String value, String argumentsAfterwards) {
        return observed(new Observation.Returned(Notation.value(value), items(argumentsAfterwards)));
    }

    /** Values, or {@code raises X: message} for exceptions without a traceback. */
    RunBuilder called(String... outcomes) {
        List<Observation.CallOutcome> list = new ArrayList<>();
        for (String outcome : outcomes) {
            list.add(
                    outcome.startsWith("raises ")
                            ? new Observation.CallOutcome.Raise(raise(outcome.substring("raises ".length())))
                            : new Observation.CallOutcome.Value(Notation.value(outcome)));
        }
        return observed(new Observation.Called(list));
    }

    RunBuilder raised(String text, RaisedError.Frame... frames) {
        return observed(new Observation.Raised(raise(text, frames)));
    }

    /** An exception of a type written with its bases, as in {@code KeyError(LookupError): 'x'}. */
    static RaisedError raise(String text, RaisedError.Frame... frames) {
        String[] parts = text.split(": ", 2);
        String[] types = parts[0].replace(")", "").split("\\(");
        List<String> ancestry = new ArrayList<>();
        Arrays.stream(types)
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .forEach(ancestry::add);
        ancestry.addAll(List.of("Exception", "BaseException", "object"));
        return new RaisedError(types[0], ancestry, parts.length == 1 ? "" : parts[1], List.of(frames));
    }

    RunBuilder exited(int status) {
        return observed(new Observation.Exited(status));
    }

    /** The limits as the challenge states them. */
    RunBuilder stated(Limits limits) {
        stated = limits;
        return this;
    }

    RunBuilder observed(Observation other) {
        observation = other;
        return this;
    }

    CaseRun run() {
        Expectation expectation = new Expectation(result, error, output, exitStatus, argumentsAfter, conduct);
        TestCase testCase = new TestCase(
                1,
                "case 1",
                "cases",
                BigDecimal.ONE,
                new TestCase.Input.Given(input),
                setting,
                expectation,
                checker,
                hint);
        Measurement measurement = new Measurement(
                1_000_000,
                2_000_000,
                printed,
                printedToError,
                printedWhileLoading,
                1024,
                refusals,
                lastLine,
                100,
                false,
                aftermath);
        CaseLimits limits =
                new CaseLimits(2_000, 10_000, 256, 64, CaseLimits.Reading.SUBMISSION, OptionalLong.of(1_000_000));
        return new CaseRun(
                testCase,
                new CaseRun.Conditions(entry, input, limits, stated, source),
                reference,
                observation,
                measurement);
    }

    Judgement judge() {
        return Judge.judge(run());
    }

    Judgement.Decided decide() {
        return (Judgement.Decided) judge();
    }

    private static List<PythonValue> items(String list) {
        return ((ListValue) Notation.value(list)).items();
    }
}
