package assay.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.graalvm.polyglot.PolyglotException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StepsTest {
    private static final String ASSORTED = """
            import collections, functools, re
            Point = collections.namedtuple('Point', 'x y')
            @functools.lru_cache
            def fibonacci(n):
                return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)
            def primes():
                found = []
                n = 2
                while True:
                    if all(n % p for p in found):
                        found.append(n); yield n
                    n += 1
            class Words(dict):
                def __missing__(self, key):
                    return len(self)
            def go():
                total = fibonacci(60)
                for prime in primes():
                    if prime > 200: break
                    total += prime
                words = Words()
                for word in re.findall('[a-z]+', 'the quick brown fox jumps over the lazy dog' * 5):
                    words[word] = words[word] + 1
                for point in sorted({Point(i % 7, i % 5) for i in range(50)}, key=lambda point: point.y):
                    try:
                        total += 1 // point.x
                    except ZeroDivisionError:
                        total -= 1
                    finally:
                        total += 2
                return total, words
            go()
            """;

    @Test
    void countIsTheSameInTwoHundredRepetitions() {
        Set<Measured> seen = new HashSet<>();
        for (int repetition = 0; repetition < 200; repetition++) {
            seen.add(MeteredPython.run(ASSORTED).measured());
        }
        assertThat(seen).hasSize(1);
        assertThat(seen).allMatch(measured -> measured.steps() > 1_000);
    }

    /** The module's own entry is one step more. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x = 1                                             | 1
            def f(): return 1                                 | 1
            def f(): return 1\\nf()                            | 4
            async def f(): return 1                           | 1
            class A:\\n    x = 1                               | 3
            class A: x = 1                                    | 3
            def f(): return 1; return 2\\nf()                  | 4
            @staticmethod\\ndef f(): pass                      | 1
            f = lambda: 1\\nf()                                | 3
            import math                                       | 1
            from math import pi                               | 1
            x = 1\\ndel x                                      | 2
            x: int = 1                                        | 1
            x = 1\\nx += 1                                     | 2
            assert True                                       | 1
            for i in range(3): x = i                          | 4
            for i in range(3):\\n    if i: continue            | 6
            while True: break                                 | 2
            if 0: x = 1\\nelif 0: x = 2\\nelse: x = 3           | 3
            try: raise KeyError\\nexcept KeyError: x = 1       | 3
            with open: x = 1                                  | 1
            match 1:\\n    case 1: x = 1                       | 2
            x = [i for i in range(9)]                         | 1
            def g(): yield 1; yield 2\\nlist(g())              | 8
            def g():\\n    x = yield 1\\nlist(g())            | 6
            """)
    void functionEntriesAndStatementsAreSteps(String program, int steps) {
        assertThat(steps(program.replace("\\n", "\n"))).isEqualTo(steps + 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x = 0\\nfor i in range(9): x += i                  | x = 0\\nfor i in range(9):\\n    x += i
            x = 1; y = 2                                      | x = 1\\ny = 2
            if 1: x = 1; y = 2                                | if 1:\\n  x = 1\\n  y = 2
            x = [1, 2, 3]                                     | x = [\\n  1,\\n  2,\\n  3,\\n]
            x = max(1, 2) + 3                                 | x = (max(\\n  1,\\n  2)\\n  + 3)
            print(1, end='')                                  | print(\\n  1,\\n  end='')
            """)
    void layoutMakesNoDifference(String one, String other) {
        assertThat(steps(one.replace("\\n", "\n"))).isEqualTo(steps(other.replace("\\n", "\n")));
    }

    @Test
    void standardLibraryIsNotCounted() {
        assertThat(steps("import textwrap\nx = textwrap.dedent('  a\\n  b')")).isEqualTo(3);
    }

    @Test
    void textThatIsRunIsNotCounted() {
        assertThat(steps("exec('''for i in range(1_000):\n  x = i\n''')")).isEqualTo(2);
    }

    @Test
    void stepsOfAllThreadsAreCounted() {
        String program = """
                import threading
                def work():
                    for i in range(1_000):
                        x = i
                threads = [threading.Thread(target=work) for _ in range(3)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
                """;

        assertThat(steps(program)).isEqualTo(3 * (1 + 1 + 1_000) + 12);
    }

    @Test
    void internalCodeIsNotCounted() {
        assertThat(steps("import sys\nsys.setrecursionlimit(500)")).isEqualTo(3);
    }

    @Test
    void limitEndsTheContextAtTheSameStepWhateverIsCaught() {
        Listing listing = MeteredPython.listing("""
                n = 0
                while True:
                    try:
                        while True:
                            n += 1
                    except BaseException:
                        pass
                """);

        for (int repetition = 0; repetition < 3; repetition++) {
            MeteredPython.Run run = MeteredPython.run(listing, 10_000, watched -> {});

            PolyglotException error = run.error().orElseThrow();
            assertThat(error.isResourceExhausted()).isTrue();
            assertThat(run.measured().steps()).isEqualTo(10_001);
            assertThat(run.measured().lastLine()).isEqualTo(5);
        }
    }

    private static long steps(String program) {
        return MeteredPython.run(program).measured().steps();
    }
}
