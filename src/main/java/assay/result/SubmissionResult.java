package assay.result;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What came of one submission.
 *
 * @param key whose it is, of what challenge, and which of several
 * @param file the file's path as the user would write it; what a missing one would be called
 * @param sha256 of the file's bytes, in hex; absent when it was not read
 * @param message what concerns the whole submission: why it did not load or could not be read
 * @param provisional some cases got no verdict through the grader's own fault
 * @param reused taken from an earlier run
 * @param adjustments what an assignment made of it, which verdict and points have in them
 */
public record SubmissionResult(
        Key key,
        String file,
        Optional<String> sha256,
        Verdict verdict,
        Points points,
        Points maximum,
        Optional<Explanation> message,
        boolean provisional,
        boolean reused,
        List<CaseResult> cases,
        Adjustments adjustments) {
    public SubmissionResult {
        cases = List.copyOf(cases);
    }

    /** A result as the grader found it. */
    public SubmissionResult(
            Key key,
            String file,
            Optional<String> sha256,
            Verdict verdict,
            Points points,
            Points maximum,
            Optional<Explanation> message,
            boolean provisional,
            boolean reused,
            List<CaseResult> cases) {
        this(key, file, sha256, verdict, points, maximum, message, provisional, reused, cases, Adjustments.NONE);
    }

    /**
     * What no two results of a run have in common.
     *
     * @param sample the number in the file's name, where a candidate hands in several solutions of a challenge
     */
    public record Key(String candidate, String challenge, OptionalInt sample) implements Comparable<Key> {
        private static final Comparator<Key> ORDER = Comparator.comparing(Key::candidate)
                .thenComparing(Key::challenge)
                .thenComparingInt(key -> key.sample().orElse(-1));

        /** That of the one solution, whose file's name has no number. */
        public Key(String candidate, String challenge) {
            this(candidate, challenge, OptionalInt.empty());
        }

        /** By candidate, then challenge, then sample, the one without a number first: the order of a run's results. */
        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    public String candidate() {
        return key.candidate();
    }

    public String challenge() {
        return key.challenge();
    }

    /** Which of several solutions of the candidate it is. */
    public OptionalInt sample() {
        return key.sample();
    }

    /** Whether the same file would surely get the same verdicts again: no limit was near, and the grader did not fail. */
    public boolean isReusable() {
        return sha256.isPresent() && !provisional && cases.stream().noneMatch(SubmissionResult::hangsOnTheMachine);
    }

    private static boolean hangsOnTheMachine(CaseResult result) {
        return switch (result.verdict()) {
            case INTERNAL_ERROR, MISSING, TIME_LIMIT_EXCEEDED, MEMORY_LIMIT_EXCEEDED -> true;
            case COMPILE_ERROR,
                    RULE_VIOLATION,
                    SECURITY_VIOLATION,
                    OUTPUT_LIMIT_EXCEEDED,
                    RUNTIME_ERROR,
                    WRONG_ANSWER,
                    PARTIAL,
                    SKIPPED,
                    ACCEPTED -> result.cost().nearLimit();
        };
    }

    /** The same result of the same content, for whoever handed that in under whatever name. */
    public SubmissionResult handedInAs(Key otherKey, String otherFile) {
        return new SubmissionResult(
                otherKey,
                otherFile,
                sha256,
                verdict,
                points,
                maximum,
                message,
                provisional,
                reused,
                cases,
                adjustments);
    }

    /** The same, marked as taken from an earlier run. */
    public SubmissionResult asReused() {
        return new SubmissionResult(
                key, file, sha256, verdict, points, maximum, message, provisional, true, cases, adjustments);
    }

    /** The same with another verdict and other points; a verdict that somebody set is not provisional. */
    public SubmissionResult scored(Verdict otherVerdict, Points otherPoints, Points otherMaximum) {
        return new SubmissionResult(
                key,
                file,
                sha256,
                otherVerdict,
                otherPoints,
                otherMaximum,
                message,
                provisional && otherVerdict == verdict,
                reused,
                cases,
                adjustments);
    }

    /** The same, all its points multiplied. */
    public SubmissionResult weighted(BigFraction weight) {
        return weight.equals(BigFraction.ONE)
                ? this
                : new SubmissionResult(
                        key,
                        file,
                        sha256,
                        verdict,
                        points.times(weight),
                        maximum.times(weight),
                        message,
                        provisional,
                        reused,
                        cases.stream().map(each -> each.weighted(weight)).toList(),
                        adjustments);
    }

    /** The same, come to under these adjustments, which change neither verdict nor points any more. */
    public SubmissionResult adjusted(Adjustments others) {
        return new SubmissionResult(
                key, file, sha256, verdict, points, maximum, message, provisional, reused, cases, others);
    }

    /** CPU time of all cases, in milliseconds. */
    public long cpuMillis() {
        return cases.stream().mapToLong(result -> result.cost().cpuMillis()).sum();
    }

    /** Wall time of all cases, in milliseconds. */
    public long wallMillis() {
        return cases.stream().mapToLong(result -> result.cost().wallMillis()).sum();
    }
}
