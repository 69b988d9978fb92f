package assay.verification;

import assay.challenge.Challenge;
import java.io.IOException;
import java.util.List;

/**
 * What to verify.
 *
 * @param unusable names of challenges that were asked for and cannot be used
 * @param mutants whether mutants of the reference solutions are made and run
 * @param untimed whether what hangs on the machine's speed is left out: slow solutions, and how long the others take
 * @param workers how much is done side by side
 */
public record VerificationRequest(
        List<Challenge> challenges, List<String> unusable, boolean mutants, boolean untimed, int workers) {
    /** A machine that others share may be several times as slow as one that is idle. */
    private static final double UNTIMED_FACTOR = 10;

    public VerificationRequest {
        challenges = List.copyOf(challenges);
        unusable = List.copyOf(unusable);
    }

    /** The challenges as they are verified: with much more time than they give, where time is left out. */
    List<Challenge> subjects() {
        if (!untimed) {
            return challenges;
        }
        return challenges.stream()
                .map(challenge -> challenge.with(challenge.limits().withTimeMultiplied(UNTIMED_FACTOR)))
                .toList();
    }

    /** Is told how it goes, one call at a time. */
    public interface Progress {
        /** There are so many more pieces of work than were known before. */
        void planned(int pieces);

        /** One of them is done, with so many faults found. */
        void done(int faults);

        /** All is known of a challenge. They come in the order in which they were asked for. */
        void verified(VerifiedChallenge challenge) throws IOException;
    }
}
