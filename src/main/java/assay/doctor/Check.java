package assay.doctor;

/**
 * One thing that an installation should have.
 *
 * @param subject what was looked at: {@code Landlock}
 * @param found what was found, in a few words
 */
public record Check(String subject, State state, String found) {

    /** How it stands. */
    public enum State {
        /** As it should be. */
        GOOD,
        /** Missing, but Assay works without it: slower, or with one sandbox less. */
        LACKING,
        /** Nothing can be graded like this. */
        BROKEN
    }

    /** Good where the condition holds, and otherwise the given state. */
    static Check of(String subject, boolean good, State otherwise, String found) {
        return new Check(subject, good ? State.GOOD : otherwise, found);
    }
}
