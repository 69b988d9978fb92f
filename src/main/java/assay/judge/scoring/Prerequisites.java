package assay.judge.scoring;

import assay.challenge.Group;
import assay.challenge.TestCase;
import assay.judge.Judgement.Decided;
import assay.judge.explanation.SkipWords;
import assay.result.Verdict;
import java.util.List;
import java.util.Map;

/** Whether a group may run: every case of the groups that it requires has to be accepted. */
public final class Prerequisites {
    private Prerequisites() {}

    /**
     * Whether the group may run. A case that ended in an internal error is taken as accepted: the fault is not the
     * candidate's.
     *
     * @param cases all cases of this run
     * @param verdicts so far, by the number of the case
     */
    public static boolean met(Group group, List<TestCase> cases, Map<Integer, Verdict> verdicts) {
        return cases.stream()
                .filter(testCase -> group.requires().contains(testCase.group()))
                .map(testCase -> verdicts.get(testCase.number()))
                .allMatch(verdict -> verdict == Verdict.ACCEPTED || verdict == Verdict.INTERNAL_ERROR);
    }

    /** What becomes of the cases of a group that may not run. */
    public static Decided skipped(Group group) {
        return Decided.of(Verdict.SKIPPED, SkipWords.explain(group));
    }
}
