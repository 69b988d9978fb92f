package assay.grader;

import assay.challenge.Challenge;
import assay.challenge.Checker;
import assay.challenge.Description;
import assay.challenge.Expectation;
import assay.challenge.Expectation.ExpectedOutcome;
import assay.challenge.Group;
import assay.challenge.Group.Scoring;
import assay.challenge.Group.Visibility;
import assay.challenge.Limits;
import assay.challenge.TestCase;
import assay.protocol.CaseInput;
import assay.protocol.EntryPoint;
import assay.protocol.Isolation;
import assay.protocol.Setting;
import assay.submission.SubmissionFile;
import assay.value.PythonLiteral;
import assay.value.PythonLiteralException;
import assay.value.PythonValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.TextValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * A program that uses sets. Its first lines say what it is given, as Python literals, and what comes of that:
 * {@code arguments} of its function {@code solve}, {@code calls} of its class {@code Solution}, or {@code stdin}.
 */
record SetOrderProgram(Path file, List<String> lines) {
    private static final Path FOLDER = Path.of("src/test/resources/set-order");
    private static final String EXPECT = "# expect: ";
    private static final String MARK = "# here";

    static Stream<SetOrderProgram> all(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().map(SetOrderProgram::read).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static SetOrderProgram read(Path file) {
        try {
            return new SetOrderProgram(file, Files.readAllLines(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    String id() {
        return file.getFileName().toString().replace(".py", "");
    }

    /** The line, counted from 1, that a comment marks as the one where the order begins to matter. */
    int markedLine() {
        return 1
                + lines.indexOf(lines.stream()
                        .filter(line -> line.endsWith(MARK))
                        .findFirst()
                        .orElseThrow());
    }

    SubmissionFile submission() {
        return new SubmissionFile("-", id(), file, file.toString());
    }

    /** The challenge that this program is a submission to. */
    Challenge challenge() {
        List<TestCase> cases = new ArrayList<>();
        for (int index = 0; lines.get(index + 1).startsWith(EXPECT); index += 2) {
            cases.add(testCase(cases.size() + 1, lines.get(index), lines.get(index + 1)));
        }
        return new Challenge(
                FOLDER,
                "0".repeat(64),
                new Description(id(), id(), Optional.empty(), List.of(), List.of(), id().replace('-', '_') + ".py"),
                entry(),
                Limits.DEFAULT,
                List.of(),
                Isolation.SUBMISSION,
                List.of(new Group(
                        Group.DEFAULT_NAME,
                        Visibility.PUBLIC,
                        new BigDecimal(cases.size()),
                        List.of(),
                        Scoring.PROPORTIONAL)),
                cases);
    }

    private EntryPoint entry() {
        return switch (key(lines.getFirst())) {
            case "arguments" -> new EntryPoint.Function("solve");
            case "calls" -> new EntryPoint.ClassDefinition("Solution");
            default -> new EntryPoint.Program();
        };
    }

    private static TestCase testCase(int number, String given, String expected) {
        PythonValue input = literal(given.substring(given.indexOf(": ") + 2));
        PythonValue result = literal(expected.substring(EXPECT.length()));
        return new TestCase(
                number,
                "case " + number,
                Group.DEFAULT_NAME,
                BigDecimal.ONE,
                new TestCase.Input.Given(input(key(given), input)),
                Setting.PLAIN,
                new Expectation(
                        Optional.of(
                                key(given).equals("calls")
                                        ? new Expectation.Result.Calls(items(result).stream()
                                                .<ExpectedOutcome>map(ExpectedOutcome.Value::new)
                                                .toList())
                                        : new Expectation.Result.Value(result)),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty()),
                key(given).equals("stdin") ? Checker.Lines.DEFAULT : Checker.Comparison.EQUAL,
                Optional.empty());
    }

    private static CaseInput input(String key, PythonValue given) {
        return switch (key) {
            case "arguments" -> new CaseInput.Call(items(given), Map.of(), OptionalInt.empty(), false);
            case "calls" ->
                new CaseInput.Construction(
                        List.of(),
                        Map.of(),
                        items(given).stream().map(SetOrderProgram::call).toList(),
                        OptionalInt.empty());
            default -> new CaseInput.ProgramRun(text(given), List.of());
        };
    }

    private static CaseInput.MethodCall call(PythonValue call) {
        List<PythonValue> parts = items(call);
        return new CaseInput.MethodCall(text(parts.getFirst()), parts.subList(1, parts.size()), Map.of());
    }

    private static String key(String line) {
        return line.substring(2, line.indexOf(':'));
    }

    private static List<PythonValue> items(PythonValue value) {
        return ((ListValue) value).items();
    }

    private static String text(PythonValue value) {
        return ((TextValue) value).value();
    }

    private static PythonValue literal(String text) {
        try {
            return PythonLiteral.parse(text);
        } catch (PythonLiteralException invalid) {
            throw new IllegalStateException(text, invalid);
        }
    }

    @Override
    public String toString() {
        return id();
    }
}
