package assay.journal;

import assay.journal.CheckedLines.Place;
import assay.result.ResultMemory;
import assay.result.SubmissionResult;
import assay.result.SubmissionResults;
import java.util.List;

/** Results that are read from a journal one by one, as often as they are asked for, where they are not in memory. */
record JournalledResults(CheckedLines lines, List<Place> places, ResultMemory<Place> memory)
        implements SubmissionResults {

    @Override
    public int size() {
        return places.size();
    }

    @Override
    public SubmissionResult get(int index) {
        Place place = places.get(index);
        return memory.at(place).orElseGet(() -> read(place));
    }

    private SubmissionResult read(Place place) {
        return JournalEntry.parse(lines.read(place))
                .map(JournalEntry::result)
                .orElseThrow(() -> new IllegalStateException("a journal does not read what it wrote"));
    }
}
