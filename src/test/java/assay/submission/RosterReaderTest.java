package assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import assay.submission.Roster.Entry;
import assay.submission.Roster.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RosterReaderTest {

    @Test
    void columnsAreFoundByTheirHeader() {
        Roster roster = RosterReader.parse("name,candidate,email\r\nAnna A.,anna,a@example.org\r\n");
        assertThat(roster)
                .isEqualTo(new Roster(
                        List.of(new Entry("anna", Map.of("name", "Anna A.", "email", "a@example.org"))), List.of()));
        assertThat(roster.entries().getFirst().details().keySet()).containsExactly("name", "email");
    }

    @Test
    void valuesMayStandInQuotes() {
        Roster roster = RosterReader.parse("\uFEFF\"candidate\",\"name\"\n\"anna\",\"A., \"\"Anna\"\"\nthe first\"\n");
        assertThat(roster.entries()).containsExactly(new Entry("anna", Map.of("name", "A., \"Anna\"\nthe first")));
    }

    @Test
    void shortRowsAndEmptyLinesAreFine() {
        Roster roster = RosterReader.parse("candidate,name\nanna\n\n  \nbob , Bob \n");
        assertThat(roster.entries())
                .containsExactly(new Entry("anna", Map.of("name", "")), new Entry("bob", Map.of("name", "Bob")));
        assertThat(roster.problems()).isEmpty();
    }

    @Test
    void everyBadRowIsReportedByItsLineAndTheOthersAreRead() {
        Roster roster = RosterReader.parse("""
            candidate,name
            anna,Anna
            ,Nobody
            bob,Bob,B.
            "cara
            x",Cara
            ANNA,Anna again
            .dora,Dora
            emil,Emil
            """);
        assertThat(roster.entries()).extracting(Entry::candidate).containsExactly("anna", "emil");
        assertThat(roster.problems())
                .containsExactly(
                        new Problem(3, "the name is empty"),
                        new Problem(4, "the header has 2 columns, this row has 3; a value with a comma needs quotes"),
                        new Problem(5, "the name holds a control character"),
                        new Problem(7, "\"ANNA\" is already on line 2"),
                        new Problem(8, "the name begins with a dot"));
    }

    @Test
    void aQuoteThatIsNeverClosedEndsTheRosterWithAProblem() {
        Roster roster = RosterReader.parse("candidate,name\nanna,Anna\nbob,\"Bob\ncara,Cara\n");
        assertThat(roster.entries()).extracting(Entry::candidate).containsExactly("anna");
        assertThat(roster.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).startsWith("the row is no CSV, and what follows is not read"));
    }

    @Test
    void aHeaderWithoutCandidatesIsAProblem() {
        assertThat(RosterReader.parse("").problems()).hasSize(1);
        assertThat(RosterReader.parse("candidate;name\nanna;Anna\n").problems())
                .containsExactly(new Problem(
                        1,
                        "expected a header with the column \"candidate\" and commas between columns,"
                                + " found \"candidate;name\""));
    }

    @Test
    void aFileThatIsNoTextIsAProblem(@TempDir Path folder) throws IOException {
        assertThat(RosterReader.in(folder)).isEqualTo(Roster.NONE);
        Files.write(folder.resolve("roster.csv"), "candidate\nZoé\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(RosterReader.in(folder).problems()).containsExactly(new Problem(0, "the roster is not UTF-8 text"));
    }
}
