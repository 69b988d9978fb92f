package assay.similarity;

import java.util.List;

/**
 * Two submissions that are alike.
 *
 * @param average the share of both texts together that is in both, from 0 to 1
 * @param maximum the share of the text of which more is in the other one, from 0 to 1
 * @param passages in the order of the first text
 */
public record Pair(SubmittedText first, SubmittedText second, double average, double maximum, List<Passage> passages) {
    public Pair {
        passages = List.copyOf(passages);
    }
}
