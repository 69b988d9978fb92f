package assay.judge.scoring;

import assay.challenge.Group;
import assay.judge.scoring.Score.CaseScore;
import assay.result.Points;
import assay.result.Verdict;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Adds up points. A group's points are split among its cases by weight; that is each case's maximum. In an
 * all-or-nothing group a case brings its part only when all cases of the group are accepted, so that the parts of such a
 * group, too, add up to what it is worth. A case that ended in an internal error takes its part out of points and
 * maximum, and for the rest of its group it does not exist.
 */
public final class Scoring {
    private Scoring() {}

    /** The score of a submission's cases; each one's group is among the groups. */
    public static Score score(List<Group> groups, List<GradedCase> cases) {
        Map<String, GroupScoring> scorings = groups.stream()
                .collect(Collectors.toMap(Group::name, group -> new GroupScoring(group, ofGroup(group, cases))));
        List<CaseScore> scores = cases.stream()
                .map(graded -> ofName(graded.testCase().group(), scorings).score(graded))
                .toList();
        List<Verdict> verdicts = cases.stream().map(GradedCase::verdict).toList();
        return new Score(
                summary(verdicts),
                scores,
                sum(scores, CaseScore::points),
                sum(scores, CaseScore::maximum),
                verdicts.contains(Verdict.INTERNAL_ERROR));
    }

    /** The verdict of a submission whose cases, one at least, have these: the first of {@link Verdict} that occurs. */
    public static Verdict summary(Collection<Verdict> verdicts) {
        return Collections.min(verdicts);
    }

    private static GroupScoring ofName(String name, Map<String, GroupScoring> scorings) {
        GroupScoring scoring = scorings.get(name);
        if (scoring == null) {
            throw new IllegalArgumentException("no group is named " + name);
        }
        return scoring;
    }

    private static List<GradedCase> ofGroup(Group group, List<GradedCase> cases) {
        return cases.stream()
                .filter(graded -> graded.testCase().group().equals(group.name()))
                .toList();
    }

    private static Points sum(List<CaseScore> scores, Function<CaseScore, Points> part) {
        return scores.stream().map(part).reduce(Points.ZERO, Points::plus);
    }
}
