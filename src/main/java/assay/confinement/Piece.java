package assay.confinement;

/** The pieces of the operating system's sandbox, each of which a kernel may lack. */
public enum Piece {
    /** No program that it might start would have more rights (no_new_privs). */
    NO_NEW_PRIVILEGES("no new privileges"),
    /** Files cannot become large, and few can be open. */
    RESOURCE_LIMITS("resource limits"),
    /** Only the worker's own files can be read. */
    LANDLOCK("Landlock"),
    /** Only the system calls of a computing JVM can be made, in all threads. */
    SECCOMP("seccomp");

    private final String text;

    Piece(String text) {
        this.text = text;
    }

    /** Its name in reports. */
    public String text() {
        return text;
    }
}
