package assay.judge.scoring;

import static assay.judge.scoring.Suites.group;
import static assay.judge.scoring.Suites.testCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.challenge.Group;
import assay.challenge.TestCase;
import assay.judge.Judgement;
import assay.result.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RunOrderTest {

    @Test
    void casesRunInTheOrderOfTheFile() {
        assertThat(order(List.of(group("a", "1"), group("b", "1")), "b", "a", "b", "a"))
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void aGroupWaitsForThoseItRequires() {
        List<Group> groups = List.of(group("large", "1", "edge"), group("edge", "1", "samples"), group("samples", "1"));
        assertThat(order(groups, "large", "edge", "samples", "other", "edge", "samples"))
                .containsExactly(3, 4, 6, 2, 5, 1);
    }

    @Test
    void aRequiredGroupWithoutCasesInThisRunHoldsNothingUp() {
        assertThat(order(List.of(group("a", "1", "b"), group("b", "1")), "a")).containsExactly(1);
    }

    @Test
    void aCircleIsAMistake() {
        assertThatThrownBy(() -> order(List.of(group("a", "1", "b"), group("b", "1", "a")), "a", "b"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGroupMayRunWhenEveryCaseOfTheGroupsItRequiresIsAccepted() {
        List<TestCase> cases = List.of(testCase(1, "a", "1"), testCase(2, "a", "1"), testCase(3, "b", "1"));
        Group dependent = group("b", "1", "a");
        assertThat(Prerequisites.met(dependent, cases, Map.of(1, Verdict.ACCEPTED, 2, Verdict.ACCEPTED)))
                .isTrue();
        assertThat(Prerequisites.met(dependent, cases, Map.of(1, Verdict.ACCEPTED)))
                .isFalse();
        assertThat(Prerequisites.met(group("a", "1"), cases, Map.of())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Verdict.class)
    void onlyAnInternalErrorIsAsGoodAsAccepted(Verdict verdict) {
        List<TestCase> cases = List.of(testCase(1, "a", "1"), testCase(2, "b", "1"));
        assertThat(Prerequisites.met(group("b", "1", "a"), cases, Map.of(1, verdict)))
                .isEqualTo(verdict == Verdict.ACCEPTED || verdict == Verdict.INTERNAL_ERROR);
    }

    @Test
    void aCaseThatMayNotRunIsSkippedAndSaysWhy() {
        Judgement.Decided skipped = Prerequisites.skipped(group("large", "1", "samples", "edge cases"));
        assertThat(skipped.verdict()).isEqualTo(Verdict.SKIPPED);
        assertThat(skipped.explanation().summary())
                .isEqualTo("not run: every case of samples, edge cases has to be accepted first");
    }

    private static List<Integer> order(List<Group> groups, String... groupsOfCases) {
        List<TestCase> cases = new ArrayList<>();
        for (String group : groupsOfCases) {
            cases.add(testCase(cases.size() + 1, group, "1"));
        }
        return RunOrder.of(groups, cases).stream().map(TestCase::number).toList();
    }
}
