package assay.confinement;

/**
 * What the kernel said to a system call.
 *
 * @param value what the call returned; negative where it failed
 * @param error the error number where it failed, else 0
 */
record Answer(SystemCall call, long value, int error) {
    static final int EPERM = 1;
    static final int ENOENT = 2;
    static final int EACCES = 13;
    static final int ENOSYS = 38;

    boolean failed() {
        return value < 0;
    }

    /** The call and why it failed, for a report. */
    String reason() {
        return call.kernelName() + ": " + errorName();
    }

    private String errorName() {
        return switch (error) {
            case EPERM -> "EPERM (not permitted)";
            case ENOENT -> "ENOENT (no such file)";
            case EACCES -> "EACCES (access denied)";
            case 22 -> "EINVAL (not understood by this kernel)";
            case ENOSYS -> "ENOSYS (not in this kernel)";
            case 95 -> "EOPNOTSUPP (switched off when the machine started)";
            default -> "error " + error;
        };
    }
}
