package assay.grader;

import assay.challenge.Challenge;
import assay.challenge.Expectation;
import assay.challenge.TestCase;
import assay.grader.SmallInputs.SmallInput;
import assay.judge.Judgement.Decided;
import assay.result.Explanation.Excerpt;
import assay.result.Verdict;
import assay.supervisor.CaseOutcome;
import assay.value.PythonValue;
import assay.value.SimplerValues;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Looks for a smaller input that fails as a generated case did: first among what the generator makes of small sizes,
 * then, where the author's {@code valid} can tell inputs from what is none, by taking parts of it away. How long it
 * looks is counted in runs and steps, so that it finds the same on every machine.
 */
final class Shrinking {
    private static final int MOST_RUNS = 60;
    private static final long MOST_STEPS = 3_000_000;

    /** So many candidates are shown to the author's code at a time. */
    private static final int BATCH = 16;

    private static final int MOST_BATCHES = 24;

    /** More than this takes too long to go through one by one. */
    private static final int LARGEST_START = 500;

    /** A case that judges nothing but a value that the reference solution can tell for any input. */
    private static final Expectation REFERENCE_ONLY = new Expectation(
            Optional.of(new Expectation.Result.Reference()),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty());

    private final SmallInputs inputs;

    Shrinking(SmallInputs inputs) {
        this.inputs = inputs;
    }

    /** Runs the submission with a small input, and judges that as the case at hand. */
    interface Trial {
        Tried run(SmallInput input) throws InterruptedException;
    }

    /** What came of a trial. */
    record Tried(CaseOutcome outcome, Decided decided) {}

    /**
     * The smallest input found that gets the same verdict, as its author would write it, and what is wrong; empty where
     * there is none, or none can be looked for.
     *
     * @param arguments those of the case
     */
    Optional<Excerpt> smallest(
            Challenge challenge, TestCase testCase, List<PythonValue> arguments, Verdict verdict, Trial trial)
            throws InterruptedException {
        boolean isOfInterest = verdict == Verdict.WRONG_ANSWER || verdict == Verdict.RUNTIME_ERROR;
        if (!isOfInterest
                || !(testCase.input() instanceof TestCase.Input.Generated generated)
                || !testCase.expectation().equals(REFERENCE_ONLY)) {
            return Optional.empty();
        }
        Search search = new Search(trial, verdict);
        Optional<Failing> small = search.first(inputs.generated(challenge, testCase, generated));
        Optional<List<PythonValue>> start = small.map(failing -> failing.input().arguments())
                .or(() -> Optional.of(arguments))
                .filter(found -> isSmall(found) && SmallInputs.judgesValidity(challenge));
        Optional<Failing> last = small;
        while (start.isPresent()) {
            Optional<Failing> next = simpler(challenge, testCase, generated, start.get(), search);
            last = next.isPresent() ? next : last;
            start = next.map(failing -> failing.input().arguments());
        }
        return last.map(Failing::shown);
    }

    private Optional<Failing> simpler(
            Challenge challenge,
            TestCase testCase,
            TestCase.Input.Generated generated,
            List<PythonValue> arguments,
            Search search)
            throws InterruptedException {
        Iterator<List<PythonValue>> candidates = SimplerValues.ofEach(arguments).iterator();
        while (candidates.hasNext() && search.mayGoOn()) {
            Optional<Failing> found =
                    search.first(inputs.accepted(challenge, testCase, generated, search.batch(candidates)));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** Of the sizes of containers and texts in it, not of numbers. */
    private static boolean isSmall(List<PythonValue> arguments) {
        return SimplerValues.parts(arguments) <= LARGEST_START;
    }

    /** A small input and how it fails. */
    private record Failing(SmallInput input, Decided decided) {
        Excerpt shown() {
            Excerpt call = decided.explanation().input().orElse(new Excerpt("", false));
            return new Excerpt(call.text() + "\n" + decided.explanation().summary(), call.truncated());
        }
    }

    /** What may still be spent. */
    private static final class Search {
        private final Trial trial;
        private final Verdict verdict;
        private int runs;
        private int batches;
        private long steps;
        private boolean stopped;

        Search(Trial trial, Verdict verdict) {
            this.trial = trial;
            this.verdict = verdict;
        }

        boolean mayGoOn() {
            return !stopped && runs < MOST_RUNS && batches < MOST_BATCHES && steps < MOST_STEPS;
        }

        List<List<PythonValue>> batch(Iterator<List<PythonValue>> candidates) {
            batches++;
            List<List<PythonValue>> batch = new ArrayList<>();
            while (batch.size() < BATCH && candidates.hasNext()) {
                batch.add(candidates.next());
            }
            return batch;
        }

        /** The first input that fails alike. */
        Optional<Failing> first(List<SmallInput> inputs) throws InterruptedException {
            for (SmallInput input : inputs) {
                if (!mayGoOn()) {
                    return Optional.empty();
                }
                Tried tried = trial.run(input);
                runs++;
                steps += tried.outcome().measurement().steps();
                if (tried.decided().verdict() == verdict) {
                    return Optional.of(new Failing(input, tried.decided()));
                }
                stopped = endsTheSearch(tried.decided().verdict());
            }
            return Optional.empty();
        }

        /** What costs much time, or a worker, is not tried over and over. */
        private static boolean endsTheSearch(Verdict verdict) {
            return switch (verdict) {
                case TIME_LIMIT_EXCEEDED,
                        MEMORY_LIMIT_EXCEEDED,
                        OUTPUT_LIMIT_EXCEEDED,
                        SECURITY_VIOLATION,
                        COMPILE_ERROR,
                        INTERNAL_ERROR -> true;
                case ACCEPTED, PARTIAL, WRONG_ANSWER, RUNTIME_ERROR, RULE_VIOLATION, SKIPPED, MISSING -> false;
            };
        }
    }
}
