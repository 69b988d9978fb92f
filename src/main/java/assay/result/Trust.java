package assay.result;

import java.util.Locale;

/** Who saw what a case came to. */
public enum Trust {
    /** The grader, from outside of the submission's reach. */
    GRADER,
    /** A Python test that ran beside the submission, which could have deceived it. */
    IN_SANDBOX;

    /** As reports spell it: {@code in-sandbox}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
