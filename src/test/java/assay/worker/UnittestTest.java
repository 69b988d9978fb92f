package assay.worker;

import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.Observation;
import assay.protocol.Observation.Tested;
import assay.protocol.TestOutcome.Failed;
import assay.protocol.TestOutcome.FailedAssertion;
import assay.protocol.TestOutcome.Passed;
import assay.protocol.TestOutcome.Side;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Tests that are methods of {@code unittest.TestCase}. Each scenario is seen to pass and to fail. */
final class UnittestTest {
    private static final String TESTS = """
            import unittest
            from unittest.mock import Mock, patch
            import two_sum
            from two_sum import solve

            class TestSolve(unittest.TestCase):
                @classmethod
                def setUpClass(cls):
                    cls.two = 2

                def setUp(self):
                    self.done = []
                    self.addCleanup(self.done.append, 'cleaned up')

                def tearDown(self):
                    self.assertEqual(self.done, [])

                def test_equal(self):
                    self.assertEqual(solve(self.two), 4)

                def test_literal_first(self):
                    self.assertEqual(4, solve(self.two), 'twice two')

                def test_sub_tests(self):
                    for x in range(3):
                        with self.subTest(x=x):
                            self.assertEqual(solve(x), x + x)

                def test_raises(self):
                    with self.assertRaisesRegex(ValueError, 'negative'):
                        solve(-1)

                def test_raises_when_called(self):
                    self.assertRaises(ValueError, solve, -1)

                def test_near(self):
                    self.assertAlmostEqual(solve(0.1), 0.2)

                def test_true(self):
                    self.assertTrue(solve(self.two) == 4)

                @patch('two_sum.helper', return_value=9)
                def test_patched(self, helper):
                    self.assertEqual(solve(self.two), 9)
                    helper.assert_called_once_with(2)

                def test_input(self):
                    with patch('builtins.input', return_value='3'):
                        self.assertEqual(two_sum.read(), 3)

            def test_mock():
                seen = Mock()
                two_sum.tell(seen)
                seen.assert_called_once_with(1)
            """;

    private static final String RIGHT = """
            def helper(x):
                if x < 0:
                    raise ValueError('negative')
                return x + x
            def solve(x): return helper(x)
            def read(): return int(input())
            def tell(listener): listener(1)
            """;

    private static final String WRONG = """
            def helper(x): return x
            def solve(x): return 5
            def read(): return 4
            def tell(listener): listener(2)
            """;

    private static final String[] NAMES = {
        "TestSolve.test_equal",
        "TestSolve.test_literal_first",
        "TestSolve.test_sub_tests",
        "TestSolve.test_raises",
        "TestSolve.test_raises_when_called",
        "TestSolve.test_near",
        "TestSolve.test_true",
        "TestSolve.test_patched",
        "TestSolve.test_input",
        "test_mock"
    };

    /** What came of all of them with the wrong submission; unittest is slow to load, so once is enough. */
    private static final List<Observation> WRONGLY =
            TestedSubmission.of(WRONG, TESTS).observeAll(NAMES);

    @Test
    void passesWithWhatIsRight() {
        assertThat(TestedSubmission.of(RIGHT, TESTS).observeAll(NAMES)).containsOnly(new Tested(new Passed()));
    }

    @Test
    void failsWithWhatIsWrong() {
        assertThat(WRONGLY)
                .hasSameSizeAs(NAMES)
                .allSatisfy(observation -> assertThat(observation)
                        .isInstanceOfSatisfying(
                                Tested.class,
                                tested -> assertThat(tested.outcome()).isInstanceOf(Failed.class)));
    }

    private static FailedAssertion failure(String name) {
        Tested tested = (Tested) WRONGLY.get(Arrays.asList(NAMES).indexOf(name));
        return ((Failed) tested.outcome()).assertion();
    }

    private static Optional<Side> known(long value) {
        return Optional.of(new Side.Known(Values.of(value)));
    }

    @Test
    void bothSidesAreTold() {
        assertThat(failure("TestSolve.test_equal"))
                .isEqualTo(new FailedAssertion(19, "==", known(5), known(4), "", ""));
        assertThat(failure("TestSolve.test_literal_first"))
                .isEqualTo(new FailedAssertion(22, "==", known(5), known(4), "twice two", ""));
    }

    @Test
    void theSubTestThatFailedIsNamed() {
        assertThat(failure("TestSolve.test_sub_tests").subTest()).isEqualTo("x=0");
    }

    @Test
    void theMessageIsToldWhereThereAreNoSides() {
        FailedAssertion raises = failure("TestSolve.test_raises");
        assertThat(raises.message()).isEqualTo("ValueError not raised");
        assertThat(raises.line()).isEqualTo(30);
        assertThat(failure("test_mock").message()).contains("mock(1)");
    }

    @Test
    void aFailureOfTheTeardownIsAFailure() {
        String tests = """
                import unittest, two_sum
                class TestSolve(unittest.TestCase):
                    def test_it(self):
                        two_sum.solve(2)
                    def tearDown(self):
                        self.assertEqual(two_sum.solve(2), 4)
                """;
        assertThat(TestedSubmission.of(RIGHT, tests).outcome("TestSolve.test_it"))
                .isEqualTo(new Passed());
        assertThat(TestedSubmission.of(WRONG, tests).outcome("TestSolve.test_it"))
                .isInstanceOf(Failed.class);
    }
}
