package assay.journal;

import assay.journal.CheckedLines.Place;
import assay.result.SubmissionResult;
import assay.result.SubmissionResults;
import java.util.List;
import java.util.Map;

/**
 * Results that are read from a journal one by one, as often as they are asked for.
 *
 * @param remembered those that do not have to be read
 */
record JournalledResults(CheckedLines lines, List<Place> places, Map<Place, SubmissionResult> remembered)
        implements SubmissionResults {

    @Override
    public int size() {
        return places.size();
    }

    @Override
    public SubmissionResult get(int index) {
        Place place = places.get(index);
        SubmissionResult known = remembered.get(place);
        if (known != null) {
            return known;
        }
        return JournalEntry.parse(lines.read(place))
                .map(JournalEntry::result)
                .orElseThrow(() -> new IllegalStateException("a journal does not read what it wrote"));
    }
}
