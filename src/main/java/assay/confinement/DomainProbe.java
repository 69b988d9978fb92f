package assay.confinement;

/**
 * Finds out whether this process is in a Landlock domain. The kernel does not say, so files that every process may read
 * are tried.
 */
final class DomainProbe {
    private static final String[] READABLE_BY_ALL = {"/", "/proc/self/maps", "/etc/passwd"};

    private static final long CURRENT_FOLDER = -100; // AT_FDCWD
    private static final long READ_ONLY = 0x80000; // O_RDONLY | O_CLOEXEC

    private DomainProbe() {}

    static PieceState of(Kernel kernel) {
        Answer version = FileDomain.version(kernel);
        if (version.failed()) {
            return PieceState.of(version);
        }
        for (String name : READABLE_BY_ALL) {
            Answer file = kernel.call(
                    SystemCall.OPENAT, CURRENT_FOLDER, kernel.fileName(name).address(), READ_ONLY);
            if (!file.failed()) {
                kernel.call(SystemCall.CLOSE, file.value());
                return new PieceState.Missing("not started in a domain: " + name + " can be read");
            }
        }
        return new PieceState.InForce();
    }
}
