package assay.result;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The results of a run's submissions, in order. They may lie on disk, so that a run of any size can be told: each is
 * read when it is asked for, and read again when it is asked for again.
 */
public interface SubmissionResults extends Iterable<SubmissionResult> {

    /** How many there are. */
    int size();

    /**
     * One of them.
     *
     * @param index from 0 to less than {@link #size()}
     */
    SubmissionResult get(int index);

    @Override
    default Iterator<SubmissionResult> iterator() {
        return IntStream.range(0, size()).mapToObj(this::get).iterator();
    }

    /** Results that are all in memory. */
    static SubmissionResults of(List<SubmissionResult> results) {
        List<SubmissionResult> kept = List.copyOf(results);
        return new SubmissionResults() {
            @Override
            public int size() {
                return kept.size();
            }

            @Override
            public SubmissionResult get(int index) {
                return kept.get(index);
            }
        };
    }
}
