package assay.submission;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever the bytes are, every row of a roster is an entry or a problem, and a source is a text or has a fault. */
class ReaderFuzzTest {

    @FuzzTest
    void roster(byte[] bytes) {
        Roster roster = RosterReader.parse(new String(bytes, StandardCharsets.UTF_8));
        assertThat(roster.entries())
                .allSatisfy(entry ->
                        assertThat(CandidateName.fault(entry.candidate())).isEmpty());
        assertThat(roster.problems())
                .allSatisfy(problem -> assertThat(problem.line()).isPositive());
    }

    @FuzzTest
    void source(byte[] bytes) {
        switch (SourceText.decode(bytes)) {
            case SourceText.Decoded(String text) -> assertThat(text).doesNotContain("\0", "\r");
            case SourceText.Undecodable(Submission.Fault fault) ->
                assertThat(fault).isNotNull();
        }
    }
}
