package assay.challenge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Catalogue;
import assay.challenge.LoadedChallenge;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bytes a definition is, it is a challenge, which the schema accepts as well, or it has problems. */
class ChallengeFuzzTest {
    @TempDir
    private Path parent;

    @FuzzTest
    void definition(byte[] bytes) throws IOException {
        ChallengeWriter writer = new ChallengeWriter(parent).reference();
        Path definition = writer.folder().resolve("challenge.json");
        Files.write(definition, bytes);
        switch (ChallengeLoader.load(writer.folder())) {
            case LoadedChallenge.Usable _ ->
                assertThat(ChallengeSchema.complaints(definition)).isEmpty();
            case Catalogue.Unusable(String _, var problems) ->
                assertThat(problems).isNotEmpty();
        }
    }
}
