package assay.similarity;

import assay.similarity.Unused.Reason;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What JPlag says, with submissions by the numbers of their folders.
 *
 * @param version its own
 * @param compared which submissions it could use
 * @param comparisons pairs of them
 * @param total how many pairs there are at or above the threshold
 * @param clusters what it puts together
 * @param failed why it could not use others, as far as it says
 */
record JPlagResult(
        String version,
        Set<Integer> compared,
        List<Comparison> comparisons,
        int total,
        List<Cluster> clusters,
        Map<Integer, Reason> failed) {
    JPlagResult {
        compared = Set.copyOf(compared);
        comparisons = List.copyOf(comparisons);
        clusters = List.copyOf(clusters);
        failed = Map.copyOf(failed);
    }

    /** Two submissions, and what they have in common. */
    record Comparison(int first, int second, double average, double maximum, List<Passage> passages) {
        Comparison {
            passages = List.copyOf(passages);
        }
    }

    /** Submissions that belong together. */
    record Cluster(List<Integer> members, double average) {
        Cluster {
            members = List.copyOf(members);
        }
    }
}
