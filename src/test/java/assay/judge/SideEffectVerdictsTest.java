package assay.judge;

import static assay.judge.RunBuilder.function;
import static assay.judge.VerdictAssertion.assertVerdict;

import assay.challenge.Checker.Comparison;
import assay.result.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a call leaves behind beside its value. One test for each rule. */
class SideEffectVerdictsTest {
    @Test
    void outputIsComparedWithLinesWhateverTheChecker() {
        assertVerdict(
                function("f", "[]")
                        .checker(new Comparison(true, Optional.empty(), 0, false, false))
                        .expect("1")
                        .expectOutput("a\nb")
                        .printed("a \nb\n\n")
                        .returned("1"),
                Verdict.ACCEPTED);
        assertVerdict(
                function("f", "[]").expect("1").expectOutput("a").printed("b").returned("1"), Verdict.WRONG_ANSWER);
    }

    @Test
    void outputThatIsNotExpectedIsNotJudged() {
        assertVerdict(function("f", "[]").expect("1").printed("anything").returned("1"), Verdict.ACCEPTED);
    }

    @Test
    void argumentsAfterTheCallAreComparedAsEqual() {
        assertVerdict(
                function("f", "[[2, 1]]").expectArgumentsAfter("[[1, 2]]").returned("None", "[[1.0, 2]]"),
                Verdict.ACCEPTED);
        assertVerdict(
                function("f", "[[2, 1]]").expectArgumentsAfter("[[1, 2]]").returned("None", "[[2, 1]]"),
                Verdict.WRONG_ANSWER);
    }

    @Test
    void argumentsThatWereNotReadAreNoFaultOfTheSubmission() {
        assertVerdict(
                function("f", "[[2, 1]]").expectArgumentsAfter("[[1, 2]]").returned("None"), Verdict.INTERNAL_ERROR);
        assertVerdict(
                function("f", "[1]")
                        .expectError("KeyError")
                        .expectArgumentsAfter("[1]")
                        .raised("KeyError: x"),
                Verdict.INTERNAL_ERROR);
    }
}
