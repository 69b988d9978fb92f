package assay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import assay.protocol.Message;
import assay.protocol.Observation;
import assay.protocol.Observation.DidNotLoad;
import assay.protocol.Observation.Raised;
import assay.protocol.RaisedError;
import assay.worker.Submission;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Errors that learners make are told as CPython 3.12 tells them: type, message, suggestion, and for each of the
 * submission's frames line, column and function. Beside each program is what CPython 3.11 says of it.
 */
final class LearnerErrorsTest {
    static final Path PROGRAMS = Path.of("src/test/resources/errors");
    static final Explanations CHANGED = Explanations.read(PROGRAMS.resolve("changed-in-3.12.json"));
    private static final Explanations KNOWN = Explanations.read(PROGRAMS.resolve("differences.json"));

    static List<ConformanceProgram> programs() {
        return ConformanceProgram.in(PROGRAMS);
    }

    @ParameterizedTest
    @MethodSource("programs")
    void toldAsCPythonTellsItButForExplainedDifferences(ConformanceProgram program) {
        List<String> lines = ToldError.of(error(program)).lines();
        assertThat(Difference.between(CHANGED.applied(program, program.recorded()), lines))
                .isEqualTo(KNOWN.of(program));
    }

    private static RaisedError error(ConformanceProgram program) {
        Submission submission = Submission.program(program.source());
        Message.Parsed parsed = submission.parsed();
        Observation observation = parsed.fault().isPresent()
                ? parsed.fault().get()
                : submission.run(Submission.input("")).getFirst().observation();
        return switch (observation) {
            case Raised(RaisedError error) -> error;
            case DidNotLoad(var _, RaisedError error) -> error;
            case Observation other -> throw new AssertionError("not raised, but " + other);
        };
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
