package assay.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Ways to recurse without end, one in each file. Its first line is what CPython prints of how far it came; it is the same
 * in 3.12 and 3.13, where its C stack does not end before its recursion limit. A second line says what is printed here,
 * where frames of the standard library do not count.
 */
class RecursionScenariosTest {
    private static final Path SCENARIOS = Path.of("src/test/resources/scenarios/recursion");

    private static final String HERE = "# here: ";

    private static final String TWICE = """
            def reach():
                reached[0] = 0
                try:
                    f(1)
                except RecursionError as error:
                    return f'{reached[0]} {error}'
                return 'no error'
            print('#', reach())
            print('#', reach())
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("ways")
    void recursionEndsWhereItEndsInPythonAndAgainAfterRecovery(Path way) throws IOException {
        List<String> lines = Files.readAllLines(SCENARIOS.resolve(way));

        MeteredPython.Run run = MeteredPython.run("reached = [0]\n" + String.join("\n", lines) + "\n" + TWICE);

        assertThat(run.error()).isEmpty();
        String expected = lines.get(1).startsWith(HERE) ? lines.get(1).replace(HERE, "# ") : lines.getFirst();
        assertThat(run.output().lines()).containsExactly(expected, expected);
    }

    static List<Path> ways() {
        try (Stream<Path> files = Files.list(SCENARIOS)) {
            return files.map(Path::getFileName).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
