package assay.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LastLineTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Test
    void lineIsKnownWhileItRuns() {
        Listing listing = MeteredPython.listing("""
                x = 1
                while x:

                    x += 1
                """);

        MeteredPython.Run run = MeteredPython.run(listing, Long.MAX_VALUE, watched -> {
            await(watched.meter(), 4);
            watched.context().close(true);
        });

        assertThat(run.error().orElseThrow().isCancelled()).isTrue();
        assertThat(run.measured().lastLine()).isEqualTo(4);
        assertThat(run.measured().steps()).isPositive();
    }

    @Test
    void lineIsTheCandidatesOwnWhereStatementsShareOne() {
        assertThat(lastLine("x = 1; y = 2\nif x: y = 3; z = 4\nz = 5; z = 6\n")).isEqualTo(3);
    }

    @Test
    void lineIsTheOneThatRaised() {
        assertThat(lastLine("def f(x):\n    return 1 / x\n\nf(0)\n")).isEqualTo(2);
    }

    @Test
    void lineOfALongStatementIsTheOneReached() {
        assertThat(lastLine("x = [\n    1,\n    1 / 0,\n    3,\n]\n")).isEqualTo(3);
    }

    @Test
    void lineIsNotOneOfTheStandardLibraryOrOfTextThatIsRun() {
        assertThat(lastLine("import textwrap\nexec('\\n' * 50 + 'textwrap.dedent(None)')"))
                .isEqualTo(2);
    }

    private static int lastLine(String program) {
        return MeteredPython.run(program).measured().lastLine();
    }

    private static void await(ContextMeter meter, int line) {
        Instant deadline = Instant.now().plus(PATIENCE);
        while (meter.read().lastLine() != line && Instant.now().isBefore(deadline)) {
            Thread.onSpinWait();
        }
    }
}
