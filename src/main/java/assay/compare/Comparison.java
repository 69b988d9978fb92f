package assay.compare;

import assay.compare.Change.OfCase;
import assay.result.CaseResult;
import assay.result.RunResult;
import assay.result.RunResult.GradedChallenge;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds two runs against each other, one result of each in memory. */
public final class Comparison {
    private final RunResult before;
    private final RunResult after;
    private final Map<String, String> hashesBefore;
    private final Map<String, String> hashesAfter;

    public Comparison(RunResult before, RunResult after) {
        this.before = before;
        this.after = after;
        this.hashesBefore = hashes(before);
        this.hashesAfter = hashes(after);
    }

    private static Map<String, String> hashes(RunResult run) {
        return run.challenges().stream().collect(Collectors.toMap(GradedChallenge::id, GradedChallenge::hash));
    }

    public RunResult before() {
        return before;
    }

    public RunResult after() {
        return after;
    }

    /**
     * Tells of all results that are not the same, in their order.
     *
     * @return how many are the same
     */
    public int each(Consumer<Change> told) {
        Side earlier = new Side(before);
        Side later = new Side(after);
        int same = 0;
        while (earlier.next.isPresent() || later.next.isPresent()) {
            int order = earlier.compareTo(later);
            Optional<SubmissionResult> one = order <= 0 ? earlier.take() : Optional.empty();
            Optional<SubmissionResult> other = order >= 0 ? later.take() : Optional.empty();
            Optional<Change> change = change(one, other);
            change.ifPresent(told);
            same += change.isPresent() ? 0 : 1;
        }
        return same;
    }

    /** The results of one run that are still to come. */
    private static final class Side {
        private final Iterator<SubmissionResult> results;
        private Optional<SubmissionResult> next = Optional.empty();

        Side(RunResult run) {
            this.results = run.submissions().iterator();
            take();
        }

        private Optional<SubmissionResult> take() {
            Optional<SubmissionResult> taken = next;
            next = results.hasNext() ? Optional.of(results.next()) : Optional.empty();
            return taken;
        }

        /** The end of a run comes after everything. */
        private int compareTo(Side other) {
            if (next.isEmpty() || other.next.isEmpty()) {
                return Boolean.compare(next.isEmpty(), other.next.isEmpty());
            }
            return next.get().key().compareTo(other.next.get().key());
        }
    }

    private Optional<Change> change(Optional<SubmissionResult> one, Optional<SubmissionResult> other) {
        if (one.isEmpty() || other.isEmpty()) {
            SubmissionResult only =
                    Stream.concat(one.stream(), other.stream()).findFirst().orElseThrow();
            return Optional.of(new Change(only.key(), one, other, List.of(), List.of()));
        }
        List<OfCase> cases = Change.cases(one.get(), other.get());
        return cases.isEmpty() && isSame(one.get(), other.get())
                ? Optional.empty()
                : Optional.of(new Change(one.get().key(), one, other, cases, reasons(one.get(), other.get(), cases)));
    }

    private static boolean isSame(SubmissionResult one, SubmissionResult other) {
        return one.verdict() == other.verdict()
                && one.points().equals(other.points())
                && one.maximum().equals(other.maximum());
    }

    private List<Reason> reasons(SubmissionResult one, SubmissionResult other, List<OfCase> cases) {
        List<Reason> reasons = new ArrayList<>();
        for (Reason reason : Reason.values()) {
            boolean holds = switch (reason) {
                case SUBMISSION -> !one.sha256().equals(other.sha256());
                case CHALLENGE -> !Objects.equals(hashesBefore.get(one.challenge()), hashesAfter.get(one.challenge()));
                case GRADER ->
                    !before.provenance().tool().equals(after.provenance().tool());
                case OPTIONS ->
                    !before.provenance().options().equals(after.provenance().options());
                case ASSIGNMENT -> !one.adjustments().equals(other.adjustments());
                case LIMIT -> cases.stream().anyMatch(Comparison::isNearLimit);
                case GRADER_FAILED -> one.provisional() || other.provisional();
                case UNKNOWN -> reasons.isEmpty();
            };
            if (holds) {
                reasons.add(reason);
            }
        }
        return reasons;
    }

    private static boolean isNearLimit(OfCase change) {
        return Stream.concat(change.before().stream(), change.after().stream()).anyMatch(Comparison::isNearLimit);
    }

    private static boolean isNearLimit(CaseResult result) {
        return result.cost().nearLimit()
                || result.verdict() == Verdict.TIME_LIMIT_EXCEEDED
                || result.verdict() == Verdict.MEMORY_LIMIT_EXCEEDED;
    }
}
