package assay.journal;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/** Whatever a line of a journal is, it is read and written again as itself, or it is none. */
class JournalFuzzTest {

    /** Reads a submission and its cases as they stand in results, too. */
    @FuzzTest
    void entry(byte[] bytes) {
        JournalEntry.parse(new String(bytes, StandardCharsets.UTF_8))
                .ifPresent(entry -> assertThat(JournalEntry.parse(entry.line())).contains(entry));
    }

    @FuzzTest
    void header(byte[] bytes) {
        JournalHeader.parse(new String(bytes, StandardCharsets.UTF_8))
                .ifPresent(
                        header -> assertThat(JournalHeader.parse(header.line())).contains(header));
    }
}
