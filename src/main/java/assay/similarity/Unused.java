package assay.similarity;

/** A submission that was not compared. */
public record Unused(SubmittedText submission, Reason reason) {

    /** Why a submission was not compared. */
    public enum Reason {
        TOO_SHORT("it is too short to compare"),
        NOT_PARSED("JPlag cannot parse it as Python 3"),
        TOO_DEEP("its brackets nest deeper than any Python allows, which JPlag would not survive"),
        NOT_SAID("it is too short to compare, or JPlag cannot parse it as Python 3");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** The reason as a clause. */
        public String words() {
            return words;
        }
    }
}
