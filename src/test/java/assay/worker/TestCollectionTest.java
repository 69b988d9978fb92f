package assay.worker;

import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.CaseInput.TestCollection;
import assay.protocol.CaseLimits;
import assay.protocol.EntryPoint;
import assay.protocol.Isolation;
import assay.protocol.Observation;
import assay.protocol.Observation.Raised;
import assay.protocol.Observation.Returned;
import assay.protocol.Request;
import assay.protocol.Setting;
import assay.value.PythonValue;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the tests of a tests.py are called, found without a submission. */
final class TestCollectionTest {
    private static final CaseLimits PLENTY =
            new CaseLimits(20_000, 60_000, 256, 64, CaseLimits.Reading.AUTHOR, OptionalLong.empty());

    private static Observation collect(String tests, String module) {
        Request.Load load = new Request.Load("tests.py", tests, new EntryPoint.Module(List.of()), Isolation.SUBMISSION);
        return SharedWorker.run(load, Setting.PLAIN, PLENTY, List.of(new TestCollection(module)))
                .getFirst()
                .observation();
    }

    private static void assertNames(String tests, String... names) {
        PythonValue[] texts = Arrays.stream(names).map(Values::of).toArray(PythonValue[]::new);
        assertThat(collect(tests, "sample")).isEqualTo(new Returned(Values.list(texts), List.of()));
    }

    private static String fault(String tests) {
        if (collect(tests, "sample") instanceof Raised(var error)) {
            return error.message();
        }
        throw new AssertionError("it was collected");
    }

    @Test
    void testsAreFunctionsAndMethodsInTheOrderOfTheFile() {
        assertNames(
                """
                import unittest
                from sample import solve, Base

                def helper(): pass
                def test_b(): pass
                class TestPlain:
                    def test_a(self): pass
                    def helper(self): pass
                class Checks(unittest.TestCase):
                    def test_z(self): pass
                    def test_c(self): pass
                class More(Checks): pass
                def test_a(): pass
                """,
                "test_b",
                "TestPlain.test_a",
                "Checks.test_z",
                "Checks.test_c",
                "More.test_z",
                "More.test_c",
                "test_a");
    }

    @Test
    void parametersAreInTheName() {
        assertNames(
                """
                import pytest
                @pytest.mark.parametrize('a', [1, 'x', None, True, 0.5, [1], 'é\\n'])
                def test_kinds(a): pass
                @pytest.mark.parametrize('a, b', [(1, 2), pytest.param(3, 4, id='big')])
                @pytest.mark.parametrize('c', [5, 6])
                def test_both(a, b, c): pass
                @pytest.mark.parametrize('a', [1, 1, 2])
                def test_twice(a): pass
                @pytest.mark.parametrize('a', [1, 2], ids=['one', 'two'])
                def test_named(a): pass
                """,
                "test_kinds[1]",
                "test_kinds[x]",
                "test_kinds[None]",
                "test_kinds[True]",
                "test_kinds[0.5]",
                "test_kinds[a5]",
                "test_kinds[é\\n]",
                "test_both[5-1-2]",
                "test_both[5-big]",
                "test_both[6-1-2]",
                "test_both[6-big]",
                "test_twice[10]",
                "test_twice[11]",
                "test_twice[2]",
                "test_named[one]",
                "test_named[two]");
    }

    @Test
    void whatIsMarkedToBeSkippedIsNoTest() {
        assertNames("""
                import pytest, unittest
                def test_a(): pass
                @pytest.mark.skip(reason='later')
                def test_b(): pass
                @pytest.mark.skipif(True, reason='always')
                def test_c(): pass
                class TestD(unittest.TestCase):
                    @unittest.skip('later')
                    def test_d(self): pass
                @pytest.mark.slow
                def test_e(): pass
                """, "test_a", "test_e");
    }

    @Test
    void aSubmissionIsStoodInForInAnyUse() {
        assertNames("""
                import sample
                from sample import Vector, make
                ORIGIN = Vector(0, 0) + 2 * Vector(1, 1)[0]
                things = [thing.name for thing in make()]
                class Special(Vector):
                    pass
                @sample.decorate
                def helper(): pass
                def test_it(): pass
                """, "test_it");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            def test_a(unknown): pass                         | test_a takes 'unknown', and there is no fixture
            async def test_a(): pass                          | test_a is a coroutine
            x = 1                                             | there is no test
            class TestA:\\n  def __init__(self): pass\\n  def test_a(self): pass | TestA has an __init__
            import nowhere                                    | No module named 'nowhere'
            import pytest\\n@pytest.mark.xfail\\ndef test_a(): pass | mark.xfail is not supported
            import pytest\\npytest.warns                      | this pytest has no 'warns'
            import sample\\n@sample.decorate\\ndef test_a(): pass | test_a is no function that tests.py defines
            """)
    void whatCannotBeUsedIsSaid(String tests, String fault) {
        assertThat(fault(tests.replace("\\n", "\n"))).contains(fault);
    }

    @Test
    void anErrorHasItsLine() {
        assertThat(collect("x = 1\n1 / 0\n", "sample"))
                .isInstanceOfSatisfying(
                        Raised.class,
                        raised -> assertThat(raised.error().traceback())
                                .singleElement()
                                .satisfies(frame -> assertThat(frame.line()).isEqualTo(2)));
    }

    @Test
    void aFileThatIsCalledLikeAStandardModuleCannotBeImported() {
        assertThat(collect("def test_a(): pass", "fractions"))
                .isInstanceOfSatisfying(
                        Raised.class,
                        raised -> assertThat(raised.error().message()).contains("the standard library"));
    }
}
