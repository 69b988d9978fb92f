package assay.similarity;

import java.util.List;

/**
 * What was handed in for one challenge.
 *
 * @param starter what everybody was given to begin with; what is alike in it tells nothing
 * @param submissions those whose text could be read
 */
public record ChallengeTexts(String challenge, String title, String starter, List<SubmittedText> submissions) {
    public ChallengeTexts {
        submissions = List.copyOf(submissions);
    }
}
