package assay.challenge;

import java.util.List;

/**
 * The challenges of one or more folders.
 *
 * @param challenges the usable ones, by id
 * @param unusable those that are not, with every reason
 */
public record Catalogue(List<Challenge> challenges, List<Unusable> unusable) {
    public Catalogue {
        challenges = List.copyOf(challenges);
        unusable = List.copyOf(unusable);
    }

    /**
     * A challenge that cannot be used.
     *
     * @param id the folder's name
     */
    public record Unusable(String id, List<Problem> problems) implements LoadedChallenge {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
