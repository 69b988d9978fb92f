package assay.worker;

import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.CaseLimits;
import assay.protocol.Observation.DidNotLoad;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.Raised;
import assay.protocol.Observation.Refused;
import assay.protocol.Observation.Tested;
import assay.protocol.TestOutcome;
import assay.protocol.TestOutcome.Failed;
import assay.protocol.TestOutcome.FailedAssertion;
import assay.protocol.TestOutcome.Passed;
import assay.protocol.TestOutcome.Side;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests in the style of pytest. Each scenario is seen to pass and to fail. */
final class PlainTestsTest {
    private static final String TESTS = """
            import pytest
            import two_sum
            from two_sum import solve

            def test_equal():
                assert solve(2) == 4

            def test_literal_first():
                assert 4 == solve(2), 'twice two'

            def test_chain():
                assert 3 < solve(2) < 5 and solve(2) != 3

            def test_true():
                assert solve(2)

            def test_false():
                assert not (solve(2) - 4)

            @pytest.mark.parametrize('x, twice', [(2, 4), pytest.param(3, 6, id='three')])
            def test_pairs(x, twice):
                assert solve(x) == twice

            @pytest.mark.parametrize('x', [2, 3])
            @pytest.mark.parametrize('y', ['a', 'b'])
            def test_combined(x, y):
                assert y + str(solve(x)) == y + str(x + x)

            log = []

            @pytest.fixture
            def number():
                log.append('set up')
                yield 2
                log.append('torn down')

            @pytest.fixture
            def double(number):
                return solve(number)

            def test_fixture(number, double):
                assert log == ['set up']
                assert double == number + number

            def test_raises():
                with pytest.raises(ValueError, match='negative') as caught:
                    solve(-1)
                assert caught.value.args == ('negative',)

            def test_near():
                assert solve(0.1) == pytest.approx(0.2)
                assert [solve(0.1), 1] == pytest.approx([0.2, 1])

            def test_printed(capsys):
                solve('show')
                assert capsys.readouterr().out == 'shown\\n'

            def test_patched(monkeypatch):
                monkeypatch.setattr(two_sum, 'factor', 3)
                assert solve(2) == 6

            class TestInClass:
                def setup_method(self):
                    self.x = 2

                def test_method(self):
                    assert solve(self.x) == 4

            def test_own_failure_that_it_expects():
                with pytest.raises(AssertionError):
                    assert solve(2) == 5
                try:
                    assert solve(2) == 5
                except AssertionError:
                    pass
            """;

    private static final String RIGHT = """
            factor = 2
            def solve(x):
                if x == 'show':
                    print('shown')
                elif x < 0:
                    raise ValueError('negative')
                else:
                    return factor * x
            """;

    private static final String WRONG = "def solve(x): return 5";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test_equal",
                "test_literal_first",
                "test_chain",
                "test_true",
                "test_false",
                "test_pairs[2-4]",
                "test_pairs[three]",
                "test_combined[a-2]",
                "test_combined[b-3]",
                "test_fixture",
                "test_raises",
                "test_near",
                "test_printed",
                "test_patched",
                "TestInClass.test_method"
            })
    void passesWithWhatIsRight(String name) {
        assertThat(TestedSubmission.of(RIGHT, TESTS).outcome(name)).isEqualTo(new Passed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "test_equal", "test_literal_first", "test_chain", "test_false", "test_pairs[2-4]", "test_pairs[three]",
                "test_combined[a-2]", "test_combined[b-3]", "test_fixture", "test_raises", "test_near", "test_printed",
                "TestInClass.test_method"
            })
    void failsWithWhatIsWrong(String name) {
        assertThat(TestedSubmission.of(WRONG, TESTS).outcome(name)).isInstanceOf(Failed.class);
    }

    private static FailedAssertion failure(String source, String name) {
        if (TestedSubmission.of(source, TESTS).outcome(name) instanceof Failed(FailedAssertion assertion, boolean _)) {
            return assertion;
        }
        throw new AssertionError("it did not fail");
    }

    private static Optional<Side> known(long value) {
        return Optional.of(new Side.Known(Values.of(value)));
    }

    @Test
    void bothSidesAreTold() {
        assertThat(failure(WRONG, "test_equal")).isEqualTo(new FailedAssertion(6, "==", known(5), known(4), "", ""));
    }

    @Test
    void aLiteralIsWhatIsExpectedWhereverItStands() {
        assertThat(failure(WRONG, "test_literal_first"))
                .isEqualTo(new FailedAssertion(9, "==", known(5), known(4), "twice two", ""));
    }

    @ParameterizedTest
    @CsvSource({"2, <", "5, <", "3, <"})
    void theLinkOfAChainThatDoesNotHoldIsTold(int returned, String relation) {
        assertThat(failure("def solve(x): return " + returned, "test_chain").relation())
                .isEqualTo(relation);
    }

    @Test
    void whatHasOneSideSaysWhatWasAssertedOfIt() {
        assertThat(failure("def solve(x): return 0", "test_true"))
                .isEqualTo(new FailedAssertion(15, "is true", known(0), Optional.empty(), "", ""));
    }

    @Test
    void anObjectIsShownAsItRepresentsItself() {
        String source = """
                class Thing:
                    def __repr__(self):
                        return 'Thing(7)'
                def solve(x):
                    return Thing()
                """;
        assertThat(failure(source, "test_equal").observed()).contains(new Side.Described("Thing(7)"));
    }

    @Test
    void anObjectThatCannotRepresentItselfIsShownByItsType() {
        String source = "class Thing:\n    __repr__ = None\ndef solve(x): return Thing()";
        assertThat(failure(source, "test_equal").observed()).contains(new Side.Described("<Thing object>"));
    }

    @Test
    void anAssertionThatTheTestItselfCatchesIsNoFailure() {
        assertThat(TestedSubmission.of(RIGHT, TESTS).outcome("test_own_failure_that_it_expects"))
                .isEqualTo(new Passed());
    }

    @Test
    void everyTestFindsEverythingFresh() {
        String counting = "calls = 0\ndef solve(x):\n    global calls\n    calls += 1\n    return 4 * calls";
        assertThat(TestedSubmission.of(counting, TESTS).observeAll("test_equal", "test_equal"))
                .containsOnly(new Tested(new Passed()));
    }

    @Test
    void anExceptionOfTheSubmissionIsItsOwn() {
        assertThat(TestedSubmission.of("def solve(x):\n    return 1 / 0", TESTS).observe("test_equal"))
                .isInstanceOfSatisfying(Raised.class, raised -> {
                    assertThat(raised.error().typeName()).isEqualTo("ZeroDivisionError");
                    assertThat(raised.error().traceback())
                            .singleElement()
                            .satisfies(frame -> assertThat(frame.line()).isEqualTo(2));
                });
    }

    @Test
    void anAssertionOfTheSubmissionIsAnExceptionLikeAnyOther() {
        assertThat(TestedSubmission.of("def solve(x):\n    assert x > 5", TESTS).observe("test_equal"))
                .isInstanceOfSatisfying(
                        Raised.class,
                        raised -> assertThat(raised.error().typeName()).isEqualTo("AssertionError"));
    }

    @Test
    void whatTheTestCannotWorkWithIsAnErrorInItsLine() {
        assertThat(TestedSubmission.of("def solve(): pass", TESTS).outcome("test_equal"))
                .isInstanceOfSatisfying(TestOutcome.Errored.class, errored -> {
                    assertThat(errored.error().typeName()).isEqualTo("TypeError");
                    assertThat(errored.line()).isEqualTo(6);
                });
    }

    @Test
    void aSubmissionWithoutWhatTheTestsImportDoesNotLoad() {
        String imports = "from two_sum import solve, other\ndef test_it(): pass";
        assertThat(TestedSubmission.of(RIGHT, imports).observe("test_it"))
                .isInstanceOfSatisfying(
                        DidNotLoad.class,
                        fault -> assertThat(fault.error().message()).contains("other"));
    }

    @Test
    void aTestThatSkipsItselfSaysWhy() {
        String skips = "import pytest, two_sum\ndef test_it(): pytest.skip('no time')";
        assertThat(TestedSubmission.of(RIGHT, skips).outcome("test_it")).isEqualTo(new TestOutcome.Skipped("no time"));
    }

    @Test
    void limitsAreThoseOfAnyCase() {
        CaseLimits tight = new CaseLimits(300, 10_000, 256, 64, CaseLimits.Reading.SUBMISSION, OptionalLong.empty());
        TestedSubmission endless = new TestedSubmission(
                Submission.module("def solve(x):\n    while True: pass", "solve")
                        .within(tight),
                TESTS);
        assertThat(endless.observe("test_equal")).isInstanceOf(Exceeded.class);
    }

    @Test
    void whatTheSandboxRefusesIsRefused() {
        assertThat(TestedSubmission.of("def solve(x): open('/etc/passwd')", TESTS)
                        .observe("test_equal"))
                .isInstanceOf(Refused.class);
    }
}
