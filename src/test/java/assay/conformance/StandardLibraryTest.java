package assay.conformance;

import static assay.worker.Submission.input;
import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.Observation;
import assay.protocol.Observation.Exited;
import assay.protocol.Observation.Raised;
import assay.worker.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The modules of the standard library that a sandbox without native code can offer do something useful in it. */
final class StandardLibraryTest {
    /** A module, and lines that fail where it does not work. */
    record Exercise(String module, String lines) {
        @Override
        public String toString() {
            return module;
        }
    }

    static List<Exercise> exercises() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/standard-library.txt")).stream()
                .map(line -> line.split(" \\| ", 2))
                .map(parts -> new Exercise(
                        parts[0], parts[1].replace("\\nassert", "\nassert").replace("\\na ", "\na ")))
                .toList();
    }

    private static Observation run(String source) {
        return Submission.program(source).run(input("")).getFirst().observation();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void moduleWorks(Exercise exercise) {
        assertThat(run("import " + exercise.module() + "\n" + exercise.lines())).isEqualTo(new Exited(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"numpy", "pandas", "requests", "pytest", "bz2", "curses", "sqlite3", "tkinter", "turtle"})
    void moduleIsNotThere(String module) {
        assertThat(run("import " + module))
                .isInstanceOfSatisfying(
                        Raised.class,
                        raised -> assertThat(raised.error().typeName()).isEqualTo("ModuleNotFoundError"));
    }
}
