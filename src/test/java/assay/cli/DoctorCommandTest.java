package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import assay.cli.Cli.Outcome;
import assay.doctor.Diagnoses;
import assay.doctor.Diagnosis;
import assay.doctor.Examination;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DoctorCommandTest {
    @TempDir
    Path folder;

    private Cli cli;

    @BeforeEach
    void inAFolderOfItsOwn() {
        cli = new Cli(folder);
    }

    private Outcome examine(Diagnosis diagnosis, String... options) {
        cli.examining.diagnosis = diagnosis;
        String[] arguments = new String[options.length + 1];
        arguments[0] = "doctor";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return cli.run(arguments);
    }

    @Test
    void theReportSaysWhatWasFoundAndWhatCameOfEachAttack() {
        Outcome outcome = examine(Diagnoses.healthy());
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).isEqualTo("""
                assay 1.0, examined on 2026-01-02T03:04:05Z in 61 s

                ✓  Java                     25
                !  worker's start-up cache  missing, so it starts slower
                ✓  Landlock                 in force

                attempt          expected  seen    ms  contained
                read_etc_passwd  SV        SV      12  yes
                fill_disk        SV        SV    1234  yes

                2 of 2 attacks contained; nothing is left of them
                """);
    }

    @Test
    void anAttackThatIsNotContainedIsTheGradersFailureAndCannotActOnTheTerminal() {
        Outcome outcome = examine(Diagnoses.escaped());
        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.out())
                .contains("fill_disk        SV        SV    1234  NO\n")
                .contains("""
                        ✗ fill_disk tries to write until the disk is full.
                            it left the file /tmp/left-by-a-submission\\x1b[2J
                        """)
                .contains("1 of 2 attacks contained");
    }

    @Test
    void whatIsLeftInTheEndIsTheGradersFailure() {
        Outcome outcome = examine(Diagnoses.remains());
        assertThat(outcome.exit()).isEqualTo(4);
        assertThat(outcome.out()).contains("✗ a process outlived the run: java\n");
    }

    @Test
    void anIncompleteSandboxFailsOnlyWhereItIsRequired() {
        Outcome outcome = examine(Diagnoses.withoutLandlock());
        assertThat(outcome.exit()).isZero();
        assertThat(outcome.out()).contains("!  Landlock                 missing: Landlock (ENOSYS)\n");
        assertThat(examine(Diagnoses.withoutLandlock(), "--require-os-sandbox").exit())
                .isEqualTo(4);
        assertThat(examine(Diagnoses.healthy(), "--require-os-sandbox").exit()).isZero();
    }

    @Test
    void programsGetTheSameAsJson() {
        JsonNode diagnosis = JsonMapper.shared()
                .readTree(examine(Diagnoses.escaped(), "--format", "json").out());
        assertThat(diagnosis.at("/format").asString()).isEqualTo("assay-diagnosis-1");
        assertThat(diagnosis.at("/startedAt").asString()).isEqualTo("2026-01-02T03:04:05.678Z");
        assertThat(diagnosis.at("/healthy").asBoolean()).isFalse();
        assertThat(diagnosis.at("/checks/1/state").asString()).isEqualTo("LACKING");
        assertThat(diagnosis.at("/sandbox/0/subject").asString()).isEqualTo("Landlock");
        assertThat(diagnosis.at("/attacks/0/contained").asBoolean()).isTrue();
        assertThat(diagnosis.at("/attacks/1/expected/0").asString()).isEqualTo("SECURITY_VIOLATION");
        assertThat(diagnosis.at("/attacks/1/faults/0").asString()).startsWith("it left the file");
        assertThat(diagnosis.at("/contained").asInt()).isEqualTo(1);
    }

    @Test
    void theExaminationIsWhatTheOptionsSay() {
        examine(Diagnoses.healthy(), "--quick", "--workers=3", "--output=results");
        assertThat(cli.examining.examinations).containsExactly(new Examination(true, 3, Path.of("results")));
    }
}
