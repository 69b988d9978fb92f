package assay.result;

import java.time.Duration;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What an assignment made of a result beside what the grader found; verdict and points of the result have it in them.
 *
 * @param timeMultiplier by how much the candidate's time limits were longer; absent where they were the usual ones
 * @param lateness absent where the submission was in time, or had no time
 * @param ruling absent where the grader's word holds
 */
public record Adjustments(Optional<BigFraction> timeMultiplier, Optional<Lateness> lateness, Optional<Ruling> ruling) {
    public static final Adjustments NONE = new Adjustments(Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * A submission that was handed in after its deadline.
     *
     * @param by how long after it
     * @param factor what share of its points it keeps
     * @param inTime the points it would have had
     */
    public record Lateness(Duration by, BigFraction factor, Points inTime) {}

    /**
     * A result that a person set in place of the grader's.
     *
     * @param graded the verdict that it would have had
     * @param gradedPoints the points that it would have had
     */
    public record Ruling(String reason, Verdict graded, Points gradedPoints) {}

    /** Whether verdict or points are others than the grader's. */
    public boolean isVisible() {
        return lateness.isPresent() || ruling.isPresent();
    }

    public Adjustments withTimeMultiplier(BigFraction multiplier) {
        return new Adjustments(Optional.of(multiplier), lateness, ruling);
    }

    public Adjustments with(Lateness late) {
        return new Adjustments(timeMultiplier, Optional.of(late), ruling);
    }

    public Adjustments with(Ruling other) {
        return new Adjustments(timeMultiplier, lateness, Optional.of(other));
    }
}
