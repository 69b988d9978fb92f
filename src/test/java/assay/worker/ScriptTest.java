package assay.worker;

import static assay.worker.Submission.lines;
import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.Observation.DidNotLoad;
import assay.protocol.Observation.GraderFailed;
import assay.protocol.Observation.LoadFault;
import assay.protocol.Observation.Raised;
import assay.protocol.Observation.Returned;
import assay.protocol.RaisedError.Frame;
import assay.value.PythonValue;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScriptTest {
    private static final Submission TWICE = Submission.module("""
            def twice(f):
                return lambda x: f(f(x))
            def fail():
                return 1 / 0
            """, "twice", "fail");

    private static PythonValue value(String... lines) {
        if (TWICE.observe(lines(lines)) instanceof Returned(PythonValue value, var _)) {
            return value;
        }
        throw new AssertionError("it did not return");
    }

    @Test
    void valueIsThatOfTheLastExpression() {
        assertThat(value("add = lambda x: x + 3", "twice(add)(1)")).isEqualTo(Values.of(7));
    }

    @Test
    void lastExpressionMayGoOverSeveralLines() {
        assertThat(value("values = []", "[twice(len)", "  is None,", " 2]"))
                .isEqualTo(Values.list(Values.of(false), Values.of(2)));
    }

    @Test
    void lastExpressionMayFollowAnotherStatementOnItsLine() {
        assertThat(value("text = 'é😀'; [text, len(text)]")).isEqualTo(Values.list(Values.of("é😀"), Values.of(2)));
    }

    @Test
    void linesWithoutALastExpressionGiveNone() {
        assertThat(value("x = 1", "if x:", "    x")).isEqualTo(Values.NONE);
        assertThat(value("")).isEqualTo(Values.NONE);
    }

    @Test
    void linesOfTheCaseAreNotInTheTraceback() {
        assertThat(TWICE.observe(lines("x = 1", "x, fail()")))
                .isInstanceOfSatisfying(
                        Raised.class,
                        raised -> assertThat(raised.error().traceback()).containsExactly(new Frame(4, 12, "fail")));
    }

    @Test
    void allMissingNamesAreSaidAtOnce() {
        Submission empty = Submission.module("twice = 1", "twice", "thrice", "often");
        assertThat(empty.observe(lines("1"))).isInstanceOfSatisfying(DidNotLoad.class, notLoaded -> {
            assertThat(notLoaded.fault()).isEqualTo(LoadFault.ENTRY_POINT_MISSING);
            assertThat(notLoaded.error().message()).isEqualTo("two_sum.py does not define 'thrice', 'often'");
        });
    }

    @Test
    void linesThatDoNotCompileAreTheGradersFault() {
        assertThat(TWICE.observe(lines("twice("))).isInstanceOf(GraderFailed.class);
    }

    @Test
    void submissionCannotChangeWhatTheLinesMean() {
        Submission tampering = Submission.module("""
                import _ast, ast, builtins
                def break_everything():
                    for name in 'compile', 'exec', 'eval':
                        setattr(builtins, name, lambda *arguments: 42)
                    for module in _ast, ast:
                        module.Expr = module.Module = module.parse = int
                    return 0
                """, "break_everything");
        assertThat(tampering.run(lines("break_everything()"), lines("1 + 1")))
                .extracting(each -> each.observation())
                .containsExactly(new Returned(Values.of(0), List.of()), new Returned(Values.of(2), List.of()));
    }
}
