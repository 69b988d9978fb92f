package assay.judge;

import static assay.judge.RunBuilder.function;
import static assay.judge.RunBuilder.module;
import static assay.judge.RunBuilder.object;
import static assay.judge.RunBuilder.program;
import static assay.judge.VerdictAssertion.assertVerdict;

import assay.challenge.Checker;
import assay.challenge.Checker.Comparison;
import assay.result.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a returned value means. One test for each rule. */
class ValueVerdictsTest {
    @Test
    void theExpectedValueIsAccepted() {
        assertVerdict(function("f", "[1]").expect("2").returned("2.0"), Verdict.ACCEPTED);
    }

    @Test
    void anotherValueIsAWrongAnswer() {
        assertVerdict(function("f", "[1]").expect("2").returned("3"), Verdict.WRONG_ANSWER);
    }

    @Test
    void nothingExpectedMeansTheValueIsNotJudged() {
        assertVerdict(function("f", "[1]").expectOutput("hi").printed("hi\n").returned("<Node>"), Verdict.ACCEPTED);
    }

    @Test
    void noneExpectedMeansNone() {
        assertVerdict(function("f", "[]").expect("None").returned("None"), Verdict.ACCEPTED);
        assertVerdict(function("f", "[]").expect("None").returned("False"), Verdict.WRONG_ANSWER);
    }

    @Test
    void theReferenceStandsForItsValue() {
        assertVerdict(function("f", "[1]").expectReference("[1]").returned("[1]"), Verdict.ACCEPTED);
        assertVerdict(function("f", "[1]").expectReference("[1]").returned("[2]"), Verdict.WRONG_ANSWER);
    }

    @Test
    void aReferenceWithoutAValueIsNoFaultOfTheSubmission() {
        assertVerdict(function("f", "[1]").expectReferenceThatIsNotThere().returned("[1]"), Verdict.INTERNAL_ERROR);
    }

    @Test
    void aReferenceValueThatNothingEqualsIsNoFaultOfTheSubmission() {
        assertVerdict(function("f", "[1]").expectReference("<Node>").returned("<Node>"), Verdict.INTERNAL_ERROR);
    }

    @Test
    void theCasesOwnCheckerJudgesTheValue() {
        Checker unordered = new Comparison(false, Optional.empty(), 1, false, false);
        assertVerdict(function("f", "[]").checker(unordered).expect("[1, 2]").returned("[2, 1]"), Verdict.ACCEPTED);
    }

    @Test
    void theLastExpressionOfAScriptIsItsValue() {
        assertVerdict(module("solve(1)").expect("2").returned("2"), Verdict.ACCEPTED);
        assertVerdict(module("solve(1)").expect("2").returned("3"), Verdict.WRONG_ANSWER);
    }

    @Test
    void aValueThatDoesNotFitTheCaseIsNotBelieved() {
        assertVerdict(program("").expect("'a'").returned("'a'"), Verdict.INTERNAL_ERROR);
        assertVerdict(object("C", "[]", "['f']").expectCalls("1").called("1", "1"), Verdict.INTERNAL_ERROR);
        assertVerdict(function("f", "[]").expect("1").called("1"), Verdict.INTERNAL_ERROR);
    }
}
