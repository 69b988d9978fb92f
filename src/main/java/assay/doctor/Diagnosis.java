package assay.doctor;

import java.time.Instant;
import java.util.List;

/**
 * What was found out about an installation.
 *
 * @param tool name and version
 * @param startedAt when it was begun
 * @param seconds how long it took
 * @param checks of the machine and the program
 * @param sandbox of the pieces of the operating system's sandbox
 * @param attacks what came of each attack
 * @param remains what was left when all was over
 */
public record Diagnosis(
        String tool,
        Instant startedAt,
        long seconds,
        List<Check> checks,
        List<Check> sandbox,
        List<AttackOutcome> attacks,
        List<String> remains) {
    public Diagnosis {
        checks = List.copyOf(checks);
        sandbox = List.copyOf(sandbox);
        attacks = List.copyOf(attacks);
        remains = List.copyOf(remains);
    }

    /** How many attacks were contained. */
    public long contained() {
        return attacks.stream().filter(AttackOutcome::contained).count();
    }

    /** Whether the workers had every piece of the operating system's sandbox. */
    public boolean hasWholeSandbox() {
        return sandbox.stream().allMatch(check -> check.state() == Check.State.GOOD);
    }

    /** Whether every attack was contained, and nothing is broken. */
    public boolean healthy() {
        return contained() == attacks.size()
                && remains.isEmpty()
                && checks.stream().noneMatch(check -> check.state() == Check.State.BROKEN);
    }
}
