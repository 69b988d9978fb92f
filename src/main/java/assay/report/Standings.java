package assay.report;

import assay.result.Points;
import assay.result.SubmissionResult;
import assay.result.Verdict;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;

/** What a table of candidates and challenges shows: of every result as much as a cell holds, and no more. */
public final class Standings {
    private final SequencedMap<String, Row> rows = new LinkedHashMap<>();
    private final Set<String> challenges = new TreeSet<>();

    public Standings(Iterable<SubmissionResult> submissions) {
        for (SubmissionResult result : submissions) {
            rows.computeIfAbsent(result.candidate(), candidate -> new Row()).add(result);
            challenges.add(result.challenge());
        }
    }

    /** A result, as far as a cell of a table shows it. */
    public record Standing(Verdict verdict, Points points, Points maximum, boolean provisional, boolean adjusted) {

        /** Of several solutions the one with the most points, then with the better verdict, then the first. */
        private static Standing better(Standing one, Standing other) {
            return BEST.compare(other, one) > 0 ? other : one;
        }

        private static final Comparator<Standing> BEST =
                Comparator.comparing(Standing::points).thenComparing(Standing::verdict);
    }

    private static final class Row {
        private final SequencedMap<String, Standing> standings = new LinkedHashMap<>();
        private final Tally.Sum sum = new Tally.Sum();

        private void add(SubmissionResult result) {
            standings.merge(
                    result.challenge(),
                    new Standing(
                            result.verdict(),
                            result.points(),
                            result.maximum(),
                            result.provisional(),
                            result.adjustments().isVisible()),
                    Standing::better);
            sum.add(result);
        }
    }

    /** Everybody who has a result, in its order. */
    public List<String> candidates() {
        return List.copyOf(rows.keySet());
    }

    /** The challenges that anybody has a result for, in alphabetical order. */
    public List<String> challenges() {
        return List.copyOf(challenges);
    }

    boolean holds(String challenge) {
        return challenges.contains(challenge);
    }

    /** What one has for the other, if anything. */
    public Optional<Standing> of(String candidate, String challenge) {
        return Optional.ofNullable(
                rows.getOrDefault(candidate, new Row()).standings.get(challenge));
    }

    /** What all results of a candidate come to. */
    public Tally total(String candidate) {
        return rows.getOrDefault(candidate, new Row()).sum.tally();
    }
}
