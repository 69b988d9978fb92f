package assay.assignment;

import assay.result.Adjustments.Ruling;
import assay.result.Points;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.util.Optional;

/**
 * A result that a person sets: points, which count as they are, or a verdict, or both.
 *
 * @param points of the assignment's own
 */
record SetResult(
        String candidate, String challenge, Optional<Verdict> verdict, Optional<Points> points, String reason) {

    /** The grader's result with this in its place. */
    SubmissionResult inPlaceOf(SubmissionResult graded) {
        Points earned = points.orElseGet(() -> earned(graded));
        Points maximum = earned.compareTo(graded.maximum()) > 0 ? earned : graded.maximum();
        return graded.scored(verdict.orElse(graded.verdict()), earned, maximum)
                .adjusted(graded.adjustments().with(new Ruling(reason, graded.verdict(), graded.points())));
    }

    /** An accepted one has all points, of which lateness takes its share; another verdict leaves them as they are. */
    private Points earned(SubmissionResult graded) {
        if (!verdict.equals(Optional.of(Verdict.ACCEPTED))) {
            return graded.points();
        }
        return graded.adjustments()
                .lateness()
                .map(late -> graded.maximum().times(late.factor()))
                .orElse(graded.maximum());
    }
}
