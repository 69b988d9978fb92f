package assay.report.gradebook;

import assay.report.VisibleText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Canvas's gradebook. An assignment that is called like a challenge gets the points for that; where there is but one
 * assignment, it gets those for all challenges. Points become shares of what the assignment is worth.
 */
public final class CanvasReport implements GradebookReport {
    private static final Pattern ASSIGNMENT = Pattern.compile("(.*) \\([0-9]+\\)");

    private final Gradebook gradebook;
    private final List<Integer> nameColumns;
    private final Map<Integer, String> assignments = new HashMap<>();
    private final Optional<List<String>> possible;

    /** @throws WorksheetException where the worksheet is not Canvas's */
    public CanvasReport(Gradebook gradebook) {
        this.gradebook = gradebook;
        Worksheet worksheet = gradebook.worksheet();
        int student = worksheet.requiredColumn("Student");
        int id = worksheet.requiredColumn("ID");
        nameColumns = List.of(
                worksheet.column("SIS User ID"),
                worksheet.column("SIS Login ID"),
                worksheet.column("Email"),
                id,
                student);
        for (int column = 0; column < worksheet.header().size(); column++) {
            Matcher assignment =
                    ASSIGNMENT.matcher(worksheet.header().get(column).strip());
            if (assignment.matches()) {
                assignments.put(column, assignment.group(1).strip());
            }
        }
        possible = worksheet.rows().stream()
                .filter(row -> row.get(student).strip().equalsIgnoreCase("Points Possible"))
                .findFirst();
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
    public void require(Grades grades) {
        if (targets(grades).isEmpty()) {
            throw new WorksheetException(
                    assignments.isEmpty()
                            ? "there is no assignment; its column is called like 'Homework (123)'"
                            : "none of several assignments is called like a challenge: "
                                    + VisibleText.of(String.join(
                                            ", ",
                                            assignments.values().stream()
                                                    .sorted()
                                                    .toList())));
        }
    }

    @Override
    public List<String> filled(int row, String candidate, Grades grades) {
        List<String> cells = new ArrayList<>(gradebook.worksheet().rows().get(row));
        targets(grades)
                .forEach((column, challenge) -> grades.grade(candidate, challenge, possible(column))
                        .ifPresent(grade -> cells.set(column, grade.toPlainString())));
        return cells;
    }

    /** The columns to fill in, and the challenge that each of them is about; all, where it is empty. */
    private Map<Integer, Optional<String>> targets(Grades grades) {
        Map<Integer, Optional<String>> targets = new HashMap<>();
        assignments.forEach((column, name) ->
                grades.challenge(name).ifPresent(challenge -> targets.put(column, Optional.of(challenge))));
        if (targets.isEmpty() && assignments.size() == 1) {
            assignments.keySet().forEach(column -> targets.put(column, Optional.empty()));
        }
        return targets;
    }

    private Optional<BigDecimal> possible(int column) {
        return possible.flatMap(row -> Amount.read(row.get(column)));
    }
}
