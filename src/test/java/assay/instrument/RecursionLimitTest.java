package assay.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Value;
import org.junit.jupiter.api.Test;

class RecursionLimitTest {
    @Test
    void anUncaughtRecursionErrorIsTheCandidatesOwn() {
        MeteredPython.Run run = MeteredPython.run("""
                def f():
                    f()
                f()
                """);

        PolyglotException error = run.error().orElseThrow();
        assertThat(error.isInternalError()).isFalse();
        assertThat(error.isGuestException()).isTrue();
        assertThat(error.getMessage()).isEqualTo("RecursionError: maximum recursion depth exceeded");
    }

    @Test
    void aCalledFunctionHasTheModuleBelowIt() {
        String program = """
                def depth(reached=1):
                    try:
                        return depth(reached + 1)
                    except RecursionError:
                        return reached
                depth
                """;
        Listing listing = MeteredPython.listing(program);
        try (var context = MeteredPython.context(OutputStream.nullOutputStream())) {
            ContextMeter meter = MeteredPython.meter().watch(context, 200);
            meter.expect(listing);
            Value depth = context.eval(MeteredPython.source(listing));

            meter.beginStack(1);

            assertThat(depth.execute().asInt()).isEqualTo(199);
        }
    }

    @Test
    void theLimitMovesUpToTheBound() {
        assertThat(output("""
                import sys
                def depth(reached=2):
                    try:
                        return depth(reached + 1)
                    except RecursionError:
                        return reached
                for limit in 100, 5_000, 10**6:
                    sys.setrecursionlimit(limit)
                    print(sys.getrecursionlimit(), depth())
                """))
                .isEqualTo("100 100\n5000 5000\n1000000 " + MeteredPython.HIGHEST_RECURSION_LIMIT + "\n");
    }

    @Test
    void aLimitBelowTheDepthReachedIsRefused() {
        assertThat(output("""
                import sys
                def at(depth):
                    if depth > 2:
                        return at(depth - 1)
                    try:
                        sys.setrecursionlimit(50)
                    except RecursionError as error:
                        print(error)
                    print(sys.getrecursionlimit())
                at(100)
                """)).isEqualTo("""
                cannot set the recursion limit to 50 at the recursion depth 100: the limit is too low
                1000
                """);
    }

    @Test
    void aLimitThatIsNoneIsRefusedAsInPython() {
        assertThat(output("""
                import sys
                for limit in 0, '100', 1e3:
                    try:
                        sys.setrecursionlimit(limit)
                    except Exception as error:
                        print(type(error).__name__, error)
                """)).isEqualTo("""
                ValueError recursion limit must be greater or equal than 1
                TypeError 'str' object cannot be interpreted as an integer
                TypeError 'float' object cannot be interpreted as an integer
                """);
    }

    @Test
    void theLimitIsRestored() {
        Listing listing = MeteredPython.listing("import sys\nsys.setrecursionlimit(50)\nsys.getrecursionlimit");
        try (var context = MeteredPython.context(OutputStream.nullOutputStream())) {
            ContextMeter meter = MeteredPython.meter().watch(context, 2_000);
            meter.expect(listing);
            Value limit = context.eval(MeteredPython.source(listing));
            Value deep = context.eval("python", "def f(n): return n and f(n - 1)\nf");

            meter.restoreRecursionLimit();

            assertThat(limit.execute().asInt()).isEqualTo(1_000);
            assertThat(deep.execute(100).asInt()).isZero();
        }
    }

    @Test
    void theLimitOfOneContextIsNotAnothers() {
        MeteredPython.run("""
                import sys
                sys.setrecursionlimit(50)
                """);

        assertThat(MeteredPython.run("""
                def f(n):
                    return n and f(n - 1)
                f(900)
                """).error()).isEmpty();
    }

    @Test
    void exceptionsThroughManyFramesLeaveNoneBehind() {
        assertThat(output("""
                def fail(n):
                    if n == 0:
                        raise ValueError
                    fail(n - 1)
                for _ in range(50):
                    try:
                        fail(900)
                    except ValueError:
                        pass
                print('still room')
                """)).isEqualTo("still room\n");
    }

    @Test
    void suspendedGeneratorsAreNotOnTheStack() {
        assertThat(output("""
                def numbers():
                    while True:
                        yield 1
                generators = [numbers() for _ in range(3_000)]
                print(sum(next(generator) for generator in generators))
                for generator in generators:
                    generator.close()
                try:
                    generators[0].throw(KeyError)
                except KeyError:
                    print('closed')
                """)).isEqualTo("3000\nclosed\n");
    }

    @Test
    void eachThreadHasADepthOfItsOwn() {
        assertThat(output("""
                import threading
                def down(n, then):
                    return down(n - 1, then) if n else then()
                def in_thread():
                    thread = threading.Thread(target=down, args=(100, lambda: print('done')))
                    thread.start()
                    thread.join()
                down(950, in_thread)
                """)).isEqualTo("done\n");
    }

    @Test
    void nothingIsLeftWhereTheSubmissionDefinesItsNames() {
        assertThat(output("print([name for name in dir() if not name.startswith('__')])"))
                .isEqualTo("[]\n");
    }

    private static String output(String program) {
        MeteredPython.Run run = MeteredPython.run(program);
        assertThat(run.error()).isEmpty();
        return run.output();
    }
}
