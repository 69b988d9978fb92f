package assay.challenge;

/** What reading a challenge's folder led to. */
public sealed interface LoadedChallenge permits LoadedChallenge.Usable, Catalogue.Unusable {

    /** A challenge that submissions can be graded against. */
    record Usable(Challenge challenge) implements LoadedChallenge {}
}
