package assay.result;

import java.util.Iterator;
import java.util.List;

/**
 * The results of a run's submissions, in order. They may lie on disk, so that a run of any size can be told: each pass
 * reads them again, one at a time.
 */
public interface SubmissionResults extends Iterable<SubmissionResult> {

    /** How many there are. */
    int size();

    /** Results that are all in memory. */
    static SubmissionResults of(List<SubmissionResult> results) {
        List<SubmissionResult> kept = List.copyOf(results);
        return new SubmissionResults() {
            @Override
            public int size() {
                return kept.size();
            }

            @Override
            public Iterator<SubmissionResult> iterator() {
                return kept.iterator();
            }
        };
    }
}
