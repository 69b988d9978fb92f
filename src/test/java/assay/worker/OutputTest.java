package assay.worker;

import static assay.worker.Submission.call;
import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.Measurement;
import assay.protocol.Observation.Raised;
import assay.protocol.Observation.Returned;
import org.junit.jupiter.api.Test;

final class OutputTest {
    private static Measurement measure(String... lines) {
        return Submission.function("import io, os, sys\ndef solve():\n    " + String.join("\n    ", lines))
                .measure(call());
    }

    @Test
    void standardOutputAndErrorAreKeptApart() {
        Measurement measurement = measure("print('out')", "print('error', file=sys.stderr)", "print('again', end='')");
        assertThat(measurement.output()).isEqualTo("out\nagain");
        assertThat(measurement.errorOutput()).isEqualTo("error\n");
    }

    @Test
    void textIsUtf8AndBytesThatAreNotAreReplaced() {
        assertThat(measure("print('é € 😀')").output()).isEqualTo("é € 😀\n");
        assertThat(measure("os.write(1, b'a\\xff\\0b')").output()).isEqualTo("a\ufffd\0b");
        assertThat(measure("sys.stdout.buffer.write(b'\\x1b[31m')").output()).isEqualTo("\u001b[31m");
    }

    @Test
    void loneSurrogateCannotBePrintedAsInPython() {
        assertThat(Submission.function("def solve(): print('\\ud800')").observe(call()))
                .isInstanceOfSatisfying(
                        Raised.class,
                        raised -> assertThat(raised.error().typeName()).isEqualTo("UnicodeEncodeError"));
        assertThat(measure("print('\\ud800', file=sys.stderr)").errorOutput()).isEqualTo("\\ud800\n");
    }

    @Test
    void whatIsBufferedWhenTheCaseEndsComesOut() {
        assertThat(measure("sys.stdout.write('no newline')").output()).isEqualTo("no newline");
        assertThat(measure("sys.stdout.write('before')", "sys.stdout = io.StringIO()", "print('lost')")
                        .output())
                .isEqualTo("before");
        assertThat(measure("sys.stdout.write('before')", "raise ValueError()").output())
                .isEqualTo("before");
        assertThat(measure(
                                "kept = sys.stdout",
                                "sys.stdout = io.StringIO()",
                                "kept.buffer.write(b'late')",
                                "sys.stdout = kept")
                        .output())
                .isEqualTo("late");
        assertThat(measure("sys.stderr.buffer.write(b'error')").errorOutput()).isEqualTo("error");
    }

    @Test
    void bufferThatPrintsWhenItIsFlushedIsFlushed() {
        assertThat(measure(
                                "class Late(io.BufferedWriter):",
                                "    def flush(self):",
                                "        self.raw.write(b'late')",
                                "sys.stdout.__init__(Late(sys.stdout.buffer.raw))")
                        .output())
                .startsWith("late");
    }

    @Test
    void streamThatFailsToFlushChangesNothing() {
        var observed = Submission.function("""
                import sys
                class Broken:
                    def write(self, text): pass
                    def flush(self): raise ValueError('broken')
                def solve():
                    print('printed')
                    sys.stdout = Broken()
                    return 1
                """).run(call()).getFirst();
        assertThat(observed.observation()).isInstanceOf(Returned.class);
        assertThat(observed.measurement().output()).isEqualTo("printed\n");
    }

    @Test
    void closedStreamChangesNothing() {
        assertThat(measure("print('printed')", "sys.stdout.close()", "sys.stderr.detach()")
                        .output())
                .isEqualTo("printed\n");
    }

    @Test
    void costIsThatOfTheRunAlone() {
        Submission costly = Submission.function("""
                waste = [0] * 10**6
                def solve():
                    more = [0] * 10**6
                """);
        Measurement measurement = costly.measure(call());
        assertThat(measurement.allocatedBytes()).isBetween(4_000_000L, 16_000_000L);
        assertThat(measurement.cpuNanos()).isPositive();
        assertThat(measurement.wallNanos()).isPositive();
    }
}
