package assay.worker;

import static assay.worker.Submission.call;
import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.Message;
import assay.protocol.Observation;
import assay.protocol.Observation.Raised;
import assay.protocol.RaisedError;
import assay.protocol.RaisedError.Frame;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ErrorTest {
    private static RaisedError raised(String source) {
        Observation observation = Submission.function(source).observe(call());
        if (observation instanceof Raised(RaisedError error)) {
            return error;
        }
        throw new AssertionError("not raised, but " + observation);
    }

    @Test
    void tracebackHasTheSubmissionsFramesOutermostFirst() {
        RaisedError error = raised("""
                import json
                def parse(text):
                    x = '😀'; return json.loads(text)
                def solve():
                    return parse('{')
                """);
        assertThat(error.typeName()).isEqualTo("json.decoder.JSONDecodeError");
        assertThat(error.ancestry())
                .containsExactly("JSONDecodeError", "ValueError", "Exception", "BaseException", "object");
        assertThat(error.message()).startsWith("Expecting property name enclosed in double quotes");
        assertThat(error.traceback()).containsExactly(new Frame(5, 12, "solve"), new Frame(3, 21, "parse"));
    }

    @Test
    void ownExceptionTypeIsNamedAsIfTheSubmissionWereTheMainModule() {
        RaisedError error = raised("""
                class TooSmall(ValueError): pass
                def solve(): raise TooSmall(1, 'two')
                """);
        assertThat(error.typeName()).isEqualTo("TooSmall");
        assertThat(error.ancestry()).startsWith("TooSmall", "ValueError", "Exception");
        assertThat(error.message()).isEqualTo("(1, 'two')");
    }

    @Test
    void exceptionWithoutAMessageHasAnEmptyOne() {
        assertThat(raised("def solve(): raise KeyError").message()).isEmpty();
    }

    @Test
    void longTracebackKeepsItsEnds() {
        RaisedError error = raised("""
                def down(n):
                    if n == 0:
                        raise ValueError()
                    down(n - 1)
                def solve():
                    down(500)
                """);
        assertThat(error.traceback()).hasSize(50);
        assertThat(error.traceback()).first().isEqualTo(new Frame(6, 5, "solve"));
        assertThat(error.traceback()).last().isEqualTo(new Frame(3, 9, "down"));
    }

    @Test
    void longMessageIsShortened() {
        assertThat(raised("def solve(): raise ValueError('x' * 10**6)").message())
                .hasSizeLessThan(11_000)
                .endsWith("x…");
    }

    @Test
    void exceptionWhoseTextFailsSaysSo() {
        assertThat(raised("""
                class Mute(Exception):
                    def __str__(self): raise ValueError()
                def solve(): raise Mute()
                """).message()).isEqualTo("<exception str() failed>");
    }

    @Test
    void exceptionThatLiesAboutItselfIsReadByItsRealType() {
        RaisedError error = raised("""
                class Meta(type):
                    __name__ = property(lambda cls: 'KeyError')
                    def mro(cls): return [cls, ValueError, Exception, BaseException, object]
                class Liar(ValueError, metaclass=Meta):
                    __class__ = KeyError
                    __traceback__ = None
                    __module__ = 3
                    def __getattribute__(self, name): raise SystemExit(0)
                def solve(): raise Liar('told')
                """);
        assertThat(error.typeName()).isEqualTo("Liar");
        assertThat(error.ancestry()).startsWith("Liar", "ValueError");
        assertThat(error.message()).isEqualTo("told");
        assertThat(error.traceback()).hasSize(1);
    }

    @Test
    void exceptionsOwnAttributesCanHoldAnything() {
        assertThat(raised("""
                def solve():
                    error = SyntaxError('made up')
                    error.lineno = error.offset = error.msg = object()
                    raise error
                """).typeName()).isEqualTo("SyntaxError");
        assertThat(raised("def solve(): raise OSError(object(), object(), object())")
                        .typeName())
                .isEqualTo("OSError");
    }

    @Test
    void exceptionOfTheSameTextAsItsTypeIsReadWhole() {
        assertThat(raised("def solve(): raise ValueError('ValueError: x')").message())
                .isEqualTo("ValueError: x");
    }

    @Test
    void exitInAFunctionIsRaised() {
        for (String exit :
                new String[] {"import sys; sys.exit(3)", "exit(3)", "raise SystemExit(3)", "import os; os._exit(3)"}) {
            RaisedError error = raised("def solve():\n    " + exit);
            assertThat(error.typeName()).isEqualTo("SystemExit");
            assertThat(error.message()).isEqualTo("3");
            assertThat(error.ancestry()).contains("BaseException").doesNotContain("Exception");
        }
    }

    @Test
    void endlessRecursionIsRaised() {
        RaisedError error = raised("def solve(): return solve()");
        assertThat(error.typeName()).isEqualTo("RecursionError");
        assertThat(error.message()).isEqualTo("maximum recursion depth exceeded");
    }

    @Test
    void endlessRecursionIsRaisedWhateverTheRecursionLimit() {
        assertThat(raised("import sys\nsys.setrecursionlimit(10**9)\ndef solve(): return solve()")
                        .typeName())
                .isEqualTo("RecursionError");
    }

    @Test
    void recursionThatPythonAllowsHasRoom() {
        assertThat(Submission.function("""
                import sys
                sys.setrecursionlimit(5000)
                def depth(n): return 0 if n == 0 else 1 + max(depth(m) for m in [n - 1])
                def solve(): return depth(2000)
                """).result()).isEqualTo(Values.of(2000));
    }

    @Test
    void tracebackThatTheSubmissionWritesQuotesItsLines() {
        assertThat(Submission.function("""
                import traceback
                def solve():
                    try:
                        return 1 / 0
                    except ZeroDivisionError:
                        return traceback.format_exc()
                """).result()).isEqualTo(Values.of("""
                Traceback (most recent call last):
                  File "two_sum.py", line 4, in solve
                    return 1 / 0
                           ~~^~~
                ZeroDivisionError: division by zero
                """));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[].apend(1) | Did you mean: 'append'?",
                "pritn(1) | Did you mean: 'print'?",
                "self.valeu | Did you mean: 'value'?",
                "Thing.metod | Did you mean: 'method'?",
                "value | Did you mean: 'self.value'?",
                "json.dumps(1) | Did you forget to import 'json'?",
                "from math import sqr | Did you mean: 'sqrt'?",
                "math.sqr(4) | Did you mean: 'sqrt'?",
                "[].zzz | ''",
            })
    void whatMayHaveBeenMeantIsSuggested(String statement, String suggestion) {
        assertThat(raised("""
                import math
                class Thing:
                    def __init__(self): self.value = 1
                    def method(self): STATEMENT
                def solve(): Thing().method()
                """.replace("STATEMENT", statement)).suggestion()).isEqualTo(suggestion);
    }

    @Test
    void suggestionsRunNothingOfTheSubmission() {
        assertThat(raised("""
                class Loud(dict):
                    def __iter__(self): raise SystemExit(1)
                    keys = get = __getitem__ = __contains__ = __iter__
                class Name(str):
                    def __eq__(self, other): raise SystemExit(2)
                    def __hash__(self): raise SystemExit(3)
                class Thing:
                    append = 1
                    __dict__ = property(lambda self: Loud())
                    def __dir__(self): raise SystemExit(4)
                    def __getattribute__(self, name): raise AttributeError('told', name='apend', obj=self)
                class Wrong(AttributeError):
                    name = property(lambda self: Name('x'))
                    obj = property(lambda self: Loud())
                def solve():
                    try: Thing().apend
                    except AttributeError as error: raise Wrong('told', name='apend', obj=error.obj)
                """).suggestion()).isEqualTo("Did you mean: 'append'?");
    }

    @Test
    void recursionDeeperThanTheLimitIsRaised() {
        String depth = "def depth(n): return n and 1 + depth(n - 1)\n";
        assertThat(Submission.function(depth + "def solve(): return depth(997)").result())
                .isEqualTo(Values.of(997));
        assertThat(raised(depth + "def solve(): return depth(998)").typeName()).isEqualTo("RecursionError");
    }

    @Test
    void recursionLimitOfACaseIsNotTheNextOnes() {
        Submission lowered = Submission.function("""
                import sys
                def depth(n): return n and 1 + depth(n - 1)
                def solve():
                    sys.setrecursionlimit(sys.getrecursionlimit() - 800)
                    return depth(150)
                """);
        assertThat(lowered.run(call(), call()))
                .extracting(Message.Observed::observation)
                .containsOnly(new Observation.Returned(Values.of(150), List.of()));
    }

    @Test
    void placesInATracebackAreTheCandidatesOwnWhereStatementsShareALine() {
        RaisedError error = raised("def solve():\n    x = 1; y = 0; return x / y");
        assertThat(error.traceback()).containsExactly(new Frame(2, 26, "solve"));
    }

    @Test
    void debuggerIsNotThere() {
        assertThat(raised("def solve(): breakpoint()").typeName()).isEqualTo("RuntimeError");
    }
}
