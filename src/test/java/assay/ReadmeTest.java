package assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Path README = Path.of("README.md");

    @Test
    void theUsageIsWhatHelpPrints() throws IOException {
        String help = Files.readString(Blessing.SCENARIOS.resolve("help/assay.txt"));
        assertThat(Files.readString(README)).contains("```\n" + help.stripTrailing() + "\n```");
    }

    @Test
    void theContinuousIntegrationRunsItsCommands() throws IOException {
        String script = Files.readString(Path.of(".ci/run"));
        assertThat(Files.readString(README))
                .contains("mvn -q -DskipTests package && target/assay/bin/assay cohort submissions")
                .contains("mvn verify");
        assertThat(script)
                .contains("run mvn -q -DskipTests package")
                .contains("run target/assay/bin/assay cohort submissions")
                .contains("run mvn verify");
    }
}
