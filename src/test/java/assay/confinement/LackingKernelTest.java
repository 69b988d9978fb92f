package assay.confinement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LackingKernelTest {
    private static final int INVALID = 22;
    private static final int NOT_SUPPORTED = 95;

    private static final List<SystemCall> LANDLOCK = List.of(
            SystemCall.LANDLOCK_CREATE_RULESET, SystemCall.LANDLOCK_ADD_RULE, SystemCall.LANDLOCK_RESTRICT_SELF);

    @BeforeEach
    void seccompIsNeededToPlayAKernelThatLacksSomething() {
        assumeTrue(Architecture.ofThisMachine().isPresent(), Confinement.UNKNOWN_SYSTEM);
    }

    private static Child worker(int error, List<SystemCall> missing, String... options) throws Exception {
        List<String> command = Child.command(List.of(options), WorkingMain.class);
        return ForbiddingKernel.with(error, missing, () -> Child.startedInDomain(command));
    }

    private static String report(Child child) {
        assertThat(child.status()).isZero();
        assertThat(child.lines()).contains("threads 500500", "memoryFull thrown");
        return child.said("report").findFirst().orElseThrow();
    }

    @Test
    void aKernelWithoutLandlockIsReported() throws Exception {
        assertThat(report(worker(Answer.ENOSYS, LANDLOCK)))
                .isEqualTo("sandbox: language only; missing: "
                        + "Landlock (landlock_create_ruleset: ENOSYS (not in this kernel))");
    }

    @Test
    void aKernelWithLandlockSwitchedOffIsReported() throws Exception {
        assertThat(report(worker(NOT_SUPPORTED, LANDLOCK)))
                .isEqualTo("sandbox: language only; missing: "
                        + "Landlock (landlock_create_ruleset: EOPNOTSUPP (switched off when the machine started))");
    }

    @Test
    void aContainerThatForbidsFiltersIsReported() throws Exception {
        assertThat(report(worker(Answer.EPERM, List.of(SystemCall.SECCOMP))))
                .startsWith("sandbox: language only; missing: ")
                .endsWith("seccomp (seccomp: EPERM (not permitted))");
    }

    @Test
    void aKernelThatDoesNotKnowFiltersForAllThreadsIsReported() throws Exception {
        assertThat(report(worker(INVALID, List.of(SystemCall.SECCOMP))))
                .endsWith("seccomp (seccomp: EINVAL (not understood by this kernel))");
    }

    @Test
    void everyOtherPieceThatIsMissingIsReported() throws Exception {
        String report = report(worker(Answer.EPERM, List.of(SystemCall.PRCTL, SystemCall.PRLIMIT64)));

        assertThat(report)
                .contains("no new privileges (prctl: EPERM (not permitted))")
                .contains("resource limits (prlimit64: EPERM (not permitted))");
    }

    @Test
    void aJavaThatAllowsNoForeignCallsIsReported() throws Exception {
        List<String> command = Child.command(List.of("--illegal-native-access=deny"), WorkingMain.class);
        command.remove("--enable-native-access=ALL-UNNAMED");

        assertThat(report(Child.startedInDomain(command))).contains("seccomp (" + Confinement.NO_FOREIGN_CALLS + ")");
    }
}
