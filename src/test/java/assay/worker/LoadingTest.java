package assay.worker;

import static assay.worker.Submission.call;
import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.Message.Parsed;
import assay.protocol.Observation;
import assay.protocol.Observation.DidNotLoad;
import assay.protocol.Observation.LoadFault;
import assay.protocol.RaisedError;
import assay.protocol.RaisedError.Frame;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class LoadingTest {
    private static RaisedError notLoaded(LoadFault fault, Observation observation) {
        if (observation instanceof DidNotLoad(LoadFault found, RaisedError error) && found == fault) {
            return error;
        }
        throw new AssertionError("not " + fault + ", but " + observation);
    }

    private static RaisedError syntaxError(String source) {
        return notLoaded(
                LoadFault.SYNTAX, Submission.function(source).parsed().fault().orElseThrow());
    }

    @Test
    void parsingExecutesNothing() {
        assertThat(Submission.function("raise ValueError()").parsed()).isEqualTo(new Parsed(Optional.empty()));
    }

    @Test
    void syntaxErrorTellsItsPlace() {
        RaisedError error = syntaxError("def solve(a):\n    return a +* 1\n");
        assertThat(error.typeName()).isEqualTo("SyntaxError");
        assertThat(error.message()).isEqualTo("invalid syntax");
        assertThat(error.traceback()).containsExactly(new Frame(2, 15, "<module>"));
    }

    @Test
    void stringThatDoesNotEndIsASyntaxError() {
        RaisedError error = syntaxError("def solve(a):\n    return f\"{a} and\n");
        assertThat(error.message()).isEqualTo("unterminated f-string literal (detected at line 2)");
        // CPython points at the string's beginning, GraalPy at that of its last part.
        assertThat(error.traceback()).containsExactly(new Frame(2, 17, "<module>"));
    }

    @Test
    void syntaxErrorInAStringThatIsEvaluatedIsRaised() {
        Observation observation = Submission.function("def solve():\n    return eval('f\"{1} and')\n")
                .observe(call());
        assertThat(observation).isInstanceOf(Observation.Raised.class);
    }

    @Test
    void wrongIndentationIsASyntaxErrorOfItsOwn() {
        RaisedError error = syntaxError("def solve():\nreturn 1");
        assertThat(error.ancestry()).startsWith("IndentationError", "SyntaxError");
        assertThat(error.message()).isEqualTo("expected an indented block after function definition on line 1");
    }

    @Test
    void nulCharacterIsASyntaxError() {
        assertThat(syntaxError("x = 1\0").message()).isEqualTo("source code string cannot contain null bytes");
    }

    @Test
    void programAtWhichTheCompilerFailsIsASyntaxError() {
        assertThat(syntaxError("def solve(x):\n    async for y in x: pass").message())
                .isEqualTo("invalid syntax");
    }

    @Test
    void nestingBeyondTheParserIsASyntaxError() {
        assertThat(syntaxError("x = " + "(".repeat(100_000)).message()).isEqualTo("too many nested parentheses");
        assertThat(syntaxError("x = " + "-".repeat(100_000) + "1").typeName()).isIn("RecursionError", "SyntaxError");
    }

    @Test
    void missingModuleKeepsItFromLoading() {
        RaisedError error = notLoaded(
                LoadFault.RAISED, Submission.function("import nonexistent").observe(call()));
        assertThat(error.typeName()).isEqualTo("ModuleNotFoundError");
        assertThat(error.message()).isEqualTo("No module named 'nonexistent'");
    }

    @Test
    void exceptionWhileLoadingShowsItsFrames() {
        RaisedError error = notLoaded(
                LoadFault.RAISED,
                Submission.function("def f():\n    return {}['x']\nf()").observe(call()));
        assertThat(error.message()).isEqualTo("'x'");
        assertThat(error.traceback()).containsExactly(new Frame(3, 1, "<module>"), new Frame(2, 12, "f"));
    }

    @Test
    void exitWhileLoadingIsToldApart() {
        notLoaded(
                LoadFault.EXITED, Submission.function("import sys\nsys.exit(0)").observe(call()));
        notLoaded(
                LoadFault.EXITED, Submission.function("import os\nos._exit(0)").observe(call()));
    }

    @Test
    void missingEntryPointIsNamed() {
        RaisedError error = notLoaded(
                LoadFault.ENTRY_POINT_MISSING,
                Submission.function("def sovle(): pass").observe(call()));
        assertThat(error.message()).isEqualTo("two_sum.py does not define 'solve'");
    }

    @Test
    void entryPointThatCannotBeCalledIsOfTheWrongKind() {
        RaisedError error = notLoaded(
                LoadFault.ENTRY_POINT_WRONG_KIND,
                Submission.function("solve = 3").observe(call()));
        assertThat(error.message()).isEqualTo("'solve' in two_sum.py is not a function");
    }

    @Test
    void whatLoadingPrintsIsKeptApart() {
        Submission printing = Submission.function("""
                import sys
                print('loading')
                print('trouble', file=sys.stderr)
                def solve(): print('running')
                """);
        var measurement = printing.measure(call());
        assertThat(measurement.loadOutput()).contains("loading\n").contains("trouble\n");
        assertThat(measurement.output()).isEqualTo("running\n");
        assertThat(measurement.errorOutput()).isEmpty();
    }

    @Test
    void inputIsAtItsEndWhileLoading() {
        RaisedError error =
                notLoaded(LoadFault.RAISED, Submission.function("input()").observe(call()));
        assertThat(error.typeName()).isEqualTo("EOFError");
    }

    @Test
    void moduleKnowsItsNameAndCanBeFoundByIt() {
        Submission dataclass = Submission.function("""
                from dataclasses import dataclass
                import sys
                @dataclass
                class Point:
                    x: 'int'
                def solve(): return [__name__, __file__, sys.modules[__name__].Point(1) == Point(1)]
                """);
        assertThat(dataclass.result())
                .isEqualTo(Values.list(Values.of("two_sum"), Values.of("two_sum.py"), Values.of(true)));
    }
}
