package assay.grader;

import assay.challenge.Challenge;
import assay.challenge.Limits;
import assay.challenge.TestCase;
import assay.protocol.CaseInput;
import assay.protocol.CaseLimits;
import assay.protocol.EntryPoint;
import assay.protocol.Observation;
import assay.protocol.Setting;
import assay.supervisor.CaseOutcome;
import assay.value.PythonValue;
import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.ListValue;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/**
 * Inputs for a generated case that are smaller than its own, with what the reference solution says to them. Only those
 * count that the challenge's author vouches for: the generator makes them, or its {@code valid} accepts them, and the
 * reference solution returns a value.
 */
final class SmallInputs {
    private static final List<Long> SIZES = List.of(
            1L, 2L, 3L, 4L, 5L, 6L, 8L, 10L, 12L, 16L, 20L, 25L, 32L, 50L, 64L, 100L, 200L, 500L, 1_000L, 2_000L);

    private static final Pattern VALID = Pattern.compile("^def valid\\(", Pattern.MULTILINE);

    /** What is small takes little; a generator may not be made for it, and go on for ever. */
    private static final int MILLIS = 2_000;

    private final AuthorPrograms authors;
    private final Map<Key, List<SmallInput>> made = new ConcurrentHashMap<>();

    SmallInputs(AuthorPrograms authors) {
        this.authors = authors;
    }

    private record Key(String hash, int number) {}

    /** Arguments, and the value that is right for them. */
    record SmallInput(List<PythonValue> arguments, PythonValue expected) {}

    /** What the generator makes of small sizes, of each with the case's seed and with another, smallest first. */
    List<SmallInput> generated(Challenge challenge, TestCase testCase, TestCase.Input.Generated generated)
            throws InterruptedException {
        Key key = new Key(challenge.hash(), testCase.number());
        List<SmallInput> known = made.get(key);
        if (known == null) {
            known = make(challenge, testCase, generated);
            made.put(key, known);
        }
        return known;
    }

    private List<SmallInput> make(Challenge challenge, TestCase testCase, TestCase.Input.Generated generated)
            throws InterruptedException {
        List<CaseInput.Script> scripts = SIZES.stream()
                .filter(size -> size < generated.size())
                .flatMap(size -> LongStream.of(generated.seed(), generated.seed() + 1)
                        .mapToObj(seed -> AuthorPrograms.generation(size, seed)))
                .toList();
        List<CaseOutcome> outcomes = authors.runAll(
                AuthorPrograms.program(challenge, challenge.files().generator(), AuthorPrograms.GENERATOR),
                scripts,
                Setting.PLAIN,
                limits(challenge));
        List<List<PythonValue>> arguments = outcomes.stream()
                .map(outcome -> PreparedCases.arguments(outcome.observation()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        List<List<PythonValue>> vouched = judgesValidity(challenge) ? valid(challenge, arguments) : arguments;
        return answered(challenge, testCase, generated, vouched);
    }

    /** Those of the candidates that are inputs at all, in their order. */
    List<SmallInput> accepted(
            Challenge challenge,
            TestCase testCase,
            TestCase.Input.Generated generated,
            List<List<PythonValue>> candidates)
            throws InterruptedException {
        return answered(challenge, testCase, generated, valid(challenge, candidates));
    }

    /** Whether the generator's author says of any arguments whether they are valid. */
    static boolean judgesValidity(Challenge challenge) {
        try {
            return VALID.matcher(Files.readString(challenge.files().generator()))
                    .find();
        } catch (IOException unreadable) {
            return false;
        }
    }

    private List<List<PythonValue>> valid(Challenge challenge, List<List<PythonValue>> candidates)
            throws InterruptedException {
        List<CaseInput.Call> questions = candidates.stream()
                .map(arguments ->
                        new CaseInput.Call(List.of(new ListValue(arguments)), Map.of(), OptionalInt.empty(), false))
                .toList();
        List<CaseOutcome> answers = authors.runAll(
                AuthorPrograms.program(challenge, challenge.files().generator(), new EntryPoint.Function("valid")),
                questions,
                Setting.PLAIN,
                limits(challenge));
        List<List<PythonValue>> valid = new ArrayList<>();
        for (int index = 0; index < answers.size(); index++) {
            if (answers.get(index).observation() instanceof Observation.Returned(PythonValue answer, var _)
                    && answer.equals(new BooleanValue(true))) {
                valid.add(candidates.get(index));
            }
        }
        return valid;
    }

    private List<SmallInput> answered(
            Challenge challenge,
            TestCase testCase,
            TestCase.Input.Generated generated,
            List<List<PythonValue>> arguments)
            throws InterruptedException {
        List<CaseInput.Call> calls =
                arguments.stream().map(generated.call()::withArguments).toList();
        List<CaseOutcome> answers = authors.runAll(
                AuthorPrograms.program(challenge, AuthorPrograms.solution(challenge), challenge.entry()),
                calls,
                testCase.setting(),
                limits(challenge));
        List<SmallInput> answered = new ArrayList<>();
        for (int index = 0; index < answers.size(); index++) {
            if (answers.get(index).observation() instanceof Observation.Returned(PythonValue value, var _)) {
                answered.add(new SmallInput(arguments.get(index), value));
            }
        }
        return answered;
    }

    private static CaseLimits limits(Challenge challenge) {
        Limits limits = challenge.limits();
        return new CaseLimits(MILLIS, 2 * MILLIS, limits.memoryMiB(), limits.outputKiB(), CaseLimits.Reading.AUTHOR);
    }
}
