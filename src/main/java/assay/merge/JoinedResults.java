package assay.merge;

import assay.result.SubmissionResult;
import assay.result.SubmissionResults;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** The results of all parts in the order of one run, a single one of each part in memory. */
record JoinedResults(List<Part> parts, int size) implements SubmissionResults {

    static JoinedResults of(List<Part> parts) {
        return new JoinedResults(
                parts,
                parts.stream().mapToInt(part -> part.run().submissions().size()).sum());
    }

    /** A result and where it comes from. */
    record Found(String place, SubmissionResult result) {}

    @Override
    public Iterator<SubmissionResult> iterator() {
        return new Pass(parts);
    }

    /** What of one part is still to come. */
    private static final class Rest {
        private final String place;
        private final Iterator<SubmissionResult> later;
        private SubmissionResult next;

        Rest(Part part, Iterator<SubmissionResult> results) {
            this.place = part.place();
            this.next = results.next();
            this.later = results;
        }
    }

    /** Takes, again and again, the first of all that comes next. */
    static final class Pass implements Iterator<SubmissionResult> {
        private final PriorityQueue<Rest> rests =
                new PriorityQueue<>(Comparator.comparing((Rest rest) -> rest.next.key()));

        Pass(List<Part> parts) {
            for (Part part : parts) {
                Iterator<SubmissionResult> results = part.run().submissions().iterator();
                if (results.hasNext()) {
                    rests.add(new Rest(part, results));
                }
            }
        }

        @Override
        public boolean hasNext() {
            return !rests.isEmpty();
        }

        @Override
        public SubmissionResult next() {
            return nextFound().result();
        }

        Found nextFound() {
            Rest first = rests.poll();
            if (first == null) {
                throw new NoSuchElementException();
            }
            Found found = new Found(first.place, first.next);
            if (first.later.hasNext()) {
                first.next = first.later.next();
                rests.add(first);
            }
            return found;
        }
    }
}
