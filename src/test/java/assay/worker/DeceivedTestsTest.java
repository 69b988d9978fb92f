package assay.worker;

import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.CaseInput.PythonTest;
import assay.protocol.Observation;
import assay.protocol.Observation.Raised;
import assay.protocol.Observation.Tested;
import assay.protocol.TestOutcome;
import assay.protocol.TestOutcome.Failed;
import assay.protocol.TestOutcome.Passed;
import assay.protocol.TestOutcome.Tampered;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Submissions that would have a test pass without doing what it tests. */
final class DeceivedTestsTest {
    private static final String TESTS = """
            import unittest, pytest
            from two_sum import solve

            def test_plain():
                assert solve(2) == 4

            def test_near():
                assert solve(2) == pytest.approx(4)

            def test_raises():
                with pytest.raises(ValueError):
                    solve(-1)

            def test_call_back():
                def listener(value):
                    assert value == 4
                solve(listener)

            def test_manager():
                with solve(2) as value:
                    assert value == 4

            class TestSolve(unittest.TestCase):
                def test_equal(self):
                    self.assertEqual(solve(2), 4)

                def test_call_back(self):
                    solve(lambda value: self.assertEqual(value, 4))

                def test_raises(self):
                    with self.assertRaises(ValueError):
                        solve(-1)
            """;

    private static final String[] ALL = {
        "test_plain", "test_near", "test_raises", "TestSolve.test_equal", "TestSolve.test_raises"
    };

    private static void assertNothingPasses(String source) {
        assertThat(TestedSubmission.of(source, TESTS).observeAll(ALL)).doesNotContain(new Tested(new Passed()));
    }

    private static TestOutcome outcome(String source, String name) {
        return TestedSubmission.of(source, TESTS).outcome(name);
    }

    @Test
    void theSameTestsPassWithAnHonestSubmission() {
        String honest = """
                def solve(x):
                    if x < 0:
                        raise ValueError
                    return x + x
                """;
        assertThat(TestedSubmission.of(honest, TESTS).observeAll(ALL)).containsOnly(new Tested(new Passed()));
    }

    @Test
    void whatIsPatchedWhileLoadingIsPutBack() {
        assertNothingPasses("""
                import builtins, pytest, sys, types, unittest
                for name in dir(unittest.TestCase):
                    if name.startswith('assert'):
                        setattr(unittest.TestCase, name, lambda *arguments, **keywords: None)
                unittest.TestCase.failureException = ZeroDivisionError
                pytest.approx = lambda *arguments: 5
                pytest._Raises.__exit__ = lambda *arguments: True
                builtins.AssertionError = ZeroDivisionError
                builtins.isinstance = builtins.issubclass = lambda *arguments: True
                sys.modules['unittest'] = types.ModuleType('unittest')
                def solve(x): return 5
                """);
    }

    @Test
    void whatIsPatchedDuringTheTestIsFound() {
        String patching = """
                import pytest, unittest
                def agree(*arguments, **keywords): return True
                def solve(x):
                    unittest.TestCase.assertEqual = agree
                    unittest.case._AssertRaisesContext.__exit__ = agree
                    pytest._Approximation.__eq__ = agree
                    pytest._Raises.__exit__ = agree
                    return 5
                """;
        assertNothingPasses(patching);
        assertThat(outcome(patching, "TestSolve.test_equal")).isInstanceOf(Tampered.class);
    }

    @Test
    void aPatchThatUndoesItselfIsFound() {
        assertThat(outcome("""
                import unittest
                genuine = unittest.TestCase.assertEqual
                def fake(*arguments):
                    unittest.TestCase.assertEqual = genuine
                def solve(x):
                    unittest.TestCase.assertEqual = fake
                    return 5
                """, "TestSolve.test_equal")).isEqualTo(new Tampered("unittest.case.TestCase.assertEqual"));
    }

    @Test
    void anotherCodeInTheSameFunctionIsFound() {
        assertThat(outcome("""
                import unittest
                def agree(self, first, second, msg=None): pass
                def solve(x):
                    unittest.TestCase.assertEqual.__code__ = agree.__code__
                    return 5
                """, "TestSolve.test_equal")).isInstanceOf(Tampered.class);
    }

    @Test
    void aPatchOfOneTestDoesNotReachTheNext() {
        String once = """
                import pytest
                def solve(x):
                    pytest._Approximation.__eq__ = lambda *arguments: True
                    return 5
                """;
        assertThat(TestedSubmission.of(once, TESTS).observeAll("test_near", "TestSolve.test_equal", "test_plain"))
                .doesNotContain(new Tested(new Passed()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import sys\ndef solve(x): sys.exit(0)",
                "import os\ndef solve(x): os._exit(0)",
                "def solve(x): raise SystemExit",
                "def solve(x): raise KeyboardInterrupt",
                "def solve(x): raise GeneratorExit"
            })
    void endingTheInterpreterDoesNotPass(String source) {
        assertNothingPasses(source);
        assertThat(TestedSubmission.of(source, TESTS).observe("test_plain")).isInstanceOf(Raised.class);
    }

    @Test
    void skippingDoesNotPass() {
        assertThat(outcome("import pytest\ndef solve(x): pytest.skip()", "test_plain"))
                .isInstanceOf(TestOutcome.Skipped.class);
        assertThat(outcome("import unittest\ndef solve(x): raise unittest.SkipTest", "test_plain"))
                .isInstanceOf(TestOutcome.Skipped.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"test_call_back", "TestSolve.test_call_back"})
    void anAssertionThatTheSubmissionSwallowsHasFailed(String name) {
        String swallowing = """
                def solve(listener):
                    try:
                        listener(5)
                    except BaseException:
                        pass
                """;
        assertThat(outcome(swallowing, name))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.caught()).isTrue());
        assertThat(outcome("def solve(listener): listener(4)", name)).isEqualTo(new Passed());
    }

    @Test
    void anAssertionThatItsContextManagerSwallowsHasFailed() {
        String manager = """
                class solve:
                    def __init__(self, x): self.x = x
                    def __enter__(self): return %s
                    def __exit__(self, *error): return True
                """;
        assertThat(outcome(manager.formatted("5"), "test_manager"))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.caught()).isTrue());
        assertThat(outcome(manager.formatted("4"), "test_manager")).isEqualTo(new Passed());
    }

    @Test
    void anEarlierCaseOfAnotherKindCannotPrepareTheGround() {
        Submission preparing = Submission.module("""
                import ast, builtins, sys
                def solve(x):
                    return 5
                def prepare():
                    ast.parse = ast.NodeTransformer.visit = builtins.compile = lambda *arguments, **keywords: None
                    sys.modules['unittest'] = sys.modules['pytest'] = ast
                """, "solve");
        List<Observation> observations =
                preparing.run(Submission.lines("prepare()"), new PythonTest(TESTS, "TestSolve.test_equal")).stream()
                        .map(observed -> observed.observation())
                        .toList();
        assertThat(observations.getFirst()).isInstanceOf(Observation.Returned.class);
        assertThat(observations.getLast())
                .isInstanceOfSatisfying(
                        Tested.class, tested -> assertThat(tested.outcome()).isInstanceOf(Failed.class));
    }

    @Test
    void anotherTestsModuleInItsPlaceIsNotAsked() {
        Observation observation = TestedSubmission.of("""
                import sys, types
                sys.modules['tests'] = sys.modules['pytest'] = types.ModuleType('tests')
                def solve(x): return 5
                """, TESTS).observe("test_near");
        assertThat(observation)
                .isInstanceOfSatisfying(
                        Tested.class, tested -> assertThat(tested.outcome()).isInstanceOf(Failed.class));
    }
}
