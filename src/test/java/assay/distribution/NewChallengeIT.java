package assay.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A challenge that was just begun holds, so that its author sees what a change of theirs breaks. */
class NewChallengeIT {
    @TempDir
    static Path scratch;

    @Test
    void newChallengeVerifies() throws Exception {
        Files.createDirectory(scratch.resolve("challenges"));
        String challenges = "--challenges=" + scratch.resolve("challenges");
        assertThat(Assay.run(scratch, "new", "three-in-a-row", challenges).exitCode())
                .isZero();
        Assay.Run verification = Assay.run(scratch, "verify", "--mutants", "three-in-a-row", challenges);
        assertThat(verification.exitCode()).as(verification.printed()).isZero();
        assertThat(verification.printed()).contains("8 of 8  yes");
    }
}
