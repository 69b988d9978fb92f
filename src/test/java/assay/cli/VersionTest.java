package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void versionIsThatOfTheBuild() throws IOException {
        String number = Version.TOOL.substring("assay ".length());
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("<artifactId>assay</artifactId>\n  <version>" + number);
    }
}
