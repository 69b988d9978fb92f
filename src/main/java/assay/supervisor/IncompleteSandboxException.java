package assay.supervisor;

import java.util.List;

/** The operating system's sandbox lacks pieces on this machine, and the run was to do nothing without them. */
public final class IncompleteSandboxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IncompleteSandboxException(List<String> missing) {
        super("the operating system's sandbox is incomplete here; missing: " + String.join(", ", missing));
    }
}
