package assay.confinement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkerCallsTest {
    private static final int ALLOWED = 0x7fff0000;
    private static final int NOT_PERMITTED = 0x00050000 | Answer.EPERM;
    private static final int NOT_IN_THIS_KERNEL = 0x00050000 | Answer.ENOSYS;
    private static final int KILLED = 0x80000000;

    private static final int OWN_PROCESS = 4711;
    private static final int CLONE3 = 435;

    /** What pthread_create of glibc passes to clone. */
    private static final long THREAD_FLAGS = 0x3d0f00;

    private static FilterMachine filter(Architecture architecture) {
        return new FilterMachine(WorkerCalls.filter(architecture, OWN_PROCESS), architecture);
    }

    @ParameterizedTest
    @EnumSource
    void aProgramIsShortEnoughForTheKernel(Architecture architecture) {
        List<Instruction> program = WorkerCalls.filter(architecture, OWN_PROCESS);

        assertThat(program).hasSizeLessThan(4096);
        assertThat(program).allSatisfy(instruction -> {
            assertThat(instruction.skipIfTrue()).isBetween(0, 255);
            assertThat(instruction.skipIfFalse()).isBetween(0, 255);
        });
    }

    @ParameterizedTest
    @EnumSource
    void noTwoCallsOfAFamilyHaveTheSameNumber(Architecture architecture) {
        List<SystemCall> calls = Stream.of(SystemCall.values())
                .filter(call -> call.existsOn(architecture))
                .toList();

        assertThat(calls).extracting(call -> call.number(architecture)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void callsOfAnotherProcessorFamilyEndTheProcess(Architecture architecture) {
        int intel32 = 0x40000003;

        assertThat(filter(architecture).answerFor(intel32, 0)).isEqualTo(KILLED);
    }

    @ParameterizedTest
    @EnumSource
    void numbersOfTheX32ConventionEndTheProcess(Architecture architecture) {
        assertThat(filter(architecture).answer(0x40000000)).isEqualTo(KILLED);
        assertThat(filter(architecture).answer(0x40000000 + 520)).isEqualTo(KILLED);
        assertThat(filter(architecture).answer(-1)).isEqualTo(KILLED);
    }

    @ParameterizedTest
    @EnumSource
    void everyNumberThatIsNotSpokenOfIsRefused(Architecture architecture) {
        Set<Integer> spokenOf = Stream.of(SystemCall.values())
                .map(call -> call.number(architecture))
                .collect(Collectors.toSet());
        FilterMachine filter = filter(architecture);

        for (int number = 0; number < 1000; number++) {
            if (!spokenOf.contains(number)) {
                int refusal = number < 424 ? NOT_PERMITTED : NOT_IN_THIS_KERNEL;
                assertThat(filter.answer(number)).as("call %d", number).isEqualTo(refusal);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatConfinesAWorkerCannotBeUsedByIt(Architecture architecture) {
        FilterMachine filter = filter(architecture);

        assertThat(filter.answer(SystemCall.SECCOMP, 1, 0, 0)).isEqualTo(NOT_PERMITTED);
        assertThat(filter.answer(SystemCall.LANDLOCK_RESTRICT_SELF, 3, 0)).isEqualTo(NOT_IN_THIS_KERNEL);
        assertThat(filter.answer(SystemCall.PRLIMIT64, 0, 7, 0x10_0000_0000L, 0))
                .isEqualTo(NOT_PERMITTED);
        assertThat(filter.answer(SystemCall.PRLIMIT64, OWN_PROCESS, 7, 0x7f00, 0))
                .isEqualTo(NOT_PERMITTED);
        assertThat(filter.answer(SystemCall.PRLIMIT64, 1, 7, 0, 0x7f00)).isEqualTo(NOT_PERMITTED);
        assertThat(filter.answer(SystemCall.PRLIMIT64, 0, 7, 0, 0x7f00)).isEqualTo(ALLOWED);
    }

    @ParameterizedTest
    @EnumSource
    void filesCanBeOpenedForReadingOnly(Architecture architecture) {
        FilterMachine filter = filter(architecture);

        assertThat(filter.answer(SystemCall.OPENAT, -100, 0x7f00, 0)).isEqualTo(ALLOWED);
        assertThat(filter.answer(SystemCall.OPENAT, -100, 0x7f00, 0x80000)).isEqualTo(ALLOWED);
        assertThat(filter.answer(SystemCall.OPENAT, -100, 0x7f00, directory(architecture)))
                .isEqualTo(ALLOWED);
        for (long flag : new long[] {
            1, // O_WRONLY
            2, // O_RDWR
            3, // what ioctl alone is allowed on
            0x40, // O_CREAT
            0x200, // O_TRUNC
            0x400, // O_APPEND
            0x400000 | directory(architecture), // O_TMPFILE
            0x200000, // O_PATH
            0x80000000L
        }) {
            assertThat(filter.answer(SystemCall.OPENAT, -100, 0x7f00, flag))
                    .as("flag %x", flag)
                    .isEqualTo(NOT_PERMITTED);
        }
    }

    private static long directory(Architecture architecture) {
        return switch (architecture) {
            case X86_64 -> 0x10000;
            case AARCH64 -> 0x4000;
        };
    }

    @ParameterizedTest
    @EnumSource
    void threadsCanBeStartedButNoProcesses(Architecture architecture) {
        FilterMachine filter = filter(architecture);
        long setByMusl = 0x400000;
        long newUserNamespace = 0x10000000;
        long childSignal = 17;
        long asVfork = 0x4000 | 0x100 | childSignal;

        assertThat(filter.answer(SystemCall.CLONE, THREAD_FLAGS)).isEqualTo(ALLOWED);
        assertThat(filter.answer(SystemCall.CLONE, THREAD_FLAGS | setByMusl)).isEqualTo(ALLOWED);
        assertThat(filter.answer(SystemCall.CLONE, THREAD_FLAGS | newUserNamespace))
                .isEqualTo(NOT_PERMITTED);
        assertThat(filter.answer(SystemCall.CLONE, childSignal)).isEqualTo(NOT_PERMITTED);
        assertThat(filter.answer(SystemCall.CLONE, asVfork)).isEqualTo(NOT_PERMITTED);
        assertThat(filter.answer(CLONE3, 0x7f00, 88)).isEqualTo(NOT_IN_THIS_KERNEL);
    }

    @ParameterizedTest
    @EnumSource
    void signalsReachOnlyTheProcessItself(Architecture architecture) {
        FilterMachine filter = filter(architecture);

        assertThat(filter.answer(SystemCall.TGKILL, OWN_PROCESS, 4712, 6)).isEqualTo(ALLOWED);
        assertThat(filter.answer(SystemCall.TGKILL, 1, 1, 9)).isEqualTo(NOT_PERMITTED);
        assertThat(filter.answer(SystemCall.TGKILL, -1, 1, 9)).isEqualTo(NOT_PERMITTED);
    }

    @ParameterizedTest
    @EnumSource
    void descriptorsAndThreadsCannotBeTurnedAgainstOthers(Architecture architecture) {
        FilterMachine filter = filter(architecture);
        int ownerOfSignals = 8;
        int pushInput = 0x5412;
        int dumpable = 4;

        assertThat(filter.answer(SystemCall.FCNTL, 0, 3)).isEqualTo(ALLOWED);
        assertThat(filter.answer(SystemCall.FCNTL, 0, ownerOfSignals, 1)).isEqualTo(NOT_PERMITTED);
        assertThat(filter.answer(SystemCall.IOCTL, 0, 0x541B, 0x7f00)).isEqualTo(ALLOWED);
        assertThat(filter.answer(SystemCall.IOCTL, 0, pushInput, 0x7f00)).isEqualTo(NOT_PERMITTED);
        assertThat(filter.answer(SystemCall.PRCTL, 15, 0x7f00)).isEqualTo(ALLOWED);
        assertThat(filter.answer(SystemCall.PRCTL, dumpable, 1)).isEqualTo(NOT_PERMITTED);
    }

    @ParameterizedTest
    @EnumSource
    void memoryCanBeGivenBackButNotDisabled(Architecture architecture) {
        FilterMachine filter = filter(architecture);
        int notNeeded = 4;
        int guard = 102;
        int poison = 100;
        int offline = 101;

        assertThat(filter.answer(SystemCall.MADVISE, 0x7f00, 4096, notNeeded)).isEqualTo(ALLOWED);
        assertThat(filter.answer(SystemCall.MADVISE, 0x7f00, 4096, guard)).isEqualTo(ALLOWED);
        assertThat(filter.answer(SystemCall.MADVISE, 0x7f00, 4096, poison)).isEqualTo(NOT_PERMITTED);
        assertThat(filter.answer(SystemCall.MADVISE, 0x7f00, 4096, offline)).isEqualTo(NOT_PERMITTED);
    }
}
