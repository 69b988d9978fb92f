package assay.report;

/**
 * What a report may show and how.
 *
 * @param showHidden whether hidden cases are shown like any other
 * @param colour whether the reader's terminal understands colours
 * @param width columns that a line may take
 */
public record ReportOptions(boolean showHidden, boolean colour, int width, Detail detail) {

    /** For a file: no colours, and lines of a length that reads well. */
    public static final ReportOptions PLAIN = new ReportOptions(false, false, 100, Detail.FAILURES);

    /** How much a person is told. Formats for programs always tell everything. */
    public enum Detail {
        TOTALS,
        FAILURES,
        EVERYTHING
    }

    /** The same, with hidden cases shown or not. */
    public ReportOptions withHidden(boolean shown) {
        return new ReportOptions(shown, colour, width, detail);
    }
}
