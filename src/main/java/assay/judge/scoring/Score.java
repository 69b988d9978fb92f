package assay.judge.scoring;

import assay.result.Points;
import assay.result.Verdict;
import java.util.List;

/**
 * What the cases of a submission come to.
 *
 * @param cases in the order in which they were given
 * @param provisional whether a case got no verdict through the grader's own fault
 */
public record Score(Verdict verdict, List<CaseScore> cases, Points points, Points maximum, boolean provisional) {
    public Score {
        cases = List.copyOf(cases);
    }

    /** The points of one case, exact; the sums of all are those of the submission. */
    public record CaseScore(int number, Points points, Points maximum) {}
}
