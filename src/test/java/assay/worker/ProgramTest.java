package assay.worker;

import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.Measurement;
import assay.protocol.Message;
import assay.protocol.Observation.Exited;
import assay.protocol.Observation.Raised;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProgramTest {
    private static Message.Observed run(String source, String input, String... arguments) {
        return Submission.program(source)
                .run(Submission.input(input, arguments))
                .getFirst();
    }

    @Test
    void programReadsItsInputAndArguments() {
        Message.Observed observed = run("""
                import sys
                print(__name__, sys.argv, input(), sys.stdin.readline(), open(0).read(), sep='|')
                """, "first\nsecond\nthird\nfourth", "x", "y z");
        assertThat(observed.observation()).isEqualTo(new Exited(0));
        assertThat(observed.measurement().output()).startsWith("__main__|['two_sum.py', 'x', 'y z']|first|second\n|");
    }

    @Test
    void promptIsPrinted() {
        assertThat(run("print(input('name? '))", "Ann").measurement().output()).isEqualTo("name? Ann\n");
    }

    @Test
    void readingPastTheEndOfTheInputIsAnEndOfFileError() {
        Message.Observed observed = run("print(input())\nprint(input('more? '))", "only\n");
        assertThat(observed.observation()).isInstanceOfSatisfying(Raised.class, raised -> {
            assertThat(raised.error().typeName()).isEqualTo("EOFError");
            assertThat(raised.error().message()).isEqualTo("EOF when reading a line");
            assertThat(raised.error().traceback())
                    .last()
                    .satisfies(frame -> assertThat(frame.line()).isEqualTo(2));
        });
        assertThat(observed.measurement().output()).isEqualTo("only\nmore? ");
    }

    @Test
    void endOfTheInputThatIsCaughtEndsALoop() {
        assertThat(run("""
                n = 0
                try:
                    while True: n += int(input())
                except EOFError:
                    print(n)
                """, "1\n2\n3").measurement().output()).isEqualTo("6\n");
    }

    @Test
    void argumentThatWasNotGivenIsAnIndexError() {
        assertThat(run("import sys\nprint(sys.argv[2])", "", "one").observation())
                .isInstanceOfSatisfying(
                        Raised.class,
                        raised -> assertThat(raised.error().typeName()).isEqualTo("IndexError"));
    }

    @Test
    void allOfTheInputIsReadByIteration() {
        assertThat(run("import sys\nprint(sum(int(line) for line in sys.stdin))", "1\n2\n3\n")
                        .measurement()
                        .output())
                .isEqualTo("6\n");
    }

    @Test
    void inputIsReadThroughTheDescriptorToo() {
        assertThat(run("print(open(0).read().split())", "a b\nc").measurement().output())
                .isEqualTo("['a', 'b', 'c']\n");
    }

    @Test
    void eachRunReadsItsOwnInput() {
        List<Message.Observed> observed = Submission.program("print(input())\nimport sys\nsys.stdout.close()")
                .run(Submission.input("one\nrest"), Submission.input("two"), Submission.input("three"));
        assertThat(observed)
                .extracting(each -> each.measurement().output())
                .containsExactly("one\n", "two\n", "three\n");
    }

    @ParameterizedTest
    @CsvSource({
        "sys.exit(), 0, ''",
        "sys.exit(3), 3, ''",
        "sys.exit(256), 0, ''",
        "sys.exit(-1), 255, ''",
        "sys.exit(True), 1, ''",
        "sys.exit('it failed'), 1, 'it failed\n'",
        "exit(4), 4, ''",
        "quit(), 0, ''",
        "raise SystemExit(5), 5, ''",
        "os._exit(6), 6, ''",
    })
    void exitStatusIsThatOfTheProgram(String statement, int status, String errorOutput) {
        Message.Observed observed = run("import os, sys\nprint('first', flush=True)\n" + statement, "");
        assertThat(observed.observation()).isEqualTo(new Exited(status));
        assertThat(observed.measurement().output()).isEqualTo("first\n");
        assertThat(observed.measurement().errorOutput()).isEqualTo(errorOutput);
    }

    @Test
    void whatItRegisteredToRunAtItsEndRuns() {
        Measurement measurement = run("import atexit\natexit.register(print, 'bye')\nprint('hello')", "")
                .measurement();
        assertThat(measurement.output()).isEqualTo("hello\nbye\n");
    }

    @Test
    void outputBufferedInAReplacedStreamComesOut() {
        Measurement measurement = run("""
                import io, sys
                sys.stdout = io.TextIOWrapper(sys.stdout.buffer, write_through=False)
                print('late')
                """, "").measurement();
        assertThat(measurement.output()).isEqualTo("late\n");
    }

    @Test
    void exceptionThatIsNotCaughtIsRaised() {
        Message.Observed observed = run("print('before')\nint('x')", "");
        assertThat(observed.observation()).isInstanceOfSatisfying(Raised.class, raised -> {
            assertThat(raised.error().typeName()).isEqualTo("ValueError");
            assertThat(raised.error().traceback())
                    .singleElement()
                    .satisfies(frame -> assertThat(frame.function()).isEqualTo("<module>"));
        });
        assertThat(observed.measurement().output()).isEqualTo("before\n");
    }

    @Test
    void codeUnderAnotherGuardDoesNotRun() {
        assertThat(run("if __name__ == 'main': print('main')\nif __name__ == 'two_sum': print('module')", "")
                        .measurement()
                        .output())
                .isEmpty();
    }

    @Test
    void codeUnderTheMainGuardRuns() {
        assertThat(run("def main(): print('main')\nif __name__ == '__main__': main()", "")
                        .measurement()
                        .output())
                .isEqualTo("main\n");
    }
}
