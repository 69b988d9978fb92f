package assay.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import assay.doctor.Check.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MachineChecksTest {
    @TempDir
    Path folder;

    private static Check output(Path output) {
        return new MachineChecks(Optional.empty())
                .all(output).stream()
                        .filter(check -> check.subject().equals("output folder"))
                        .findFirst()
                        .orElseThrow();
    }

    @Test
    void aFolderThatIsNotThereYetIsGoodAndNothingIsLeft() {
        assertThat(output(folder.resolve("results/of/today")).state()).isEqualTo(State.GOOD);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.createFile(folder.resolve("results"));
        assertThat(output(file).state()).isEqualTo(State.BROKEN);
        assertThat(output(file.resolve("of")).state()).isEqualTo(State.BROKEN);
    }

    /** Where root may do everything, only trying tells. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileSystemThatHoldsNoFilesIsNotGood() {
        assertThat(output(Path.of("/proc/nowhere")))
                .isEqualTo(new Check("output folder", State.BROKEN, "nothing can be written into '/proc/nowhere'"));
    }
}
