package assay.compare;

import java.util.Locale;

/** What may be why a result changed. */
public enum Reason {
    SUBMISSION("the submission changed"),
    CHALLENGE("the challenge changed"),
    GRADER("another version graded"),
    OPTIONS("other options"),
    ASSIGNMENT("the assignment treats it otherwise"),
    LIMIT("a limit was near"),
    GRADER_FAILED("the grader had failed"),
    UNKNOWN("nothing that was recorded");

    private final String words;

    Reason(String words) {
        this.words = words;
    }

    /** As a person reads it. */
    public String words() {
        return words;
    }

    /** As programs read it: {@code grader-failed}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
