package assay.judge.scoring;

import assay.challenge.Group;
import assay.judge.scoring.Score.CaseScore;
import assay.result.Points;
import assay.result.Verdict;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;

/** The points of one group, split among its cases. */
final class GroupScoring {
    private final Group group;
    private final BigFraction weights;
    private final boolean allAccepted;

    GroupScoring(Group group, List<GradedCase> cases) {
        this.group = group;
        this.weights = cases.stream().map(GroupScoring::weight).reduce(BigFraction.ZERO, BigFraction::add);
        this.allAccepted = cases.stream()
                .map(GradedCase::verdict)
                .allMatch(verdict -> verdict == Verdict.ACCEPTED || verdict == Verdict.INTERNAL_ERROR);
    }

    CaseScore score(GradedCase graded) {
        int number = graded.testCase().number();
        if (graded.verdict() == Verdict.INTERNAL_ERROR) {
            return new CaseScore(number, Points.ZERO, Points.ZERO);
        }
        Points maximum = maximum(graded);
        return new CaseScore(number, maximum.times(share(graded)), maximum);
    }

    private Points maximum(GradedCase graded) {
        // Cases of no weight at all have nothing to split; a group of such cases is worth nothing.
        return weights.signum() == 0
                ? Points.ZERO
                : Points.of(group.points()).times(weight(graded).divide(weights));
    }

    private BigFraction share(GradedCase graded) {
        return switch (group.scoring()) {
            case PROPORTIONAL -> graded.share();
            case ALL_OR_NOTHING -> allAccepted ? BigFraction.ONE : BigFraction.ZERO;
        };
    }

    private static BigFraction weight(GradedCase graded) {
        BigDecimal weight = graded.testCase().weight();
        return Points.of(weight).amount();
    }
}
