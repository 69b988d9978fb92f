package assay.sandbox;

import assay.protocol.Measurement;
import assay.protocol.Observation;

/** What a case came to, and what it cost. */
public record Outcome(Observation observation, Measurement measurement) {}
