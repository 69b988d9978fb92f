package assay.report.gradebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Moodle's grading worksheet of one assignment, whose columns vary with the site's settings. The grade is a share of the
 * maximum grade, and the feedback says what each result was.
 */
public final class MoodleReport implements GradebookReport {
    private final Gradebook gradebook;
    private final List<Integer> nameColumns;
    private final int grade;
    private final int maximum;
    private final int changeable;
    private final int feedback;

    /** @throws WorksheetException where the worksheet is not Moodle's */
    public MoodleReport(Gradebook gradebook) {
        this.gradebook = gradebook;
        Worksheet worksheet = gradebook.worksheet();
        int identifier = worksheet.requiredColumn("Identifier");
        grade = worksheet.requiredColumn("Grade");
        maximum = worksheet.column("Maximum Grade");
        changeable = worksheet.column("Grade can be changed");
        feedback = worksheet.column("Feedback comments");
        nameColumns = List.of(
                worksheet.column("ID number"),
                worksheet.column("Email address"),
                worksheet.column("Username"),
                identifier,
                worksheet.column("Full name"));
    }

    @Override
    public Gradebook gradebook() {
        return gradebook;
    }

    @Override
    public List<Integer> nameColumns() {
        return nameColumns;
    }

    @Override
    public void require(Grades grades) {}

    @Override
    public List<String> filled(int row, String candidate, Grades grades) {
        List<String> cells = gradebook.worksheet().rows().get(row);
        if (changeable >= 0 && cells.get(changeable).strip().equalsIgnoreCase("No")) {
            return cells;
        }
        String most = maximum < 0 ? "" : cells.get(maximum);
        Optional<String> points = grades.grade(candidate, Optional.empty(), Amount.read(most))
                .map(BigDecimal::toPlainString)
                .map(text -> most.contains(",") ? text.replace('.', ',') : text);
        List<String> graded = GradebookReport.with(cells, grade, points);
        return feedback < 0
                ? graded
                : GradebookReport.with(graded, feedback, points.map(_ -> feedback(candidate, grades)));
    }

    /** Moodle takes it for HTML. */
    private static String feedback(String candidate, Grades grades) {
        return String.join(
                "<br>",
                grades.comments(candidate).stream().map(MoodleReport::escaped).toList());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
