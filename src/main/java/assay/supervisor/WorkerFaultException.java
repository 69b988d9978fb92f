package assay.supervisor;

/** Workers fail before any submission can be blamed for it: they do not start, or die while they wait. */
public final class WorkerFaultException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public WorkerFaultException(String message) {
        super(message);
    }
}
