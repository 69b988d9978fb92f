package assay.confinement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaInstallationTest {
    @Test
    void settingsThatADistributionKeepsElsewhereBelongToIt(@TempDir Path folder) throws IOException {
        Path settings = Files.writeString(folder.resolve("java.security"), "");
        Path home = folder.resolve("jdk");
        Path security = Files.createDirectories(home.resolve("conf/security"));
        Files.createSymbolicLink(security.resolve("java.security"), settings);
        Files.createSymbolicLink(security.resolve("gone"), folder.resolve("gone"));
        Path library = Files.createDirectories(home.resolve("lib"));
        Files.createSymbolicLink(library.resolve("within"), security);

        JavaInstallation installation = JavaInstallation.at(home);

        assertThat(installation.linkedFiles()).containsExactly(settings.toRealPath());
    }

    @Test
    void theLibrariesOfTheSystemAreThoseThatAreLoaded() {
        JavaInstallation installation = JavaInstallation.ofThisProcess();

        assertThat(installation.systemLibraries())
                .isNotEmpty()
                .allSatisfy(library -> assertThat(library).exists());
    }
}
