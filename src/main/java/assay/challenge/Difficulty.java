package assay.challenge;

/** How hard a challenge is meant to be. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
