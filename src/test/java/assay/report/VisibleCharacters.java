package assay.report;

/** Lets tests of other packages ask what {@link VisibleText} lets through. */
public final class VisibleCharacters {
    private VisibleCharacters() {}

    /** Whether the character can be shown as it is. */
    public static boolean isVisible(int point) {
        return VisibleText.isPlain(point);
    }
}
