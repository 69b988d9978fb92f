package assay.report.format;

import assay.report.JsonReport;
import assay.report.Report;
import assay.report.TextReport;
import assay.report.feedback.FeedbackReport;
import assay.report.github.GitHubReport;
import assay.report.gradebook.CanvasReport;
import assay.report.gradebook.Gradebook;
import assay.report.gradebook.MoodleReport;
import assay.report.html.HtmlReport;
import assay.report.junit.JUnitReport;
import assay.report.learning.Check50Report;
import assay.report.learning.ClassroomReport;
import assay.report.learning.ExercismReport;
import assay.report.learning.GradescopeReport;
import assay.report.markdown.MarkdownReport;
import assay.report.table.CsvReport;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The formats a report can have, by the name that the command line knows. */
public enum ReportFormat {
    TEXT("text", "txt", Scope.RUN),
    JSON("json", "json", Scope.RUN),
    JUNIT("junit", "xml", Scope.RUN),
    CSV("csv", "csv", Scope.RUN),
    MARKDOWN("markdown", "md", Scope.RUN),
    GRADESCOPE("gradescope", "json", Scope.CANDIDATE),
    EXERCISM("exercism", "json", Scope.SUBMISSION),
    CHECK50("check50", "json", Scope.SUBMISSION),
    CLASSROOM("classroom", "txt", Scope.CANDIDATE),
    GITHUB("github", "txt", Scope.RUN),
    CANVAS("canvas", "csv", Scope.RUN),
    MOODLE("moodle", "csv", Scope.RUN),
    FEEDBACK("feedback", "html", Scope.CANDIDATE_IN_FOLDER),
    HTML("html", "html", Scope.RUN);

    private final String label;
    private final String extension;
    private final Scope scope;

    ReportFormat(String label, String extension, Scope scope) {
        this.label = label;
        this.extension = extension;
        this.scope = scope;
    }

    /** The name on the command line. */
    public String label() {
        return label;
    }

    /** What names of files in this format end with, without the dot. */
    public String extension() {
        return extension;
    }

    /** How much of a run one document tells. */
    public Scope scope() {
        return scope;
    }

    /** Whether it fills in a worksheet that has to be given. */
    public boolean needsWorksheet() {
        return this == CANVAS || this == MOODLE;
    }

    /**
     * The report; made on demand, so that formats nobody asked for cost nothing.
     *
     * @param gradebook what a worksheet is filled in from; only {@link #needsWorksheet some} formats need it
     * @throws assay.report.gradebook.WorksheetException where the worksheet is not of this format
     */
    public Report report(Optional<Gradebook> gradebook) {
        return switch (this) {
            case TEXT -> new TextReport();
            case JSON -> new JsonReport();
            case JUNIT -> new JUnitReport();
            case CSV -> new CsvReport();
            case MARKDOWN -> MarkdownReport.whole();
            case GRADESCOPE -> new GradescopeReport();
            case EXERCISM -> new ExercismReport();
            case CHECK50 -> new Check50Report();
            case CLASSROOM -> new ClassroomReport();
            case GITHUB -> new GitHubReport();
            case CANVAS -> new CanvasReport(gradebook.orElseThrow());
            case MOODLE -> new MoodleReport(gradebook.orElseThrow());
            case FEEDBACK -> new FeedbackReport();
            case HTML -> new HtmlReport();
        };
    }

    /** The format of this name. */
    public static Optional<ReportFormat> named(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label.equals(label))
                .findFirst();
    }

    /** All names, in the order in which they are listed. */
    public static List<String> labels() {
        return Arrays.stream(values()).map(ReportFormat::label).toList();
    }
}
