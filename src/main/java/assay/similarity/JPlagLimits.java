package assay.similarity;

import java.time.Duration;

/**
 * What one run of JPlag may take.
 *
 * @param heapMiB how much memory its objects may have
 * @param time how long it may go on
 * @param pairs how many pairs it may tell of
 */
public record JPlagLimits(int heapMiB, Duration time, int pairs) {
    /** Enough for a thousand submissions of a challenge. */
    public static final JPlagLimits DEFAULT = new JPlagLimits(1024, Duration.ofMinutes(10), 5000);
}
