package assay.judge;

import static assay.judge.RunBuilder.program;
import static assay.judge.VerdictAssertion.assertVerdict;

import assay.challenge.Checker;
import assay.result.Verdict;
import org.junit.jupiter.api.Test;

/** What the end of a program means. One test for each rule. */
class ProgramVerdictsTest {
    @Test
    void outputIsComparedLineByLine() {
        assertVerdict(program("3\n").expect("'a'").printed("a  \r\n\n").exited(0), Verdict.ACCEPTED);
        assertVerdict(program("3\n").expect("'a'").printed("b\n").exited(0), Verdict.WRONG_ANSWER);
    }

    @Test
    void theExitStatusIsZeroUnlessAnotherIsExpected() {
        assertVerdict(program("").expect("'a'").printed("a").exited(1), Verdict.RUNTIME_ERROR);
        assertVerdict(program("").expectExitStatus(3).exited(3), Verdict.ACCEPTED);
        assertVerdict(program("").expectExitStatus(3).exited(0), Verdict.RUNTIME_ERROR);
    }

    @Test
    void readingPastTheEndOfTheInputIsARuntimeError() {
        assertVerdict(
                program("3\n").expect("'a'").printed("a").raised("EOFError: EOF when reading a line"),
                Verdict.RUNTIME_ERROR);
    }

    @Test
    void promptsArePartOfTheOutput() {
        assertVerdict(program("3\n").expect("'n? 3'").printed("n? 3\n").exited(0), Verdict.ACCEPTED);
        assertVerdict(program("3\n").expect("'3'").printed("n? 3\n").exited(0), Verdict.WRONG_ANSWER);
    }

    @Test
    void outputIsJudgedByTheCasesChecker() {
        assertVerdict(
                program("")
                        .checker(new Checker.Tokens(false))
                        .expect("'A B'")
                        .printed("a\nb")
                        .exited(0),
                Verdict.ACCEPTED);
        assertVerdict(
                program("")
                        .checker(new Checker.Regex())
                        .expect("'[0-9]+'")
                        .printed("12x")
                        .exited(0),
                Verdict.WRONG_ANSWER);
    }

    @Test
    void anExpectedExceptionIsJudgedWithTheOutputBeforeIt() {
        assertVerdict(
                program("")
                        .expectError("ValueError")
                        .expectOutput("hi")
                        .printed("hi\n")
                        .raised("ValueError: x"),
                Verdict.ACCEPTED);
        assertVerdict(
                program("")
                        .expectError("ValueError")
                        .expectOutput("hi")
                        .printed("")
                        .raised("ValueError: x"),
                Verdict.WRONG_ANSWER);
    }
}
