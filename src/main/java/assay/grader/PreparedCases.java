package assay.grader;

import assay.challenge.Challenge;
import assay.challenge.Expectation;
import assay.challenge.Limits.StepLimit;
import assay.challenge.TestCase;
import assay.protocol.CaseInput;
import assay.protocol.Observation;
import assay.supervisor.CaseOutcome;
import assay.value.PythonValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.TupleValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/** The inputs of a run's cases, generated where they do not stand in the file, and what the reference says to them. */
final class PreparedCases {
    private final AuthorPrograms authors;
    private final GeneratedValues stored;
    private final Map<Key, Made> made = new ConcurrentHashMap<>();
    private final Map<Key, OptionalLong> referenceSteps = new ConcurrentHashMap<>();
    private final Map<Key, CaseOutcome> referenceRuns = new ConcurrentHashMap<>();

    PreparedCases(AuthorPrograms authors, GeneratedValues stored) {
        this.authors = authors;
        this.stored = stored;
    }

    /** A challenge may change between two requests, and then its hash does. */
    private record Key(String challenge, String hash, int number) {
        static Key of(Challenge challenge, TestCase testCase) {
            return new Key(challenge.id(), challenge.hash(), testCase.number());
        }
    }

    /** A case that can be run, or the grader's fault that keeps it from being run. */
    sealed interface Preparation {
        /** Its input, the reference's value where that is expected, and its steps where they are limited. */
        record Ready(CaseInput input, Optional<PythonValue> referenceValue, OptionalLong stepLimit)
                implements Preparation {}

        /** What the author's code did wrong. */
        record Failed(String what) implements Preparation {}
    }

    /** What does not hang on the limits, which may be others each time a challenge is graded. */
    private sealed interface Made {
        record Values(CaseInput input, Optional<PythonValue> referenceValue) implements Made {}

        record Nothing(String why) implements Made {}
    }

    /** The case's input and expected value, made when first asked for, and its limit of steps. */
    Preparation prepare(Challenge challenge, TestCase testCase) throws InterruptedException {
        Key key = Key.of(challenge, testCase);
        Made known = made.get(key);
        if (known == null) {
            known = make(challenge, testCase);
            made.put(key, known);
        }
        return switch (known) {
            case Made.Values(CaseInput input, Optional<PythonValue> referenceValue) ->
                withStepLimit(challenge, testCase, input, referenceValue);
            case Made.Nothing(String why) -> new Preparation.Failed(why);
        };
    }

    /** CPU time of the reference solution for this case; absent where it does not return a value. */
    OptionalLong referenceTime(Challenge challenge, TestCase testCase, CaseInput input) throws InterruptedException {
        CaseOutcome outcome = referenceRun(challenge, testCase, input);
        return endedByItself(outcome) ? OptionalLong.of(outcome.measurement().cpuNanos()) : OptionalLong.empty();
    }

    /** Whether no limit and no fault ended it. */
    static boolean endedByItself(CaseOutcome outcome) {
        return switch (outcome.observation()) {
            case Observation.Returned _,
                    Observation.Called _,
                    Observation.Raised _,
                    Observation.Exited _,
                    Observation.Tested _ -> true;
            case Observation.Exceeded _,
                    Observation.Refused _,
                    Observation.DidNotLoad _,
                    Observation.WorkerDied _,
                    Observation.GraderFailed _ -> false;
        };
    }

    private Made make(Challenge challenge, TestCase testCase) throws InterruptedException {
        return switch (testCase.input()) {
            case TestCase.Input.Given(CaseInput input) -> withReference(challenge, testCase, input);
            case TestCase.Input.Generated(long size, long seed, CaseInput.Call call) -> {
                Optional<List<PythonValue>> known = stored.arguments(challenge, testCase);
                if (known.isPresent()) {
                    yield withReference(challenge, testCase, call.withArguments(known.get()));
                }
                Observation observation =
                        authors.generate(challenge, size, seed).observation();
                Optional<List<PythonValue>> arguments = arguments(observation);
                if (arguments.isEmpty()) {
                    yield new Made.Nothing("generator.py did not return a list of arguments: " + observation);
                }
                stored.keepArguments(challenge, testCase, arguments.get());
                yield withReference(challenge, testCase, call.withArguments(arguments.get()));
            }
        };
    }

    /** The arguments that a generator made. */
    static Optional<List<PythonValue>> arguments(Observation observation) {
        if (!(observation instanceof Observation.Returned(PythonValue value, List<PythonValue> argumentsAfter))) {
            return Optional.empty();
        }
        return switch (value) {
            case ListValue(List<PythonValue> items) -> Optional.of(items);
            case TupleValue(List<PythonValue> items) -> Optional.of(items);
            case PythonValue other -> Optional.empty();
        };
    }

    private Made withReference(Challenge challenge, TestCase testCase, CaseInput input) throws InterruptedException {
        boolean needed = testCase.expectation().result().equals(Optional.of(new Expectation.Result.Reference()));
        if (!needed) {
            return new Made.Values(input, Optional.empty());
        }
        Optional<PythonValue> known = stored.referenceValue(challenge, testCase);
        if (known.isPresent()) {
            return new Made.Values(input, known);
        }
        Observation observation = referenceRun(challenge, testCase, input).observation();
        if (!(observation instanceof Observation.Returned(PythonValue value, List<PythonValue> argumentsAfter))) {
            return new Made.Nothing("the reference solution did not return a value: " + observation);
        }
        stored.keepReferenceValue(challenge, testCase, value);
        return new Made.Values(input, Optional.of(value));
    }

    private Preparation withStepLimit(
            Challenge challenge, TestCase testCase, CaseInput input, Optional<PythonValue> referenceValue)
            throws InterruptedException {
        if (challenge.limits().steps().isEmpty()) {
            return new Preparation.Ready(input, referenceValue, OptionalLong.empty());
        }
        return switch (challenge.limits().steps().get()) {
            case StepLimit.Absolute(long count) -> new Preparation.Ready(input, referenceValue, OptionalLong.of(count));
            case StepLimit.Reference(double multiple) -> {
                OptionalLong steps = referenceSteps(challenge, testCase, input);
                yield steps.isEmpty()
                        ? new Preparation.Failed(
                                "the step limit is a multiple of the reference solution's steps, and that failed")
                        : new Preparation.Ready(input, referenceValue, OptionalLong.of((long)
                                Math.ceil(multiple * Math.max(1, steps.getAsLong()))));
            }
        };
    }

    private OptionalLong referenceSteps(Challenge challenge, TestCase testCase, CaseInput input)
            throws InterruptedException {
        Key key = Key.of(challenge, testCase);
        OptionalLong known = referenceSteps.get(key);
        if (known == null) {
            known = knownOrRun(challenge, testCase, input);
            referenceSteps.put(key, known);
        }
        return known;
    }

    private OptionalLong knownOrRun(Challenge challenge, TestCase testCase, CaseInput input)
            throws InterruptedException {
        OptionalLong known = stored.referenceSteps(challenge, testCase);
        if (known.isPresent()) {
            return known;
        }
        CaseOutcome outcome = referenceRun(challenge, testCase, input);
        if (!endedByItself(outcome)) {
            return OptionalLong.empty();
        }
        stored.keepReferenceSteps(challenge, testCase, outcome.measurement().steps());
        return OptionalLong.of(outcome.measurement().steps());
    }

    private CaseOutcome referenceRun(Challenge challenge, TestCase testCase, CaseInput input)
            throws InterruptedException {
        Key key = Key.of(challenge, testCase);
        CaseOutcome known = referenceRuns.get(key);
        if (known == null) {
            known = authors.reference(challenge, input, testCase.setting());
            referenceRuns.put(key, known);
        }
        return known;
    }
}
