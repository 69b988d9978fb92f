package assay.verification;

/** What is checked of a challenge. */
public enum Check {
    /** It has the files that it must have, and their headers name cases that there are. */
    FILES,
    /** Every solution gets the verdict that its folder names. */
    VERDICT,
    /** A solution fails exactly the cases that its header names. */
    CASES,
    /** Accepted solutions stay under half of the limits; slow ones exceed them by half and more. */
    MARGIN,
    /** The statement's examples are what the reference solution does. */
    STATEMENT,
    /** Two accepted solutions give equal answers to two hundred generated inputs. */
    AGREEMENT,
    /** No case is there that another makes needless, unless it says why. */
    REDUNDANCY,
    /** Mutants of the reference solution are caught. */
    MUTANTS
}
