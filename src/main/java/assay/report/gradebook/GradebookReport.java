package assay.report.gradebook;

import assay.report.Report;
import assay.report.ReportOptions;
import assay.report.table.CsvOutput;
import assay.result.RunResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The worksheet that was given, with the same columns, in which grades are filled in. */
public sealed interface GradebookReport extends Report permits CanvasReport, MoodleReport {

    /** A number is none of the formulas that a minus can begin. */
    Pattern NUMBER = Pattern.compile("[-+]?[0-9]+([.,][0-9]+)?%?");

    /** What the worksheet is filled in from. */
    Gradebook gradebook();

    /** Where names stand, the surest column first; -1 where the worksheet has no such column. */
    List<Integer> nameColumns();

    /**
     * Cells of a row, where something is filled in.
     *
     * @param row counted from 0 below the header
     * @param candidate whose row it is
     */
    List<String> filled(int row, String candidate, Grades grades);

    /** Refuses results that the worksheet has no column for. */
    void require(Grades grades);

    @Override
    default void write(RunResult run, ReportOptions options, Writer to) throws IOException {
        Worksheet worksheet = gradebook().worksheet();
        Grades grades = new Grades(run);
        require(grades);
        Matching matching = matching(grades);
        to.write(worksheet.mark() ? "\ufeff" : "");
        CsvOutput.write(to, worksheet.separator(), csv -> {
            csv.row(worksheet.header().stream().map(GradebookReport::kept).toList());
            for (int row = 0; row < worksheet.rows().size(); row++) {
                int place = row;
                csv.row(matching
                        .candidate(row)
                        .map(candidate -> filled(place, candidate, grades))
                        .orElse(worksheet.rows().get(row))
                        .stream()
                        .map(GradebookReport::kept)
                        .toList());
            }
        });
        to.flush();
    }

    /**
     * Candidates who have results and no row.
     *
     * @throws WorksheetException where the worksheet does not fit
     */
    default List<String> unmatched(RunResult run) {
        Grades grades = new Grades(run);
        require(grades);
        return matching(grades).without(grades.candidates());
    }

    private Matching matching(Grades grades) {
        return Matching.of(gradebook().worksheet(), nameColumns(), gradebook().with(grades.candidates()));
    }

    /** Students choose their names on the platform, and some of them have heard of spreadsheets. */
    private static String kept(String cell) {
        String begin = cell.stripLeading();
        return begin.equals(cell) && !NUMBER.matcher(cell).matches() ? CsvOutput.cell(cell) : cell;
    }

    /** A row with another text in one of its cells. */
    static List<String> with(List<String> cells, int column, Optional<String> text) {
        List<String> changed = new ArrayList<>(cells);
        text.ifPresent(present -> changed.set(column, present));
        return changed;
    }
}
