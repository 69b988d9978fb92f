package assay.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import assay.Blessing;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is recorded beside the programs is what CPython prints, where one is there to be asked. */
@EnabledIf(value = "pythonIsThere", disabledReason = "there is no python3 3.11 or 3.12 on the PATH")
final class RecordingTest {
    private static final CPython PYTHON = CPython.found().orElse(new CPython(""));

    static boolean pythonIsThere() {
        return !PYTHON.version().isEmpty();
    }

    static List<ConformanceProgram> programs() {
        return ConformanceTest.programs();
    }

    static List<ConformanceProgram> errors() {
        return LearnerErrorsTest.programs();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void recordedOutputIsThatOfCPython(ConformanceProgram program) throws IOException {
        CPython.Run run = PYTHON.run(program.file());
        assertThat(run.status()).as(run.errorOutput()).isZero();
        check(program, run.output(), ConformanceTest.CHANGED);
    }

    @ParameterizedTest
    @MethodSource("errors")
    void recordedErrorIsThatOfCPython(ConformanceProgram program) throws IOException {
        CPython.Run run = PYTHON.run(program.file());
        ToldError told = ToldError.of(
                run.errorOutput(),
                program.file().getFileName().toString(),
                program.source().lines().toList());
        check(program, String.join("\n", told.lines()), LearnerErrorsTest.CHANGED);
    }

    private static void check(ConformanceProgram program, String text, Explanations changed) throws IOException {
        if (PYTHON.version().equals(CPython.RECORDED)) {
            Blessing.check(program.recording(), text);
        } else {
            assertThat(ConformanceProgram.lines(text)).isEqualTo(changed.applied(program, program.recorded()));
        }
    }
}
