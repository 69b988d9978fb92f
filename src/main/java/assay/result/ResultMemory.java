package assay.result;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Results that do not have to be read again from where they lie on disk: all of a run of some thousand short ones. Of a longer
 * run it has those that came first, so that a run of any size can be told.
 *
 * @param <P> the places where results lie
 */
public final class ResultMemory<P> {
    /**
     * How much it has, in bytes of what lies on disk. A run that trains reads all again, for the commands that read results
     * to start as fast.
     */
    private static final long MOST_BYTES = Boolean.getBoolean("assay.training") ? 0 : 4 << 20;

    private final Map<P, SubmissionResult> results = new HashMap<>();
    private long bytes;

    /** Has a result from now on, unless it is too much. */
    public synchronized void keep(P place, int length, SubmissionResult result) {
        if (bytes + length <= MOST_BYTES) {
            bytes += length;
            results.put(place, result);
        }
    }

    /** The result that lies there, if it has that. */
    public synchronized Optional<SubmissionResult> at(P place) {
        return Optional.ofNullable(results.get(place));
    }
}
