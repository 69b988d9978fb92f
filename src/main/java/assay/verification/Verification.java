package assay.verification;

import java.time.Instant;
import java.util.List;

/**
 * What was found out about challenges.
 *
 * @param tool name and version of the program
 * @param untimed whether what hangs on the machine's speed was left out
 * @param unusable names of challenges whose definition is not as it must be
 */
public record Verification(
        String tool,
        Instant startedAt,
        long seconds,
        boolean untimed,
        List<VerifiedChallenge> challenges,
        List<String> unusable) {
    public Verification {
        challenges = List.copyOf(challenges);
        unusable = List.copyOf(unusable);
    }

    /** Whether all holds of all of them. */
    public boolean holds() {
        return unusable.isEmpty() && challenges.stream().allMatch(VerifiedChallenge::holds);
    }
}
