package assay.verification;

import java.util.List;

/**
 * How many mutants the cases catch.
 *
 * @param all how many there are
 * @param equivalent how many the challenge marks as equivalent to the reference
 * @param survivors those that are neither caught nor marked
 */
public record MutationScore(int all, int equivalent, List<Mutant> survivors) {
    /** Of the mutants that are not equivalent, so many percent have to be caught. */
    static final int LEAST_PERCENT = 95;

    public MutationScore {
        survivors = List.copyOf(survivors);
    }

    /** How many are caught. */
    public int killed() {
        return all - equivalent - survivors.size();
    }

    /** Whether enough are caught. */
    public boolean isEnough() {
        return 100L * killed() >= (long) LEAST_PERCENT * (all - equivalent);
    }
}
