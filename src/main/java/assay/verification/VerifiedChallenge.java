package assay.verification;

import java.util.List;
import java.util.Optional;

/**
 * What was found out about a challenge.
 *
 * @param cases how many it has
 * @param solutions the accepted ones first
 * @param mutants absent where none were made
 * @param faults everything that does not hold
 */
public record VerifiedChallenge(
        String id, int cases, List<SolutionOutcome> solutions, Optional<MutationScore> mutants, List<Fault> faults) {
    public VerifiedChallenge {
        solutions = List.copyOf(solutions);
        faults = List.copyOf(faults);
    }

    /** How many solutions are meant to be accepted. */
    public long accepted() {
        return solutions.stream().filter(SolutionOutcome::isMeantToPass).count();
    }

    /** How many are meant to fail. */
    public long wrong() {
        return solutions.size() - accepted();
    }

    /** Whether all holds. */
    public boolean holds() {
        return faults.isEmpty();
    }
}
