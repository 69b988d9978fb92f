package assay.report.gradebook;

import static assay.result.CaseBuilder.accepted;
import static assay.result.CaseBuilder.failed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import assay.report.ReportOptions;
import assay.result.RunBuilder;
import assay.result.RunResult;
import assay.result.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorksheetTest {
    private static final RunResult RUN = RunBuilder.run()
            .submission(
                    "ada",
                    "anagram",
                    accepted("first"),
                    failed("second", Verdict.WRONG_ANSWER, "wrong").number(2))
            .submission("ada", "two-sum", accepted("first"))
            .submission("bob", "two-sum", accepted("first"))
            .build();

    private static Gradebook gradebook(String worksheet, Student... students) {
        return new Gradebook(Worksheet.parse(worksheet), List.of(students));
    }

    private static String written(GradebookReport report) throws IOException {
        StringWriter written = new StringWriter();
        report.write(RUN, ReportOptions.PLAIN, written);
        return written.toString();
    }

    @Test
    void columnsOfCanvasThatAreCalledLikeChallengesGetTheirPoints() throws IOException {
        assertThat(written(new CanvasReport(gradebook("""
                Student,ID,SIS Login ID,two-sum (1),Title of anagram (2),Essay (3),Final Score
                Ada,1,ada,,,5,99
                Bob,2,bob,,,6,98
                """)))).isEqualTo("""
                Student,ID,SIS Login ID,two-sum (1),Title of anagram (2),Essay (3),Final Score
                Ada,1,ada,10,10,5,99
                Bob,2,bob,10,0,6,98
                """);
    }

    @Test
    void onlyAssignmentOfCanvasGetsAllPointsScaledToWhatIsPossible() throws IOException {
        assertThat(written(new CanvasReport(gradebook("""
                Student;ID;Homework (7)
                Points Possible;;60
                Lovelace, Ada;1;
                Nobody;2;3
                """, Student.of("ada", List.of("Ada Lovelace"))))))
                .contains("Points Possible;;60\n")
                .contains("Lovelace, Ada;1;40\n")
                .contains("Nobody;2;3\n");
    }

    @Test
    void severalAssignmentsOfCanvasWithoutAChallengeAmongThemAreRefused() {
        CanvasReport report = new CanvasReport(gradebook("Student,ID,Essay (1),Talk (2)\nAda,1,,\n"));
        assertThatThrownBy(() -> written(report))
                .isInstanceOf(WorksheetException.class)
                .hasMessage("none of several assignments is called like a challenge: Essay, Talk");
    }

    @Test
    void moodlesGradesKeepTheDecimalCommaAndWhatCannotBeChanged() throws IOException {
        String written = written(new MoodleReport(gradebook("""
                \ufeffIdentifier,Full name,ID number,Email address,Grade,Maximum Grade,Grade can be changed,Feedback comments
                Participant 1,Ada Lovelace,,ADA@example.org,,"10,00",Yes,
                Participant 2,Bob,,,4,"10,00",No,agreed
                """, Student.of("ada", List.of("ada@example.org")))));
        assertThat(written)
                .startsWith("\ufeffIdentifier,")
                .contains("\"6,67\",\"10,00\",Yes,")
                .contains("anagram: wrong answer, 10 of 20 points<br>two-sum: accepted, 10 of 10 points")
                .contains("Participant 2,Bob,,,4,\"10,00\",No,agreed\n");
    }

    @Test
    void foldersAsMoodleCallsThemAreFoundByTheirNumber() throws IOException {
        RunResult run = RunBuilder.run()
                .submission("Ada Lovelace_17_assignsubmission_file", "two-sum", accepted("first"))
                .build();
        MoodleReport report = new MoodleReport(gradebook("Identifier,Full name,Grade\nParticipant 17,A. L.,\n"));
        StringWriter written = new StringWriter();
        report.write(run, ReportOptions.PLAIN, written);
        assertThat(written.toString()).isEqualTo("Identifier,Full name,Grade\nParticipant 17,A. L.,10\n");
    }

    @Test
    void candidatesWithoutARowAreNamed() {
        assertThat(new MoodleReport(gradebook("Identifier,Full name,Grade\nParticipant 1,ada,\n")).unmatched(RUN))
                .containsExactly("bob");
    }

    @Test
    void nameThatTwoStudentsShareDecidesNothing() {
        MoodleReport report = new MoodleReport(gradebook(
                "Identifier,Full name,Grade\nParticipant 1,Kim Lee,\n",
                Student.of("ada", List.of("Kim Lee")),
                Student.of("bob", List.of("Kim Lee"))));
        assertThat(report.unmatched(RUN)).containsExactly("ada", "bob");
    }

    @Test
    void twoRowsOfOneStudentAreRefused() {
        MoodleReport report = new MoodleReport(gradebook("Identifier,Full name,Grade\nParticipant 1,ada,\nada,x,\n"));
        assertThatThrownBy(() -> written(report))
                .hasMessage("rows 2 and 3 both seem to be those of the candidate 'ada'");
    }

    @Test
    void otherTablesAreRefusedWithTheColumnsThatTheyHave() {
        assertThatThrownBy(() -> new CanvasReport(gradebook("name,points\nada,1\n")))
                .hasMessage("there is no column 'Student', but there are: name, points");
        assertThatThrownBy(() -> Worksheet.parse("")).hasMessageContaining("a header is expected");
        assertThatThrownBy(() -> Worksheet.parse("a,b\n1,2,3\n"))
                .hasMessage("row 2 has 3 columns, and the header has 2");
        assertThatThrownBy(() -> Worksheet.parse("a,b\n\"1,2\n")).isInstanceOf(WorksheetException.class);
    }

    @Test
    void namesThatWouldBeFormulasAreDefused() throws IOException {
        assertThat(written(new MoodleReport(gradebook("Identifier,Full name,Grade\nada,=HYPERLINK(1),-5\n"))))
                .contains("'=HYPERLINK(1)")
                .contains(",20\n");
    }

    @Test
    void signAloneIsNoFormulaAndStays() throws IOException {
        assertThat(written(
                        new MoodleReport(gradebook("Identifier,Full name,Grade,Last modified (grade)\nada,Ada,,-\n"))))
                .contains(",-\n");
    }
}
