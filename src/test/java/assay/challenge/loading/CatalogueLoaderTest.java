package assay.challenge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Catalogue;
import assay.challenge.Catalogue.Unusable;
import assay.challenge.Challenge;
import assay.challenge.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogueLoaderTest {
    @TempDir
    private Path parent;

    private Path challenge(String folder, String id, String more) throws IOException {
        Path path = Files.createDirectories(parent.resolve(folder).resolve(id));
        Files.writeString(path.resolve("challenge.json"), """
            {"id": "%s", "title": "T", %s "entry": {"kind": "program"}, "cases": [{"stdout": "1"}]}
            """.formatted(id, more));
        return path;
    }

    private Catalogue load(String... folders) {
        return CatalogueLoader.load(
                List.of(folders).stream().map(parent::resolve).toList());
    }

    @Test
    void challengesOfAllFoldersComeById() throws IOException {
        challenge("open", "b", "");
        challenge("open", "c", "");
        challenge("hidden", "a", "");
        Catalogue catalogue = load("open", "hidden");
        assertThat(catalogue.unusable()).isEmpty();
        assertThat(catalogue.challenges()).extracting(Challenge::id).containsExactly("a", "b", "c");
    }

    @Test
    void anUnusableChallengeKeepsNoOtherFromBeingUsed() throws IOException {
        challenge("open", "a", "\"colour\": \"red\",");
        challenge("open", "b", "");
        Catalogue catalogue = load("open");
        assertThat(catalogue.challenges()).extracting(Challenge::id).containsExactly("b");
        assertThat(catalogue.unusable()).extracting(Unusable::id).containsExactly("a");
    }

    @Test
    void whatIsNoChallengeIsPassedOver() throws IOException {
        challenge("open", "a", "");
        Files.createDirectories(parent.resolve("open/.git/objects"));
        Files.createDirectories(parent.resolve("open/__pycache__/x"));
        Files.createDirectories(parent.resolve("open/empty"));
        Files.writeString(parent.resolve("open/challenge.schema.json"), "{}");
        Catalogue catalogue = load("open");
        assertThat(catalogue.challenges()).hasSize(1);
        assertThat(catalogue.unusable()).isEmpty();
    }

    @Test
    void aFolderThatLacksOnlyItsDefinitionIsReported() throws IOException {
        Files.createDirectories(parent.resolve("open/draft"));
        Files.writeString(parent.resolve("open/draft/statement.md"), "# Draft");
        assertThat(load("open").unusable()).singleElement().satisfies(unusable -> {
            assertThat(unusable.id()).isEqualTo("draft");
            assertThat(unusable.problems()).extracting(Problem::message).containsExactly("there is no challenge.json");
        });
    }

    @Test
    void oneIdInTwoFoldersIsAnError() throws IOException {
        Path first = challenge("open", "a", "");
        Path second = challenge("hidden", "a", "");
        Catalogue catalogue = load("open", "hidden");
        assertThat(catalogue.challenges()).isEmpty();
        assertThat(catalogue.unusable())
                .extracting(unusable -> unusable.problems().getFirst().message())
                .containsExactly("the id \"a\" is also that of " + second, "the id \"a\" is also that of " + first);
    }

    @Test
    void oneFileOfTwoChallengesIsAnError() throws IOException {
        challenge("open", "a", "\"file\": \"Same.py\",");
        challenge("open", "same", "");
        challenge("open", "other", "");
        Catalogue catalogue = load("open");
        assertThat(catalogue.challenges()).extracting(Challenge::id).containsExactly("other");
        assertThat(catalogue.unusable()).extracting(Unusable::id).containsExactly("a", "same");
        assertThat(catalogue.unusable().getFirst().problems())
                .extracting(Problem::path)
                .containsExactly("$.file");
    }

    @Test
    void aFolderThatIsNamedTwiceIsReadOnce() throws IOException {
        challenge("open", "a", "");
        assertThat(load("open", "./open", "open").challenges()).hasSize(1);
    }

    @Test
    void aFolderThatIsNotThereIsReported() {
        assertThat(load("nowhere").unusable())
                .extracting(Unusable::id)
                .containsExactly(parent.resolve("nowhere").toString());
    }

    @Test
    void aChallengeInPlaceOfAFolderOfChallengesIsReported() throws IOException {
        challenge("open", "a", "");
        assertThat(load("open/a").unusable())
                .flatExtracting(Unusable::problems)
                .extracting(Problem::message)
                .containsExactly("the folder is a challenge itself");
    }
}
