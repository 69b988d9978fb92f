package assay.challenge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChallengeHashTest {
    private ChallengeWriter writer;
    private String before = "";

    @BeforeEach
    void start(@TempDir Path folder) {
        writer = new ChallengeWriter(folder)
                .file("generator.py", "one")
                .file("checker.py", "two")
                .reference()
                .cases("{\"expect\": 1}");
        before = writer.load().hash();
    }

    @Test
    void itIsTheSameForTheSameFiles() {
        assertThat(before).matches("[0-9a-f]{64}");
        assertThat(writer.load().hash()).isEqualTo(before);
    }

    @Test
    void whatGradingUsesChangesIt() {
        assertThat(writer.cases("{\"expect\": 2}").load().hash()).isNotEqualTo(before);
        writer.cases("{\"expect\": 1}");
        assertThat(writer.file("generator.py", "other").load().hash()).isNotEqualTo(before);
        writer.file("generator.py", "one");
        assertThat(writer.file("checker.py", "other").load().hash()).isNotEqualTo(before);
        writer.file("checker.py", "two");
        assertThat(writer.file("solutions/accepted/reference.py", "other")
                        .load()
                        .hash())
                .isNotEqualTo(before);
    }

    @Test
    void whatGradingDoesNotUseChangesNothing() {
        writer.file("statement.md", "# Other")
                .file("solutions/accepted/second.py", "other")
                .file("solutions/wrong_answer/first.py", "other");
        assertThat(writer.load().hash()).isEqualTo(before);
    }

    @Test
    void contentCannotMoveBetweenFiles() {
        writer.file("generator.py", "on").file("checker.py", "etwo");
        assertThat(writer.load().hash()).isNotEqualTo(before);
    }
}
