package assay.assignment;

import assay.result.Adjustments.Lateness;
import assay.result.Points;
import assay.submission.SubmissionTimes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * Until when submissions count whole, and how much after that.
 *
 * @param steps by how late they end; after the last one nothing counts
 * @param extensions how much later the deadline is for some
 * @param times where it stands when a submission was handed in
 */
record Deadline(Instant at, List<Step> steps, Candidates<Duration> extensions, TimeSource times) {
    Deadline {
        steps = List.copyOf(steps);
    }

    /** Up to so late, this share of the points counts. */
    record Step(Duration within, BigFraction factor) {}

    /** Where it stands when a submission was handed in. */
    sealed interface TimeSource {
        /** When its file was modified last. */
        record FileTime() implements TimeSource {}

        /** In a table. */
        record Table(SubmissionTimes times) implements TimeSource {}
    }

    /** What handing it in at that moment costs; nothing in time. */
    Optional<Lateness> lateness(String candidate, Instant submittedAt, Points inTime) {
        Instant due = at.plus(extensions.of(candidate).orElse(Duration.ZERO));
        if (!submittedAt.isAfter(due)) {
            return Optional.empty();
        }
        Duration by = Duration.between(due, submittedAt);
        return Optional.of(new Lateness(by, factor(by), inTime));
    }

    private BigFraction factor(Duration by) {
        return steps.stream()
                .filter(step -> by.compareTo(step.within()) <= 0)
                .findFirst()
                .map(Step::factor)
                .orElse(BigFraction.ZERO);
    }
}
