package assay.judge;

import static assay.judge.RunBuilder.object;
import static assay.judge.VerdictAssertion.assertVerdict;
import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Checker;
import assay.challenge.Checker.Comparison;
import assay.result.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the calls of an object mean. One test for each rule. */
class ClassVerdictsTest {
    @Test
    void everyCallHasToReturnWhatIsExpected() {
        assertVerdict(
                object("C", "[]", "['f']", "['g', 1]").expectCalls("None", "2").called("None", "2"), Verdict.ACCEPTED);
        assertVerdict(
                object("C", "[]", "['f']", "['g', 1]").expectCalls("None", "2").called("None", "3"),
                Verdict.WRONG_ANSWER);
    }

    @Test
    void callsAreNotJudgedAfterTheFirstUnexpectedException() {
        Judgement.Decided decided = object("C", "[]", "['f']", "['g']", "['h']")
                .expectCalls("1", "2", "3")
                .called("1", "raises KeyError: x", "7")
                .decide();
        assertThat(decided.verdict()).isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(decided.explanation().summary()).startsWith("call 2, g(): raised KeyError: x");
        assertThat(decided.explanation().input().orElseThrow().text()).isEqualTo("C()\n.f()\n.g()");
    }

    @Test
    void anExceptionThatIsExpectedAtItsPositionLetsTheCallsGoOn() {
        assertVerdict(
                object("C", "[]", "['f']", "['g']")
                        .expectCalls("raises KeyError", "2")
                        .called("raises KeyError: x", "2"),
                Verdict.ACCEPTED);
        assertVerdict(
                object("C", "[]", "['f']", "['g']")
                        .expectCalls("raises KeyError", "2")
                        .called("raises KeyError: x", "3"),
                Verdict.WRONG_ANSWER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        raises KeyError    | raises ValueError: x | RUNTIME_ERROR
        raises KeyError: y | raises KeyError: x   | WRONG_ANSWER
        raises KeyError    | 1                    | WRONG_ANSWER
        1                  | raises KeyError: x   | RUNTIME_ERROR
        """)
    void anotherOutcomeThanTheExpectedOneIsNot(String expected, String observed, Verdict verdict) {
        assertVerdict(object("C", "[]", "['f']").expectCalls(expected).called(observed), verdict);
    }

    @Test
    void anExceptionThatTheCaseExpectsMayComeFromAnyCall() {
        assertVerdict(
                object("C", "[]", "['f']", "['g']").expectError("KeyError").called("1", "raises KeyError: x"),
                Verdict.ACCEPTED);
        assertVerdict(
                object("C", "[]", "['f']", "['g']").expectError("KeyError").called("1", "raises ValueError: x"),
                Verdict.RUNTIME_ERROR);
        assertVerdict(object("C", "[]", "['f']").expectError("TypeError").raised("TypeError: x"), Verdict.ACCEPTED);
    }

    @Test
    void callsWithoutExpectedOutcomesMustNotRaise() {
        assertVerdict(object("C", "[]", "['f']").expectOutput("").called("raises KeyError: x"), Verdict.RUNTIME_ERROR);
    }

    @Test
    void allResultsMayBeExpectedAsOneList() {
        assertVerdict(object("C", "[]", "['f']", "['g']").expect("[1, 2]").called("1", "2"), Verdict.ACCEPTED);
        assertVerdict(
                object("C", "[]", "['f']", "['g']").expectReference("[1, 2]").called("1", "3"), Verdict.WRONG_ANSWER);
        assertVerdict(
                object("C", "[]", "['f']").expectReference("[1]").called("raises KeyError: x"), Verdict.RUNTIME_ERROR);
    }

    @Test
    void theCheckerJudgesEachCall() {
        Checker unordered = new Comparison(false, Optional.empty(), 1, false, false);
        assertVerdict(
                object("C", "[]", "['f']", "['g']")
                        .checker(unordered)
                        .expectCalls("[1, 2]", "[3]")
                        .called("[2, 1]", "[3]"),
                Verdict.ACCEPTED);
    }
}
