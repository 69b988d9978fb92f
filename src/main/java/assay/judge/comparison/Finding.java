package assay.judge.comparison;

/** What a checker found. */
public sealed interface Finding {

    /** The observed value is right. */
    record Agrees() implements Finding {}

    /** The observed value is wrong. */
    record Differs(Difference difference) implements Finding {}

    /**
     * The expected value can be agreed with by nothing, or not be compared at all: a fault of the challenge. What is
     * observed never decides whether a comparison ends like this.
     */
    record Undecidable(String reason) implements Finding {}
}
