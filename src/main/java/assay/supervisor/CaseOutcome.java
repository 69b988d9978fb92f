package assay.supervisor;

import assay.protocol.Measurement;
import assay.protocol.Observation;

/** What happened in a case, and what it cost. */
public record CaseOutcome(Observation observation, Measurement measurement) {

    /** An outcome of which nothing was measured. */
    public static CaseOutcome of(Observation observation) {
        return new CaseOutcome(observation, Measurement.none());
    }
}
