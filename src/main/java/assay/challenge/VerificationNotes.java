package assay.challenge;

import java.util.List;
import java.util.Map;

/**
 * What a challenge's author says to whoever verifies it.
 *
 * @param equivalentMutants changes of the reference solution that no case can notice
 * @param keptCases reasons for cases that seem to be redundant, by the cases' names
 */
public record VerificationNotes(List<EquivalentMutant> equivalentMutants, Map<String, String> keptCases) {
    /** Nothing is said. */
    public static final VerificationNotes NONE = new VerificationNotes(List.of(), Map.of());

    public VerificationNotes {
        equivalentMutants = List.copyOf(equivalentMutants);
        keptCases = Map.copyOf(keptCases);
    }
}
