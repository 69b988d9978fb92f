package assay.judge.explanation;

import assay.value.PythonText;

/** How long the parts of an explanation may become, in characters. */
public final class Bounds {
    /** A summary. */
    public static final int SUMMARY = 300;

    /** Any other part. */
    public static final int PART = 2_000;

    /** A value that is named in a sentence. */
    static final int VALUE = 80;

    /** A value of which several are named in a sentence. */
    static final int SHORT_VALUE = 40;

    private Bounds() {}

    /** A text in a sentence: what is not visible as escapes, no longer than so many characters. */
    public static String escaped(String text, int maximum) {
        // Escapes are never shorter than what they stand for, so the rest would be cut anyway.
        return cut(PythonText.escaped(text.substring(0, Math.min(text.length(), maximum + 1))), maximum);
    }

    /** A text no longer than so many characters, the cut marked. */
    static String cut(String text, int maximum) {
        if (text.length() <= maximum) {
            return text;
        }
        int end = maximum - PythonText.ELLIPSIS.length();
        boolean insidePair = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, insidePair ? end - 1 : end) + PythonText.ELLIPSIS;
    }
}
