package assay.judge.scoring;

import static assay.judge.scoring.Suites.allOrNothing;
import static assay.judge.scoring.Suites.graded;
import static assay.judge.scoring.Suites.group;
import static assay.judge.scoring.Suites.partial;
import static assay.result.Verdict.ACCEPTED;
import static assay.result.Verdict.INTERNAL_ERROR;
import static assay.result.Verdict.PARTIAL;
import static assay.result.Verdict.RUNTIME_ERROR;
import static assay.result.Verdict.SKIPPED;
import static assay.result.Verdict.WRONG_ANSWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.challenge.Group;
import assay.result.Points;
import assay.result.Verdict;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    @Test
    void aProportionalGroupIsSplitByWeight() {
        Score score = score(
                group("a", "40"),
                graded(1, "a", "1", ACCEPTED),
                graded(2, "a", "3", WRONG_ANSWER),
                graded(3, "a", "4", ACCEPTED));
        assertThat(maxima(score)).containsExactly("5", "15", "20");
        assertThat(points(score)).containsExactly("5", "0", "20");
        assertThat(score.points()).hasToString("25");
        assertThat(score.maximum()).hasToString("40");
    }

    @Test
    void thirdsAddUpToTheWhole() {
        Score score = score(
                group("a", "100"),
                graded(1, "a", "1", ACCEPTED),
                graded(2, "a", "1", ACCEPTED),
                graded(3, "a", "1", ACCEPTED));
        assertThat(points(score)).containsExactly("33.33", "33.33", "33.33");
        assertThat(score.points()).isEqualTo(new Points(BigFraction.of(100)));
        assertThat(score.verdict()).isEqualTo(ACCEPTED);
    }

    @Test
    void aPartialCaseBringsItsShareOfAProportionalGroup() {
        Score score = score(group("a", "10"), partial(1, "a", 1, 3), graded(2, "a", "1", ACCEPTED));
        assertThat(score.points()).isEqualTo(new Points(BigFraction.of(20, 3)));
        assertThat(score.verdict()).isEqualTo(PARTIAL);
    }

    @Test
    void allOrNothingBringsAllWhenEveryCaseIsAccepted() {
        Score score = score(allOrNothing("a", "60"), graded(1, "a", "1", ACCEPTED), graded(2, "a", "2", ACCEPTED));
        assertThat(points(score)).containsExactly("20", "40");
        assertThat(score.points()).hasToString("60");
    }

    @Test
    void allOrNothingBringsNothingWhenOneCaseIsNotAccepted() {
        Score score = score(allOrNothing("a", "60"), graded(1, "a", "1", ACCEPTED), graded(2, "a", "2", WRONG_ANSWER));
        assertThat(points(score)).containsExactly("0", "0");
        assertThat(maxima(score)).containsExactly("20", "40");
        assertThat(score(allOrNothing("a", "60"), partial(1, "a", 9, 10)).points())
                .hasToString("0");
    }

    @Test
    void anInternalErrorLeavesPointsAndMaximumAndMarksTheResultProvisional() {
        Score score = score(
                group("a", "30"),
                graded(1, "a", "1", ACCEPTED),
                graded(2, "a", "1", INTERNAL_ERROR),
                graded(3, "a", "1", WRONG_ANSWER));
        assertThat(points(score)).containsExactly("10", "0", "0");
        assertThat(maxima(score)).containsExactly("10", "0", "10");
        assertThat(score.maximum()).hasToString("20");
        assertThat(score.provisional()).isTrue();
        assertThat(score.verdict()).isEqualTo(INTERNAL_ERROR);
    }

    @Test
    void anInternalErrorDoesNotSpoilAnAllOrNothingGroup() {
        Score score =
                score(allOrNothing("a", "60"), graded(1, "a", "1", ACCEPTED), graded(2, "a", "2", INTERNAL_ERROR));
        assertThat(score.points()).hasToString("20");
        assertThat(score.maximum()).hasToString("20");
    }

    @Test
    void aSkippedCaseIsPartOfTheMaximum() {
        Score score = score(group("a", "10"), graded(1, "a", "1", SKIPPED), graded(2, "a", "1", ACCEPTED));
        assertThat(score.points()).hasToString("5");
        assertThat(score.maximum()).hasToString("10");
        assertThat(score.verdict()).isEqualTo(SKIPPED);
        assertThat(score.provisional()).isFalse();
    }

    @Test
    void aFailedCaseWorthNothingStillKeepsTheSubmissionFromBeingAccepted() {
        Score score = Scoring.score(
                List.of(group("samples", "0"), group("a", "10")),
                List.of(graded(1, "samples", "1", WRONG_ANSWER), graded(2, "a", "1", ACCEPTED)));
        assertThat(score.points()).hasToString("10");
        assertThat(score.verdict()).isEqualTo(WRONG_ANSWER);
        Score weightless = score(group("a", "10"), graded(1, "a", "0", RUNTIME_ERROR), graded(2, "a", "1", ACCEPTED));
        assertThat(weightless.points()).hasToString("10");
        assertThat(weightless.verdict()).isEqualTo(RUNTIME_ERROR);
    }

    @Test
    void casesWithoutAnyWeightAreWorthNothing() {
        Score score = score(group("a", "10"), graded(1, "a", "0", ACCEPTED));
        assertThat(score.maximum()).hasToString("0");
    }

    @Test
    void onlyTheCasesOfThisRunShareAGroupsPoints() {
        assertThat(score(group("a", "10"), graded(7, "a", "1", ACCEPTED)).points())
                .hasToString("10");
        Score withoutCases =
                Scoring.score(List.of(group("a", "10"), group("b", "90")), List.of(graded(1, "a", "1", ACCEPTED)));
        assertThat(withoutCases.maximum()).hasToString("10");
    }

    @Test
    void aCaseOfNoGroupIsAMistake() {
        assertThatThrownBy(() -> score(group("a", "10"), graded(1, "b", "1", ACCEPTED)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        AC                   | AC
        AC SC                | SC
        AC SC PAC            | PAC
        PAC WA SC            | WA
        WA RTE               | RTE
        RTE OLE              | OLE
        OLE MLE              | MLE
        MLE TLE              | TLE
        TLE SV               | SV
        SV RV                | RV
        RV CE                | CE
        CE IE AC             | IE
        """)
    void theVerdictOfASubmissionIsTheFirstThatOccurs(String cases, String verdict) {
        List<Verdict> verdicts =
                Arrays.stream(cases.split(" ")).map(ScoringTest::ofCode).toList();
        assertThat(Scoring.summary(verdicts).code()).isEqualTo(verdict);
    }

    private static Verdict ofCode(String code) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> verdict.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Score score(Group group, GradedCase... cases) {
        return Scoring.score(List.of(group), List.of(cases));
    }

    private static List<String> points(Score score) {
        return score.cases().stream().map(each -> each.points().toString()).toList();
    }

    private static List<String> maxima(Score score) {
        return score.cases().stream().map(each -> each.maximum().toString()).toList();
    }
}
