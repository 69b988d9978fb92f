package assay.similarity;

/** How a run of JPlag ended. */
sealed interface JPlagEnd {

    /** It says that it did what it was asked for. */
    record Finished() implements JPlagEnd {}

    /**
     * It says that it failed.
     *
     * @param printed the last that it printed
     */
    record Failed(int exitStatus, String printed) implements JPlagEnd {}

    /** It went on for too long and was killed. */
    record OutOfTime() implements JPlagEnd {}
}
