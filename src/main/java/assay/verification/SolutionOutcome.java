package assay.verification;

import assay.result.Verdict;
import java.util.List;

/**
 * What came of a solution.
 *
 * @param file its path in the challenge's folder
 * @param expected the verdict that its folder names
 * @param failed the names of the cases it failed, in the order of the challenge
 */
public record SolutionOutcome(String file, Verdict expected, Verdict verdict, List<String> failed, long cpuMillis) {
    public SolutionOutcome {
        failed = List.copyOf(failed);
    }

    /** Whether it is meant to be accepted. */
    public boolean isMeantToPass() {
        return expected == Verdict.ACCEPTED;
    }
}
