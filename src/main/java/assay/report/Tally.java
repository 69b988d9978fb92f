package assay.report;

import assay.result.Points;
import assay.result.SubmissionResult;
import assay.result.Trust;
import assay.result.Verdict;
import java.util.EnumMap;
import java.util.Map;

/**
 * What several submissions come to.
 *
 * @param verdicts how many have each verdict; none where it does not occur
 * @param provisional some of them got a case without a verdict through the grader's own fault
 * @param reused how many were taken from an earlier run
 * @param inSandbox how many of their cases were judged by tests beside the submission
 */
public record Tally(
        Map<Verdict, Integer> verdicts,
        Points points,
        Points maximum,
        long cpuMillis,
        long wallMillis,
        boolean provisional,
        int reused,
        int inSandbox) {
    public Tally {
        verdicts = Map.copyOf(verdicts);
    }

    /** The sums over these, in one pass. */
    public static Tally of(Iterable<SubmissionResult> results) {
        Sum sum = new Sum();
        results.forEach(sum::add);
        return sum.tally();
    }

    /** How many there are. */
    public int submissions() {
        return verdicts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many have that verdict. */
    public int count(Verdict verdict) {
        return verdicts.getOrDefault(verdict, 0);
    }

    /** How many are accepted. */
    public int accepted() {
        return count(Verdict.ACCEPTED);
    }

    /** Adds up results that come one by one. */
    public static final class Sum {
        private final Map<Verdict, Integer> verdicts = new EnumMap<>(Verdict.class);
        private Points points = Points.ZERO;
        private Points maximum = Points.ZERO;
        private long cpuMillis;
        private long wallMillis;
        private boolean provisional;
        private int reused;
        private int inSandbox;

        public void add(SubmissionResult result) {
            verdicts.merge(result.verdict(), 1, Integer::sum);
            points = points.plus(result.points());
            maximum = maximum.plus(result.maximum());
            cpuMillis += result.cpuMillis();
            wallMillis += result.wallMillis();
            provisional |= result.provisional();
            reused += result.reused() ? 1 : 0;
            inSandbox += (int) result.cases().stream()
                    .filter(each -> each.trust() == Trust.IN_SANDBOX)
                    .count();
        }

        /** What it comes to so far. */
        public Tally tally() {
            return new Tally(verdicts, points, maximum, cpuMillis, wallMillis, provisional, reused, inSandbox);
        }
    }
}
