package assay.assignment;

import assay.result.Points;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * A challenge of an assignment.
 *
 * @param weight what its own points are multiplied by
 * @param worth its own points times the weight
 */
record AssignedChallenge(String id, BigFraction weight, Points worth) {}
