package assay.confinement;

/**
 * What a version of Landlock can forbid (linux/landlock.h and, for the younger versions, the kernel's
 * userspace-api/landlock page). A kernel refuses to hear of rights that it does not know.
 *
 * @param number the kernel's version of the interface, from 1
 */
record LandlockVersion(long number) {
    private static final int RIGHTS_ON_FILES = 13;

    /** Every right on files and folders that the version knows, as bits. */
    long fileRights() {
        int rights = RIGHTS_ON_FILES;
        if (number >= 2) {
            rights++; // to move between folders
        }
        if (number >= 3) {
            rights++; // to truncate
        }
        if (number >= 5) {
            rights++; // ioctl on devices
        }
        if (number >= 9) {
            rights++; // to reach Unix sockets by name
        }
        return (1L << rights) - 1;
    }

    /** To bind and to connect TCP sockets, as bits. */
    long networkRights() {
        return number >= 4 ? 0b11 : 0;
    }

    /** Abstract Unix sockets and signals, which stay within the domain, as bits. */
    long scopes() {
        return number >= 6 ? 0b11 : 0;
    }
}
