package assay.sandbox;

import assay.protocol.Observation;

/** Ends a case before its last step, with what was observed. */
final class CaseEnded extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Observation observation;

    CaseEnded(Observation observation) {
        this.observation = observation;
    }

    Observation observation() {
        return observation;
    }
}
