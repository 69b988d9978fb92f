package assay.verification;

import assay.challenge.Challenge;
import assay.challenge.Expectation;
import assay.challenge.TestCase;
import assay.grader.Trial;
import assay.grader.Workbench;
import assay.protocol.CaseInput;
import assay.protocol.EntryPoint;
import assay.protocol.Isolation;
import assay.protocol.Observation;
import assay.protocol.RaisedError;
import assay.protocol.Setting;
import assay.supervisor.Program;
import assay.supervisor.WorkerSlot;
import assay.value.PythonValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.TupleValue;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Whether two accepted solutions give equal answers to inputs of the challenge's generator. */
final class AgreementCheck {
    private static final int INPUTS = 200;

    /** Small inputs are where solutions differ, but a generator need not be able to make every size. */
    private static final List<Long> SIZES =
            List.of(1L, 2L, 3L, 4L, 5L, 6L, 8L, 10L, 12L, 15L, 20L, 30L, 50L, 100L, 200L, 500L, 1_000L, 2_000L);

    private final Workbench workbench;
    private final Challenge challenge;

    AgreementCheck(Workbench workbench, Challenge challenge) {
        this.workbench = workbench;
        this.challenge = challenge;
    }

    /** An input, and what the generator was asked for. */
    private record Generated(String asked, CaseInput input) {}

    /** @param accepted the accepted solutions, the reference first */
    List<Fault> check(List<Solution> accepted, WorkerSlot slot) throws IOException, InterruptedException {
        Optional<TestCase> sample = challenge.cases().stream()
                .filter(each -> each.input() instanceof TestCase.Input.Generated)
                .findFirst();
        if (sample.isEmpty()
                || accepted.size() < 2
                || !Files.exists(challenge.files().generator())) {
            return List.of();
        }
        List<Generated> inputs = inputs();
        if (inputs.isEmpty()) {
            return List.of(fault("generator.py", "makes no %d inputs of sizes from 1 to 2000".formatted(INPUTS)));
        }
        TestCase valueOnly = sample.get()
                .expecting(new Expectation(
                        Optional.of(new Expectation.Result.Reference()),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty()));
        List<Observation> answers = new ArrayList<>();
        try (Trial reference =
                workbench.trial(challenge, PythonText.of(accepted.getFirst().file()), slot)) {
            for (Generated each : inputs) {
                answers.add(reference.observe(valueOnly, each.input()));
            }
        }
        Solution other = accepted.get(1);
        try (Trial trial = workbench.trial(challenge, PythonText.of(other.file()), slot)) {
            for (int index = 0; index < inputs.size(); index++) {
                Optional<String> difference =
                        difference(trial, valueOnly, inputs.get(index).input(), answers.get(index));
                if (difference.isPresent()) {
                    return List.of(fault(
                            other.name(),
                            "differs from the reference for generate(%s): %s"
                                    .formatted(inputs.get(index).asked(), difference.get())));
                }
            }
        }
        return List.of();
    }

    /** How an answer differs from the reference's, which may be to raise; empty where it does not. */
    private static Optional<String> difference(Trial trial, TestCase valueOnly, CaseInput input, Observation answer)
            throws InterruptedException {
        if (answer instanceof Observation.Returned(PythonValue value, var _)) {
            return trial.difference(valueOnly, input, value);
        }
        if (answer instanceof Observation.Raised(RaisedError error)) {
            boolean raisesTheSame = trial.observe(valueOnly, input) instanceof Observation.Raised(RaisedError other)
                    && other.typeName().equals(error.typeName());
            return raisesTheSame ? Optional.empty() : Optional.of("the reference raises " + error.typeName());
        }
        return Optional.of("the reference neither returns nor raises: " + answer);
    }

    private List<Generated> inputs() throws IOException, InterruptedException {
        Program program = new Program(
                "generator.py",
                PythonText.of(challenge.files().generator()) + PythonText.own("inputs.py"),
                new EntryPoint.Function("case_inputs"),
                Isolation.SUBMISSION,
                false,
                challenge.limits().memoryMiB());
        OptionalLong smallest =
                generated().mapToLong(TestCase.Input.Generated::size).min();
        List<PythonValue> sizes = LongStream.concat(
                        SIZES.stream().mapToLong(size -> size),
                        smallest.stream().filter(size -> size <= SIZES.getLast()))
                .mapToObj(IntegerValue::of)
                .map(PythonValue.class::cast)
                .toList();
        CaseInput question = new CaseInput.Call(
                List.of(IntegerValue.of(INPUTS), new ListValue(sizes)), Map.of(), OptionalInt.empty(), false);
        Observation observation = workbench.author(program, question, Setting.PLAIN);
        CaseInput.Call call = generated().findFirst().orElseThrow().call();
        return observation instanceof Observation.Returned(ListValue(List<PythonValue> made), var _)
                ? IntStream.range(0, made.size())
                        .mapToObj(index -> generated(made.get(index), call))
                        .flatMap(Optional::stream)
                        .toList()
                : List.of();
    }

    private Stream<TestCase.Input.Generated> generated() {
        return challenge.cases().stream()
                .map(TestCase::input)
                .filter(TestCase.Input.Generated.class::isInstance)
                .map(TestCase.Input.Generated.class::cast);
    }

    private static Optional<Generated> generated(PythonValue made, CaseInput.Call call) {
        return made instanceof TupleValue(List<PythonValue> parts)
                        && parts.size() == 3
                        && parts.get(0) instanceof IntegerValue(var size)
                        && parts.get(1) instanceof IntegerValue(var seed)
                        && parts.get(2) instanceof ListValue(List<PythonValue> arguments)
                ? Optional.of(new Generated("Random(%s), %s".formatted(seed, size), call.withArguments(arguments)))
                : Optional.empty();
    }

    private static Fault fault(String subject, String message) {
        return new Fault(Check.AGREEMENT, subject, message);
    }
}
