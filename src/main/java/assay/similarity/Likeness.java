package assay.similarity;

import java.util.List;

/** What is known of the likeness between the submissions of one challenge. */
public sealed interface Likeness {

    /** The challenge's id. */
    String challenge();

    /** The challenge's title. */
    String title();

    /**
     * The submissions were compared, each with each.
     *
     * @param version that of JPlag
     * @param compared how many submissions
     * @param pairs those at or above the threshold, the most alike first
     * @param omitted how many pairs more there are at or above the threshold
     * @param groups the largest first
     */
    record Compared(
            String challenge,
            String title,
            String version,
            int compared,
            List<Pair> pairs,
            int omitted,
            List<Group> groups,
            List<Unused> unused,
            StarterCode starter)
            implements Likeness {
        public Compared {
            pairs = List.copyOf(pairs);
            groups = List.copyOf(groups);
            unused = List.copyOf(unused);
        }
    }

    /** JPlag did not come to an end with this challenge, for that reason. */
    record NotCompared(String challenge, String title, String reason) implements Likeness {}
}
