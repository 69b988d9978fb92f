package assay.merge;

import assay.result.SubmissionResult;
import assay.result.SubmissionResults;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The results of all parts in the order of one run. They stay where they are; only their keys are in memory.
 *
 * @param entries which results there are, in order
 */
record JoinedResults(List<Entry> entries) implements SubmissionResults {

    JoinedResults {
        entries = List.copyOf(entries);
    }

    static JoinedResults of(List<Part> parts) {
        List<Entry> entries = new ArrayList<>();
        for (Part part : parts) {
            int index = 0;
            for (SubmissionResult result : part.run().submissions()) {
                entries.add(new Entry(result.key(), part, index++));
            }
        }
        entries.sort(Comparator.comparing(Entry::key));
        return new JoinedResults(entries);
    }

    /**
     * Where a result is.
     *
     * @param index its place among those of its part
     */
    record Entry(SubmissionResult.Key key, Part part, int index) {
        SubmissionResult result() {
            return part.run().submissions().get(index);
        }
    }

    @Override
    public int size() {
        return entries.size();
    }

    @Override
    public SubmissionResult get(int index) {
        return entries.get(index).result();
    }
}
