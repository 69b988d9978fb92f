package assay.challenge.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import assay.challenge.EquivalentMutant;
import assay.challenge.Problem;
import assay.challenge.VerificationNotes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerificationNotesTest {
    private ChallengeWriter writer;

    @BeforeEach
    void start(@TempDir Path folder) {
        writer = new ChallengeWriter(folder).cases("{\"name\": \"one\", \"expect\": 1}");
    }

    private VerificationNotesLoader.Loaded loaded(String notes) throws IOException {
        return VerificationNotesLoader.load(
                writer.file("verification.json", notes).load());
    }

    @Test
    void withoutTheFileNothingIsSaid() throws IOException {
        assertThat(VerificationNotesLoader.load(writer.load()).notes()).isEqualTo(VerificationNotes.NONE);
    }

    @Test
    void mutantsAndCasesHaveTheirReasons() throws IOException {
        VerificationNotesLoader.Loaded loaded = loaded("""
                {
                  "equivalentMutants": [{"line": "  x = 1", "before": "1", "after": "2", "reason": "It is not used."}],
                  "keptCases": [{"case": "one", "reason": "It is the only one."}]
                }
                """);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.notes().equivalentMutants())
                .containsExactly(new EquivalentMutant("x = 1", "1", "2", "It is not used."));
        assertThat(loaded.notes().keptCases()).isEqualTo(Map.of("one", "It is the only one."));
    }

    @Test
    void everythingThatIsWrongIsReportedWithItsPlace() throws IOException {
        assertThat(loaded("""
                {
                  "equivalentMutants": [{"line": "x = 1", "before": "1", "after": "2"}],
                  "keptCases": [{"case": "ones", "reason": "It is the only one."}],
                  "keptCase": []
                }
                """).problems())
                .extracting(Problem::line, Problem::path, Problem::message)
                .containsExactly(
                        tuple(2, "$.equivalentMutants[0]", "\"reason\" is missing"),
                        tuple(3, "$.keptCases[0].case", "there is no case \"ones\""),
                        tuple(4, "$.keptCase", "unknown key \"keptCase\""));
    }

    @Test
    void whatIsNoJsonIsReportedToo() throws IOException {
        assertThat(loaded("{").problems())
                .singleElement()
                .extracting(Problem::line)
                .isEqualTo(1);
    }
}
