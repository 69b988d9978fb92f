package assay.confinement;

import static assay.confinement.Condition.allBits;
import static assay.confinement.Condition.noneOf;
import static assay.confinement.Condition.nullAddress;
import static assay.confinement.Condition.oneOf;
import static assay.confinement.Condition.onlyBits;
import static assay.confinement.SystemCall.*;

import java.util.List;

/**
 * The system calls that a running worker may make: those of a JVM that computes, collects garbage, compiles, starts
 * threads, reads files and talks through descriptors that it has. Everything else fails, with an error that the JVM
 * turns into an exception, so that a verdict is still possible.
 */
final class WorkerCalls {
    private static final List<SystemCall> READING_AND_TALKING =
            List.of(READ, WRITE, READV, WRITEV, PREAD64, LSEEK, CLOSE, DUP, DUP2, DUP3, POLL, PPOLL);

    /** Landlock has no say in these: they tell that a file is there, how large and how old, but not what it holds. */
    private static final List<SystemCall> LOOKING_AT_FILES = List.of(
            STAT,
            LSTAT,
            FSTAT,
            NEWFSTATAT,
            STATX,
            ACCESS,
            FACCESSAT,
            FACCESSAT2,
            READLINK,
            READLINKAT,
            GETDENTS64,
            GETCWD);

    /** Pipes reach nobody else, and where the JDK gets none for a new process, it closes standard input by mistake. */
    private static final List<SystemCall> PIPES = List.of(PIPE, PIPE2);

    private static final List<SystemCall> MEMORY = List.of(MMAP, MUNMAP, MREMAP, MPROTECT, MINCORE, BRK, MEMBARRIER);

    private static final List<SystemCall> THREADS = List.of(
            FUTEX,
            SCHED_YIELD,
            SET_ROBUST_LIST,
            RSEQ,
            RT_SIGACTION,
            RT_SIGPROCMASK,
            RT_SIGRETURN,
            RT_SIGSUSPEND,
            SIGALTSTACK,
            RESTART_SYSCALL,
            EXIT,
            EXIT_GROUP);

    private static final List<SystemCall> TIME_AND_CHANCE =
            List.of(CLOCK_GETTIME, CLOCK_GETRES, CLOCK_NANOSLEEP, NANOSLEEP, GETTIMEOFDAY, TIME, TIMES, GETRANDOM);

    private static final List<SystemCall> WHO_AND_WHERE_AM_I = List.of(
            GETPID,
            GETTID,
            GETUID,
            GETEUID,
            GETGID,
            GETEGID,
            GETGROUPS,
            GETRUSAGE,
            GETRLIMIT,
            GETCPU,
            SCHED_GETAFFINITY,
            SYSINFO,
            UNAME);

    /** O_NOCTTY, O_NONBLOCK, O_CLOEXEC; others that neither write nor create differ between families. */
    private static final int READ_ONLY = 0x100 | 0x800 | 0x80000;

    /** F_DUPFD, F_GETFD, F_SETFD, F_GETFL, F_SETFL, F_DUPFD_CLOEXEC: none of them locks or has signals sent. */
    private static final int[] DESCRIPTOR_COMMANDS = {0, 1, 2, 3, 4, 1030};

    /** TCGETS, FIONREAD: whether a descriptor is a terminal, and how much there is to read. */
    private static final int[] DEVICE_COMMANDS = {0x5401, 0x541B};

    /** PR_SET_NAME, PR_GET_NAME. */
    private static final int[] THREAD_NAME = {15, 16};

    /** MADV_HWPOISON, MADV_SOFT_OFFLINE: with them, a worker of root's could take memory from the whole machine. */
    private static final int[] DISABLE_MEMORY = {100, 101};

    /** CLONE_VM, CLONE_FS, CLONE_FILES, CLONE_SIGHAND, CLONE_THREAD, CLONE_SYSVSEM: what makes it no process. */
    private static final int THREAD = 0x100 | 0x200 | 0x400 | 0x800 | 0x10000 | 0x40000;

    /** CLONE_SETTLS, CLONE_PARENT_SETTID, CLONE_CHILD_CLEARTID, CLONE_CHILD_SETTID, and CLONE_DETACHED, as musl does. */
    private static final int THREAD_DETAILS = 0x80000 | 0x100000 | 0x200000 | 0x1000000 | 0x400000;

    private WorkerCalls() {}

    /** The filter's program for a worker with this process id. The calls that are made most often come first. */
    static List<Instruction> filter(Architecture architecture, int processId) {
        return new CallFilter(architecture)
                .allow(THREADS)
                .allow(READING_AND_TALKING)
                .allow(MEMORY)
                .allowIf(MADVISE, noneOf(2, DISABLE_MEMORY))
                .allow(TIME_AND_CHANCE)
                .allow(LOOKING_AT_FILES)
                .allowIf(OPENAT, onlyBits(2, readOnly(architecture)))
                .allowIf(OPEN, onlyBits(1, readOnly(architecture)))
                .allow(WHO_AND_WHERE_AM_I)
                .allow(PIPES)
                .allowIf(FCNTL, oneOf(1, DESCRIPTOR_COMMANDS))
                .allowIf(IOCTL, oneOf(1, DEVICE_COMMANDS))
                .allowIf(PRCTL, oneOf(0, THREAD_NAME))
                .allowIf(CLONE, allBits(0, THREAD), onlyBits(0, THREAD | THREAD_DETAILS))
                .allowIf(TGKILL, oneOf(0, processId))
                // Its own limits may be asked for, not set.
                .allowIf(PRLIMIT64, oneOf(0, 0, processId), nullAddress(2))
                .program();
    }

    /** With O_DIRECTORY, O_NOFOLLOW and O_LARGEFILE. */
    private static int readOnly(Architecture architecture) {
        return switch (architecture) {
            case X86_64 -> READ_ONLY | 0x10000 | 0x20000 | 0x8000;
            case AARCH64 -> READ_ONLY | 0x4000 | 0x8000 | 0x20000;
        };
    }
}
