package assay.similarity;

import java.util.List;

/**
 * Submissions that are alike among each other.
 *
 * @param members by candidate, then sample
 * @param average how alike two of them are on average, from 0 to 1
 * @param origin who put them together
 */
public record Group(List<SubmittedText> members, double average, Origin origin) {
    public Group {
        members = List.copyOf(members);
    }

    /** Who put a group together. */
    public enum Origin {
        /** JPlag's own clustering. */
        CLUSTER,
        /** Pairs that have a member in common, and that JPlag has put into no cluster. */
        PAIRS
    }
}
