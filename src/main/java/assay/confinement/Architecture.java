package assay.confinement;

import java.util.Optional;

/** The processor families whose system calls are known here. Both are little-endian with words of 64 bits. */
enum Architecture {
    X86_64("amd64", 0xC000003E),
    AARCH64("aarch64", 0xC00000B7);

    private final String javaName;
    private final int auditNumber;

    Architecture(String javaName, int auditNumber) {
        this.javaName = javaName;
        this.auditNumber = auditNumber;
    }

    /** The family's AUDIT_ARCH number in linux/audit.h, by which a filter sees which numbers a call is made with. */
    int auditNumber() {
        return auditNumber;
    }

    /** This machine's family; empty where it is another one or the system is not Linux. */
    static Optional<Architecture> ofThisMachine() {
        if (!"Linux".equals(System.getProperty("os.name"))) {
            return Optional.empty();
        }
        String name = System.getProperty("os.arch");
        for (Architecture architecture : values()) {
            if (architecture.javaName.equals(name)) {
                return Optional.of(architecture);
            }
        }
        return Optional.empty();
    }
}
