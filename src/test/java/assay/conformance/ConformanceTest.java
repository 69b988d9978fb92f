package assay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.Message;
import assay.protocol.Observation.Exited;
import assay.worker.Submission;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small programs all over the language print in a worker what they print under CPython 3.12. Beside each is the output
 * of CPython 3.11; {@code changed-in-3.12.json} says what 3.12 prints instead, {@code differences.json} what is printed
 * here instead of that, and why.
 */
final class ConformanceTest {
    static final Path PROGRAMS = Path.of("src/test/resources/conformance");
    static final Explanations CHANGED = Explanations.read(PROGRAMS.resolve("changed-in-3.12.json"));
    private static final Explanations KNOWN = Explanations.read(PROGRAMS.resolve("differences.json"));

    static List<ConformanceProgram> programs() {
        return ConformanceProgram.in(PROGRAMS);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void printsWhatCPythonPrintsButForExplainedDifferences(ConformanceProgram program) {
        Message.Observed observed =
                Submission.program(program.source()).run(Submission.input("")).getFirst();
        String ending = observed.observation().equals(new Exited(0))
                ? ""
                : observed.observation().toString();
        List<String> lines = ConformanceProgram.lines(observed.measurement().output() + ending);
        assertThat(Difference.between(CHANGED.applied(program, program.recorded()), lines))
                .isEqualTo(KNOWN.of(program));
    }

    @Test
    void languageIsCovered() {
        assertThat(programs()).hasSizeGreaterThanOrEqualTo(300);
    }

    @Test
    void everyDifferenceIsExplainedAndBelongsToAProgram() {
        List<String> names = programs().stream().map(ConformanceProgram::name).toList();
        for (Explanations explanations : List.of(CHANGED, KNOWN)) {
            assertThat(explanations.all()).allSatisfy(explanation -> {
                assertThat(names).contains(explanation.program());
                assertThat(explanation.because()).isNotBlank();
            });
        }
    }
}
