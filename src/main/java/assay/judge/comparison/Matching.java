package assay.judge.comparison;

import assay.value.PythonValue;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Finds partners for elements where being near is all that is known: as many pairs as there can be, by augmenting paths.
 * The number of comparisons is the product of both sizes, which {@link MatchingCost} bounds.
 */
final class Matching {
    private static final int FREE = -1;

    private final BitSet[] near;
    private final int[] partners;

    Matching(List<PythonValue> expected, List<PythonValue> observed, BiPredicate<PythonValue, PythonValue> isNear) {
        near = new BitSet[expected.size()];
        Arrays.setAll(near, left -> {
            BitSet row = new BitSet(observed.size());
            for (int right = 0; right < observed.size(); right++) {
                row.set(right, isNear.test(expected.get(left), observed.get(right)));
            }
            return row;
        });
        partners = new int[observed.size()];
        Arrays.fill(partners, FREE);
    }

    /** Each needs a partner of its own. */
    Surplus pairs() {
        int[] missing = IntStream.range(0, near.length)
                .filter(left -> !findPartner(left, everyone()))
                .toArray();
        int[] extra = IntStream.range(0, partners.length)
                .filter(right -> partners[right] == FREE)
                .toArray();
        return new Surplus(missing, extra);
    }

    /** Each needs a partner, which may be partner to many. */
    Surplus cover() {
        int[] missing = IntStream.range(0, near.length)
                .filter(left -> near[left].isEmpty())
                .toArray();
        BitSet covered = new BitSet();
        Arrays.stream(near).forEach(covered::or);
        int[] extra = IntStream.range(0, partners.length)
                .filter(right -> !covered.get(right))
                .toArray();
        return new Surplus(missing, extra);
    }

    private BitSet everyone() {
        BitSet unvisited = new BitSet(partners.length);
        unvisited.set(0, partners.length);
        return unvisited;
    }

    /** Recurses once for each pair that has to change partners; {@link MatchingCost} bounds their number. */
    private boolean findPartner(int left, BitSet unvisited) {
        BitSet candidates = (BitSet) near[left].clone();
        candidates.and(unvisited);
        for (int right = candidates.nextSetBit(0); right >= 0; right = candidates.nextSetBit(right + 1)) {
            if (!unvisited.get(right)) {
                continue;
            }
            unvisited.clear(right);
            if (partners[right] == FREE || findPartner(partners[right], unvisited)) {
                partners[right] = left;
                return true;
            }
        }
        return false;
    }
}
