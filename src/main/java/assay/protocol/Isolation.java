package assay.protocol;

/** What the cases of one submission share. In every mode each case executes the module anew, on fresh arguments. */
public enum Isolation {
    /** One interpreter context for all cases of a submission. */
    SUBMISSION,
    /** A context of its own for every case. */
    CASE
}
