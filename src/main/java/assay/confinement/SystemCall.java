package assay.confinement;

import java.util.Locale;

/**
 * The system calls that are made or spoken of here, with their numbers on x86-64 (asm/unistd_64.h) and on aarch64
 * (asm-generic/unistd.h). From 424 on the numbers are the same everywhere.
 */
enum SystemCall {
    READ(0, 63),
    WRITE(1, 64),
    OPEN(2, SystemCall.ABSENT),
    CLOSE(3, 57),
    STAT(4, SystemCall.ABSENT),
    FSTAT(5, 80),
    LSTAT(6, SystemCall.ABSENT),
    POLL(7, SystemCall.ABSENT),
    LSEEK(8, 62),
    MMAP(9, 222),
    MPROTECT(10, 226),
    MUNMAP(11, 215),
    BRK(12, 214),
    RT_SIGACTION(13, 134),
    RT_SIGPROCMASK(14, 135),
    RT_SIGRETURN(15, 139),
    IOCTL(16, 29),
    PREAD64(17, 67),
    READV(19, 65),
    WRITEV(20, 66),
    ACCESS(21, SystemCall.ABSENT),
    PIPE(22, SystemCall.ABSENT),
    SCHED_YIELD(24, 124),
    MREMAP(25, 216),
    MINCORE(27, 232),
    MADVISE(28, 233),
    DUP(32, 23),
    DUP2(33, SystemCall.ABSENT),
    NANOSLEEP(35, 101),
    GETPID(39, 172),
    CLONE(56, 220),
    EXIT(60, 93),
    UNAME(63, 160),
    FCNTL(72, 25),
    GETCWD(79, 17),
    READLINK(89, SystemCall.ABSENT),
    GETTIMEOFDAY(96, 169),
    GETRLIMIT(97, 163),
    GETRUSAGE(98, 165),
    SYSINFO(99, 179),
    TIMES(100, 153),
    GETUID(102, 174),
    GETGID(104, 176),
    GETEUID(107, 175),
    GETEGID(108, 177),
    GETGROUPS(115, 158),
    RT_SIGSUSPEND(130, 133),
    SIGALTSTACK(131, 132),
    PRCTL(157, 167),
    GETTID(186, 178),
    TIME(201, SystemCall.ABSENT),
    FUTEX(202, 98),
    SCHED_GETAFFINITY(204, 123),
    GETDENTS64(217, 61),
    RESTART_SYSCALL(219, 128),
    CLOCK_GETTIME(228, 113),
    CLOCK_GETRES(229, 114),
    CLOCK_NANOSLEEP(230, 115),
    EXIT_GROUP(231, 94),
    TGKILL(234, 131),
    OPENAT(257, 56),
    NEWFSTATAT(262, 79),
    READLINKAT(267, 78),
    FACCESSAT(269, 48),
    PPOLL(271, 73),
    SET_ROBUST_LIST(273, 99),
    DUP3(292, 24),
    PIPE2(293, 59),
    PRLIMIT64(302, 261),
    GETCPU(309, 168),
    SECCOMP(317, 277),
    GETRANDOM(318, 278),
    MEMBARRIER(324, 283),
    STATX(332, 291),
    RSEQ(334, 293),
    FACCESSAT2(439, 439),
    LANDLOCK_CREATE_RULESET(444, 444),
    LANDLOCK_ADD_RULE(445, 445),
    LANDLOCK_RESTRICT_SELF(446, 446);

    private static final int ABSENT = -1;

    private final int x86Number;
    private final int aarch64Number;

    SystemCall(int x86Number, int aarch64Number) {
        this.x86Number = x86Number;
        this.aarch64Number = aarch64Number;
    }

    /** Whether the family has the call: aarch64 lacks those that newer ones replace. */
    boolean existsOn(Architecture architecture) {
        return number(architecture) != ABSENT;
    }

    int number(Architecture architecture) {
        return switch (architecture) {
            case X86_64 -> x86Number;
            case AARCH64 -> aarch64Number;
        };
    }

    /** The kernel's name of the call. */
    String kernelName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
