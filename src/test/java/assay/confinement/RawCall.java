package assay.confinement;

/**
 * A system call that the JDK does not make, but code with foreign calls can. The arguments are such that nothing bad
 * happens where it is not refused.
 */
enum RawCall {
    FORK(57, -1),
    VFORK(58, -1),
    CLONE_PROCESS(56, 220, 17),
    EXECVE(59, 221),
    EXECVEAT(322, 281, -1),
    PTRACE(101, 117, 16, 1),
    KILL(62, 129, 1, 0),
    TKILL(200, 130, 1, 0),
    TGKILL(234, 131, 1, 1, 0),
    RT_SIGQUEUEINFO(129, 138, 1, 0),
    PIDFD_OPEN(434, 434, 1),
    PIDFD_SEND_SIGNAL(424, 424, -1),
    PROCESS_VM_READV(310, 270, 1),
    PROCESS_VM_WRITEV(311, 271, 1),
    KCMP(312, 272, 1, 1),
    SOCKET(41, 198, 1, 1),
    SOCKETPAIR(53, 199, 1, 1),
    IO_URING_SETUP(425, 425, 1),
    EPOLL_CREATE1(291, 20),
    EVENTFD2(290, 19),
    MEMFD_CREATE(319, 279),
    SHMGET(29, 194, 0, 4096, 01600),
    MSGGET(68, 186, 0, 01600),
    MQ_OPEN(240, 180),
    BPF(321, 280, -1),
    PERF_EVENT_OPEN(298, 241),
    USERFAULTFD(323, 282),
    KEYCTL(250, 219, 0, -1),
    ADD_KEY(248, 217),
    REQUEST_KEY(249, 218),
    UNSHARE(272, 97, 0x10000000),
    SETNS(308, 268, -1),
    CHROOT(161, 51),
    PIVOT_ROOT(155, 41),
    MOUNT(165, 40),
    UMOUNT2(166, 39),
    OPEN_TREE(428, 428, -1),
    INIT_MODULE(175, 105),
    FINIT_MODULE(313, 273, -1),
    OPEN_BY_HANDLE_AT(304, 265, -1),
    NAME_TO_HANDLE_AT(303, 264, -1),
    OPENAT2(437, 437, -1),
    MKNODAT(259, 33, -1),
    FCHMODAT(268, 53, -1),
    FCHOWNAT(260, 54, -1),
    INOTIFY_INIT1(294, 26),
    FANOTIFY_INIT(300, 262, -1),
    SETUID(105, 146, -1),
    PERSONALITY(135, 92, 0xffffffffL),
    SECCOMP(317, 277, 2, 0, 0),
    LANDLOCK_CREATE_RULESET(444, 444, 0, 0, 1),
    PRCTL_DUMPABLE(157, 167, 3),
    CHDIR(80, 49),
    SCHED_SETAFFINITY(203, 122, 1),
    SYSLOG(103, 116, 10);

    private final int x86Number;
    private final int aarch64Number;
    private final long first;
    private final long second;
    private final long third;

    RawCall(int x86Number, int aarch64Number, long... arguments) {
        this.x86Number = x86Number;
        this.aarch64Number = aarch64Number;
        this.first = arguments.length > 0 ? arguments[0] : 0;
        this.second = arguments.length > 1 ? arguments[1] : 0;
        this.third = arguments.length > 2 ? arguments[2] : 0;
    }

    boolean existsOn(Architecture architecture) {
        return number(architecture) >= 0;
    }

    private int number(Architecture architecture) {
        return switch (architecture) {
            case X86_64 -> x86Number;
            case AARCH64 -> aarch64Number;
        };
    }

    /** The error it failed with; 0 where it did not. */
    int error(Kernel kernel, Architecture architecture) {
        long value = kernel.invoke(number(architecture), first, second, third);
        return value < 0 ? kernel.lastError() : 0;
    }
}
