package assay.worker;

/** The Python thread cannot be stopped: it is in the midst of one builtin, and the process is of no more use. */
final class WedgedException extends Exception {
    private static final long serialVersionUID = 1L;
}
