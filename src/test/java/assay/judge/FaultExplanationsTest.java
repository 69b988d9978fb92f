package assay.judge;

import static assay.judge.Golden.assertExplanation;
import static assay.judge.RunBuilder.function;
import static assay.judge.RunBuilder.object;
import static assay.judge.RunBuilder.program;
import static assay.judge.RunBuilder.raise;

import assay.challenge.Limits;
import assay.protocol.Measurement.Refusal;
import assay.protocol.Observation;
import assay.protocol.Observation.Exceeded;
import assay.protocol.Observation.Limit;
import assay.protocol.Observation.Operation;
import assay.protocol.Observation.Phase;
import assay.protocol.RaisedError.Frame;
import assay.value.PythonValue.TextValue;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What candidates are told of exceptions, programs, limits and faults. */
class FaultExplanationsTest {
    private static final String SOURCE = """
        import math

        def helper(items, index):
            return items[index]

        def two_sum(nums, target):
            while True:
                return helper(nums, target)
        """;

    @Test
    void exceptionWithTraceback() {
        assertExplanation(
                "exception with traceback",
                function("two_sum", "[[2, 7], 9]")
                        .source(SOURCE)
                        .expect("[0, 1]")
                        .printed("looking for 9\n")
                        .raised(
                                "IndexError: list index out of range",
                                new Frame(8, 0, "two_sum"),
                                new Frame(4, 0, "helper"))
                        .hint("Is 9 an index?"));
    }

    @Test
    void endlessRecursion() {
        Frame frame = new Frame(4, 0, "helper");
        assertExplanation(
                "endless recursion",
                function("two_sum", "[[2, 7], 9]")
                        .source(SOURCE)
                        .expect("[0, 1]")
                        .raised(
                                "RecursionError(RuntimeError): maximum recursion depth exceeded",
                                Collections.nCopies(996, frame).toArray(Frame[]::new)));
    }

    @Test
    void wrongParameters() {
        assertExplanation(
                "wrong parameters",
                function("two_sum", "[[2, 7], 9]")
                        .source(SOURCE)
                        .expect("[0, 1]")
                        .raised("TypeError: two_sum() takes 1 positional argument but 2 were given"));
    }

    @Test
    void anotherException() {
        assertExplanation(
                "another exception",
                function("fib", "[-1]")
                        .source(SOURCE)
                        .expectError("ValueError")
                        .raised("KeyError(LookupError): 'x'", new Frame(4, 0, "helper")));
    }

    @Test
    void anotherMessage() {
        assertExplanation(
                "another message",
                function("fib", "[-1]")
                        .source(SOURCE)
                        .expectError("ValueError: n must not be negative")
                        .raised("ValueError: n must not be  negative"));
    }

    @Test
    void nothingRaised() {
        assertExplanation(
                "nothing raised",
                function("fib", "[-1]").expectError("ValueError").returned("0"));
    }

    @Test
    void exitInAFunction() {
        assertExplanation(
                "exit in a function", function("fib", "[1]").expect("1").raised("SystemExit: 0"));
    }

    @Test
    void hostileMessage() {
        assertExplanation(
                "hostile message",
                function("f", "[]").expect("1").raised("Evil\u001b[2J: ::error::\u202e\n" + "x".repeat(100_000)));
    }

    @Test
    void wrongCallOfAnObject() {
        assertExplanation(
                "wrong call of an object",
                object("LRUCache", "[2]", "['put', 1, 1]", "['get', 1]", "['get', 2]")
                        .expectCalls("None", "1", "-1")
                        .called("None", "None", "7"));
    }

    @Test
    void lateCallOfAnObject() {
        String[] calls = Collections.nCopies(1_000, "['push', 1]").toArray(String[]::new);
        String[] expected = Collections.nCopies(1_000, "None").toArray(String[]::new);
        String[] observed = expected.clone();
        observed[700] = "raises IndexError: full";
        assertExplanation(
                "late call of an object",
                object("Stack", "[]", calls).expectCalls(expected).called(observed));
    }

    @Test
    void otherLineOfAProgram() {
        assertExplanation(
                "other line of a program",
                program("3\n4\n")
                        .expect("'*\n**\n***\n'")
                        .printed("*\n* *\n***\n")
                        .exited(0));
    }

    @Test
    void programThatPrintsNothing() {
        assertExplanation(
                "program that prints nothing", program("3", "-v").expect("'*'").exited(0));
    }

    @Test
    void programThatPrintsTooMuch() {
        assertExplanation(
                "program that prints too much",
                program("")
                        .expect("'a'")
                        .printed("a\n\nEnter a number: \u001b[31m\n")
                        .exited(0));
    }

    @Test
    void differenceFarDownInOutput() {
        StringBuilder expected = new StringBuilder();
        StringBuilder observed = new StringBuilder();
        for (int line = 1; line <= 100; line++) {
            String words = "and so on ".repeat(12) + line;
            expected.append(words).append('\n');
            observed.append(words).append(line == 90 ? "!\n" : "\n");
        }
        assertExplanation(
                "difference far down in output",
                program("")
                        .expect(new TextValue(expected.toString()))
                        .printed(observed.toString())
                        .exited(0));
    }

    @Test
    void exitStatus() {
        assertExplanation(
                "exit status",
                program("x\n")
                        .expect("'1'")
                        .printed("?")
                        .printedToError("usage: main N\nno number: x\n")
                        .exited(2));
    }

    @Test
    void cpuTime() {
        assertExplanation(
                "cpu time",
                function("two_sum", "[[2, 7], 9]")
                        .source(SOURCE)
                        .expect("[0, 1]")
                        .lastLine(7)
                        .observed(new Exceeded(Limit.CPU_TIME, Phase.RUNNING)));
    }

    @Test
    void steps() {
        assertExplanation(
                "steps",
                function("two_sum", "[[2, 7], 9]")
                        .source(SOURCE)
                        .expect("[0, 1]")
                        .lastLine(7)
                        .observed(new Exceeded(Limit.STEPS, Phase.RUNNING)));
    }

    @Test
    void limitsThatHangOnTheReference() {
        Limits stated = new Limits(
                new Limits.CpuLimit.Reference(5, 500),
                Optional.of(new Limits.StepLimit.Reference(2.5)),
                10_000,
                256,
                64,
                OptionalInt.empty());
        assertExplanation(
                "cpu time against the reference",
                function("f", "[]").expect("1").stated(stated).observed(new Exceeded(Limit.CPU_TIME, Phase.RUNNING)));
        assertExplanation(
                "steps against the reference",
                function("f", "[]").expect("1").stated(stated).observed(new Exceeded(Limit.STEPS, Phase.RUNNING)));
    }

    @Test
    void memoryWhileLoading() {
        assertExplanation(
                "memory while loading",
                function("f", "[]").expect("1").observed(new Exceeded(Limit.MEMORY, Phase.LOADING)));
    }

    @Test
    void refusedFile() {
        assertExplanation(
                "refused file",
                function("f", "[]")
                        .source(SOURCE)
                        .expect("1")
                        .refusals(
                                new Refusal(Operation.NETWORK, "example.org"),
                                new Refusal(Operation.FILE, "/etc/passwd"))
                        .observed(new Observation.Refused(
                                Operation.FILE,
                                raise("PermissionError(OSError): Operation not permitted", new Frame(4, 0, "helper")),
                                Phase.RUNNING)));
    }

    @Test
    void crash() {
        assertExplanation(
                "crash",
                function("f", "[]").expect("1").observed(new Observation.WorkerDied("ended with exit status 134")));
    }

    @Test
    void graderFailed() {
        assertExplanation(
                "grader failed",
                function("f", "[]").expect("1").observed(new Observation.GraderFailed("no worker could be started")));
    }

    @Test
    void manyDifferentFrames() {
        Frame[] frames = List.of(3, 4, 6, 7, 8).stream()
                .flatMap(line -> List.of(
                        new Frame(line, 0, "a"),
                        new Frame(line, 0, "b"),
                        new Frame(line, 0, "c"),
                        new Frame(line, 0, "d"),
                        new Frame(line, 0, "e"))
                        .stream())
                .toArray(Frame[]::new);
        assertExplanation(
                "many different frames",
                function("f", "[]").source(SOURCE).expect("1").raised("ValueError: x", frames));
    }
}
