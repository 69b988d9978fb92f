package assay.judge;

import static assay.judge.RunBuilder.function;
import static assay.judge.RunBuilder.object;
import static assay.judge.RunBuilder.program;
import static assay.judge.RunBuilder.raise;
import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Checker;
import assay.judge.Judgement.Decided;
import assay.judge.Judgement.NeedsChecker;
import assay.protocol.CaseInput;
import assay.protocol.Observation;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Phase;
import assay.result.Verdict;
import assay.value.Notation;
import assay.value.PythonText;
import assay.value.PythonValue;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PythonCheckerTest {

    @Test
    void theQuestionHoldsArgumentsExpectedAndObserved() {
        assertThat(question(asked(function("f", "[1, [2]]").expect("3").returned("4"))))
                .isEqualTo("[1, [2]] | 3 | 4");
    }

    @Test
    void keywordArgumentsComeLast() {
        CaseInput keywords = new CaseInput.Call(
                List.of(Notation.value("1")), Map.of("key", Notation.value("2")), OptionalInt.empty(), false);
        assertThat(question(
                        asked(function("f", "[]").input(keywords).expect("3").returned("4"))))
                .isEqualTo("[1, {'key': 2}] | 3 | 4");
    }

    @Test
    void whatWasDrawnIsHandedOverAsAList() {
        assertThat(question(asked(function("f", "[]").take(2).expect("[1]").returned("drawn([2, 3])"))))
                .isEqualTo("[] | [1] | [2, 3]");
    }

    @Test
    void aProgramIsCheckedByItsInputAndOutput() {
        assertThat(question(asked(
                        program("in\n", "-v").expect("'out'").printed("other\n").exited(0))))
                .isEqualTo("['in\\n', ['-v']] | 'out' | 'other\\n'");
    }

    @Test
    void callsOfAnObjectAreCheckedTogether() {
        assertThat(question(asked(object("C", "[7]", "['put', 1]", "['get']")
                        .expectCalls("None", "raises KeyError")
                        .called("5", "raises KeyError: x"))))
                .isEqualTo("[[7], ['put', 1], ['get']] | [None, None] | [5, None]");
    }

    @Test
    void theCheckerIsNotAskedWhereSomethingElseIsWrongAlready() {
        Checker python = new Checker.PythonChecker();
        assertThat(function("f", "[]")
                        .checker(python)
                        .expect("1")
                        .raised("KeyError: x")
                        .decide()
                        .verdict())
                .isEqualTo(Verdict.RUNTIME_ERROR);
        assertThat(function("f", "[]")
                        .checker(python)
                        .expect("1")
                        .expectOutput("a")
                        .returned("1")
                        .decide()
                        .verdict())
                .isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(program("")
                        .checker(python)
                        .expect("'a'")
                        .printed("a")
                        .exited(1)
                        .decide()
                        .verdict())
                .isEqualTo(Verdict.RUNTIME_ERROR);
    }

    @Test
    void theCheckerIsNotAskedWhereNoValueIsExpected() {
        assertThat(function("f", "[]")
                        .checker(new Checker.PythonChecker())
                        .expectOutput("")
                        .returned("1")
                        .decide()
                        .verdict())
                .isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void anObjectThatCannotBeHandedOverIsAWrongAnswer() {
        assertThat(function("f", "[]")
                        .checker(new Checker.PythonChecker())
                        .expect("1")
                        .returned("[<Node>]")
                        .decide()
                        .verdict())
                .isEqualTo(Verdict.WRONG_ANSWER);
    }

    @Test
    void valuesAreHandedOverInPlainForm() {
        assertThat(question(asked(
                        function("f", "[]").expectReference("Counter({'a': 1})").returned("[Point((1, 2))]"))))
                .isEqualTo("[] | {'a': 1} | [(1, 2)]");
    }

    @Test
    void aSubclassThatHidesAListInASetIsAWrongAnswerAndNoFaultOfTheChecker() {
        assertThat(verdict(function("f", "[]").expect("1").returned("{HashableList([1])}")))
                .isEqualTo(Verdict.WRONG_ANSWER);
        assertThat(verdict(function("f", "[]").expect("1").returned("{(1, HashableList([1])): 2}")))
                .isEqualTo(Verdict.WRONG_ANSWER);
    }

    @Test
    void anExpectedObjectIsTheChallengesFault() {
        assertThat(verdict(function("f", "[]").expectReference("<Node>").returned("1")))
                .isEqualTo(Verdict.INTERNAL_ERROR);
    }

    private static Verdict verdict(RunBuilder run) {
        return run.checker(new Checker.PythonChecker()).decide().verdict();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        True                | ACCEPTED     | 1    | 1
        False               | WRONG_ANSWER | 0    | 1
        (1, 'fine')         | ACCEPTED     | 1    | 1
        (0, 'no')           | WRONG_ANSWER | 0    | 1
        (0.0, 'no')         | WRONG_ANSWER | 0    | 1
        (0.5, 'half')       | PARTIAL      | 1    | 2
        (0.1, 'a little')   | PARTIAL      | 1    | 10
        [0.25, 'a quarter'] | PARTIAL      | 1    | 4
        (True, 'fine')      | ACCEPTED     | 1    | 1
        """)
    void anAnswerDecidesVerdictAndShare(String answer, Verdict verdict, int numerator, int denominator) {
        Decided decided = decide(returned(answer));
        assertThat(decided.verdict()).isEqualTo(verdict);
        assertThat(decided.share()).isEqualTo(BigFraction.of(numerator, denominator));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        None
        1
        0.5
        'True'
        (nan, 'x')
        (inf, 'x')
        (-inf, 'x')
        (-0.1, 'x')
        (1.0000001, 'x')
        (2, 'x')
        (0.5, 7)
        (0.5,)
        (0.5, 'x', 1)
        ('0.5', 'x')
        {True}
        <Verdict>
        """)
    void nonsenseIsTheChallengesFault(String answer) {
        Decided decided = decide(returned(answer));
        assertThat(decided.verdict()).isEqualTo(Verdict.INTERNAL_ERROR);
        assertThat(decided.explanation().summary())
                .startsWith("the challenge is at fault, which costs no points: its checker answered ");
    }

    static List<Observation> failures() {
        return List.of(
                new Observation.Raised(raise("ZeroDivisionError: division by zero")),
                new Exceeded(Limit.CPU_TIME, Phase.RUNNING),
                new Exceeded(Limit.MEMORY, Phase.LOADING),
                new Observation.Refused(Observation.Operation.FILE, raise("PermissionError"), Phase.RUNNING),
                new Observation.DidNotLoad(Observation.LoadFault.SYNTAX, raise("SyntaxError: x")),
                new Observation.Exited(0),
                new Observation.Called(List.of()),
                new Observation.WorkerDied("exit status 1"),
                new Observation.GraderFailed("no worker"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void aCheckerThatFailsIsNeverTheSubmissionsFault(Observation failure) {
        Decided decided = decide(failure);
        assertThat(decided.verdict()).isEqualTo(Verdict.INTERNAL_ERROR);
        assertThat(decided.explanation().summary()).contains("costs no points");
    }

    @Test
    void theCheckersMessageIsShownWithoutControlCharacters() {
        Decided decided = decide(returned("(0.5, 'two\nlines \u001b[31m')"));
        assertThat(decided.explanation().summary()).isEqualTo("returned 4, which is partly right");
        assertThat(decided.explanation().difference()).contains("two\nlines \\x1b[31m");
    }

    private static Observation returned(String value) {
        return new Observation.Returned(Notation.value(value), List.of());
    }

    private static Decided decide(Observation answer) {
        return asked(function("f", "[1]").expect("3").returned("4"))
                .continuation()
                .decide(answer);
    }

    private static NeedsChecker asked(RunBuilder run) {
        return (NeedsChecker) run.checker(new Checker.PythonChecker()).judge();
    }

    private static String question(NeedsChecker asked) {
        List<String> arguments =
                asked.question().arguments().stream().map(PythonText::of).toList();
        assertThat(asked.question().keywords()).isEqualTo(Map.<String, PythonValue>of());
        return String.join(" | ", arguments);
    }
}
