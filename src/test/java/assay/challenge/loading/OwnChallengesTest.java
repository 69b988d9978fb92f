package assay.challenge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Catalogue;
import assay.challenge.WrittenTests;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The project's own challenges. */
class OwnChallengesTest {

    @Test
    void everyOneCanBeUsed() throws IOException {
        Catalogue catalogue = CatalogueLoader.load(List.of(Scenarios.CATALOGUE), new WrittenTests());
        assertThat(catalogue.unusable()).isEmpty();
        assertThat(catalogue.challenges()).hasSameSizeAs(Scenarios.foldersIn(Scenarios.CATALOGUE));
    }

    @Test
    void everyOneIsAsThePublishedSchemaHasIt() throws IOException {
        for (Path folder : Scenarios.foldersIn(Scenarios.CATALOGUE)) {
            assertThat(ChallengeSchema.complaints(folder.resolve("challenge.json")))
                    .as(folder.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyOneHasAReferenceSolutionAndAStatement() {
        assertThat(CatalogueLoader.load(List.of(Scenarios.CATALOGUE), new WrittenTests())
                        .challenges())
                .allSatisfy(challenge -> {
                    assertThat(challenge.files().reference()).isPresent();
                    assertThat(challenge.files().statement()).isRegularFile();
                });
    }
}
