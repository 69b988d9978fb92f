package assay.judge;

import static assay.judge.RunBuilder.function;
import static assay.judge.RunBuilder.module;
import static assay.judge.RunBuilder.object;
import static assay.judge.RunBuilder.program;
import static assay.judge.VerdictAssertion.assertVerdict;

import assay.result.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an exception means. One test for each rule. */
class ExceptionVerdictsTest {
    @Test
    void anExceptionWhereNoneIsExpectedIsARuntimeError() {
        assertVerdict(function("f", "[]").expect("1").raised("KeyError: 'x'"), Verdict.RUNTIME_ERROR);
        assertVerdict(program("").expect("'a'").raised("KeyError: 'x'"), Verdict.RUNTIME_ERROR);
        assertVerdict(module("f()").expect("1").raised("KeyError: 'x'"), Verdict.RUNTIME_ERROR);
    }

    @Test
    void theExpectedTypeIsAcceptedAndSoIsASubclass() {
        assertVerdict(function("f", "[]").expectError("ValueError").raised("ValueError: x"), Verdict.ACCEPTED);
        assertVerdict(
                function("f", "[]").expectError("LookupError").raised("KeyError(LookupError): x"), Verdict.ACCEPTED);
        assertVerdict(
                function("f", "[]").expectError("json.JSONDecodeError").raised("json.decoder.JSONDecodeError: x"),
                Verdict.ACCEPTED);
    }

    @Test
    void anotherTypeIsARuntimeError() {
        assertVerdict(
                function("f", "[]").expectError("ValueError").raised("KeyError(LookupError): x"),
                Verdict.RUNTIME_ERROR);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ValueError: negative | ValueError: negative  | ACCEPTED
        ValueError: negative | ValueError: Negative  | WRONG_ANSWER
        ValueError: negative | ValueError: negative. | WRONG_ANSWER
        ValueError: negative | ValueError            | WRONG_ANSWER
        ValueError           | ValueError: anything  | ACCEPTED
        """)
    void theMessageIsComparedExactlyWhereOneIsExpected(String expected, String raised, Verdict verdict) {
        assertVerdict(function("f", "[]").expectError(expected).raised(raised), verdict);
    }

    @Test
    void nothingRaisedWhereAnExceptionIsExpectedIsAWrongAnswer() {
        assertVerdict(function("f", "[]").expectError("ValueError").returned("1"), Verdict.WRONG_ANSWER);
        assertVerdict(object("C", "[]", "['f']").expectError("ValueError").called("1"), Verdict.WRONG_ANSWER);
        assertVerdict(program("").expectError("ValueError").exited(0), Verdict.WRONG_ANSWER);
    }

    @Test
    void exitInAFunctionIsARuntimeErrorUnlessItIsExpected() {
        assertVerdict(function("f", "[]").expect("1").raised("SystemExit: 0"), Verdict.RUNTIME_ERROR);
        assertVerdict(function("f", "[]").expect("1").exited(0), Verdict.RUNTIME_ERROR);
        assertVerdict(object("C", "[]", "['f']").expectCalls("1").exited(0), Verdict.RUNTIME_ERROR);
        assertVerdict(function("f", "[]").expectError("SystemExit").raised("SystemExit: 0"), Verdict.ACCEPTED);
    }

    @Test
    void aMissingModuleOrAttributeInAFunctionIsARuntimeError() {
        assertVerdict(
                function("f", "[]").expect("1").raised("ModuleNotFoundError(ImportError): No module named 'numpy'"),
                Verdict.RUNTIME_ERROR);
        assertVerdict(function("f", "[]").expect("1").raised("AttributeError: x"), Verdict.RUNTIME_ERROR);
    }
}
