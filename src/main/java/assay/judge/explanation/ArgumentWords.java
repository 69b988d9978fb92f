package assay.judge.explanation;

/** Arguments after a call in sentences. */
public final class ArgumentWords {
    private ArgumentWords() {}

    /**
     * What was done to an argument, to be followed by its value.
     *
     * @param index counted from 0
     * @param toBeLeftAlone whether it is expected to be as it was
     */
    public static String verb(int index, boolean toBeLeftAlone) {
        return toBeLeftAlone
                ? "changed argument " + (index + 1) + ", which was to be left alone: made it"
                : "left argument " + (index + 1) + " as";
    }
}
