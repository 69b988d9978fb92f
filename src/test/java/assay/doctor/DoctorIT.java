package assay.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import assay.doctor.Check.State;
import assay.supervisor.WorkerCommand;
import assay.supervisor.WorkerStarter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every attack, on the workers of the finished program. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoctorIT {
    private Diagnosis diagnosis;

    @BeforeAll
    void examine(@TempDir Path output) throws IOException, InterruptedException {
        WorkerCommand command = WorkerCommand.ofThisInstallation();
        Examination everything = new Examination(false, Runtime.getRuntime().availableProcessors(), output);
        diagnosis = new Doctor(new WorkerStarter(command), command.home(), "assay").examine(everything, progress());
    }

    private static Examination.Progress progress() {
        return new Examination.Progress() {
            @Override
            public void begun(int attacks) {}

            @Override
            public void tried(AttackOutcome outcome) {}
        };
    }

    private List<AttackOutcome> attacks() {
        return diagnosis.attacks();
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void theAttackIsContained(AttackOutcome outcome) {
        assertThat(outcome.faults()).as(outcome.attack().name()).isEmpty();
    }

    @Test
    void noAttackIsLeftOut() throws IOException {
        Attacks all = Attacks.all();
        assertThat(diagnosis.attacks())
                .hasSize(all.written().size() + all.generated().size());
        assertThat(all.written()).hasSizeGreaterThan(400);
    }

    @Test
    void nothingIsLeftOfThem() {
        assertThat(diagnosis.remains()).isEmpty();
    }

    @Test
    void theInstallationIsWhole() {
        assertThat(diagnosis.checks()).noneMatch(check -> check.state() == State.BROKEN);
    }
}
