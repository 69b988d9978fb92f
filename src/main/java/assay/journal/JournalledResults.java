package assay.journal;

import assay.journal.CheckedLines.Place;
import assay.result.SubmissionResult;
import assay.result.SubmissionResults;
import java.util.List;

/** Results that are read from a journal one by one, as often as they are asked for. */
record JournalledResults(CheckedLines lines, List<Place> places) implements SubmissionResults {

    @Override
    public int size() {
        return places.size();
    }

    @Override
    public SubmissionResult get(int index) {
        return JournalEntry.parse(lines.read(places.get(index)))
                .map(JournalEntry::result)
                .orElseThrow(() -> new IllegalStateException("a journal does not read what it wrote"));
    }
}
