package assay.cli;

import assay.report.Tally;
import assay.result.Points;
import assay.result.RunResult;
import assay.result.Verdict;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * How a run's result becomes an exit code: the only place where that is decided.
 *
 * @param failUnder percentage of all points of the run that is enough; absent: everything must be accepted
 * @param exitZero whether what is not accepted exits with 0 all the same
 */
record ExitPolicy(Optional<BigDecimal> failUnder, boolean exitZero) {

    /**
     * The exit code: of several that apply 4 goes before 3, 3 before 1, 1 before 0.
     *
     * @param unusable whether a challenge or a submission folder could not be used
     */
    ExitCode of(RunResult run, boolean unusable) {
        Tally tally = Tally.of(run.submissions());
        if (tally.provisional() || tally.count(Verdict.INTERNAL_ERROR) > 0) {
            return ExitCode.GRADER_FAILED;
        }
        if (unusable) {
            return ExitCode.UNUSABLE;
        }
        return exitZero || isEnough(tally) ? ExitCode.ACCEPTED : ExitCode.NOT_ACCEPTED;
    }

    private boolean isEnough(Tally tally) {
        boolean allAccepted = tally.accepted() == tally.submissions();
        // Where nothing is worth anything there is no percentage to compare.
        return tally.maximum().equals(Points.ZERO)
                ? allAccepted
                : failUnder.map(percent -> reaches(tally, percent)).orElse(allAccepted);
    }

    private static boolean reaches(Tally tally, BigDecimal percent) {
        Points needed = tally.maximum().times(Points.of(percent).amount().divide(BigFraction.of(100)));
        return tally.points().compareTo(needed) >= 0;
    }
}
