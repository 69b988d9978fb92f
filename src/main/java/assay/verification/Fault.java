package assay.verification;

/**
 * Something about a challenge that does not hold.
 *
 * @param subject what it is about: a file of the challenge's folder, or one of its cases
 * @param message what does not hold, as a clause
 */
public record Fault(Check check, String subject, String message) {}
