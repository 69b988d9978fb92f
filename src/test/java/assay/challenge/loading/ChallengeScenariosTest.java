package assay.challenge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import assay.Blessing;
import assay.challenge.Catalogue;
import assay.challenge.LoadedChallenge;
import assay.challenge.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every folder of {@code scenarios/challenges} is a challenge that cannot be used; its name says why, and
 * {@code expected-problems.txt} what the author is told. {@code mvn test -Dassay.bless=true} writes these files anew.
 */
class ChallengeScenariosTest {

    static List<Path> folders() throws IOException {
        return Scenarios.challenges();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void theAuthorIsToldEverythingAtOnce(Path folder) throws IOException {
        LoadedChallenge loaded = ChallengeLoader.load(folder);
        assertThat(loaded).isInstanceOf(Catalogue.Unusable.class);
        Catalogue.Unusable unusable = (Catalogue.Unusable) loaded;
        assertThat(unusable.id()).isEqualTo(folder.getFileName().toString());
        Blessing.check(
                folder.resolve("expected-problems.txt"),
                unusable.problems().stream()
                        .map(problem -> show(folder, problem))
                        .collect(Collectors.joining()));
    }

    private static String show(Path folder, Problem problem) {
        Path file = folder.relativize(problem.file());
        assertThat(problem.remedy()).as("a remedy is a sentence").matches("(?s)[A-Z].*[.?]");
        return file.toString().replace('\\', '/') + ":" + problem.line() + ":" + problem.column() + " " + problem.path()
                + "\n    " + problem.message() + "\n    " + problem.remedy() + "\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("folders")
    void theSchemaRejectsWhatItCanExpress(Path folder) throws IOException {
        Path definition = folder.resolve("challenge.json");
        if (Files.exists(definition) && !Files.exists(folder.resolve("beyond-the-schema.txt"))) {
            assertThat(ChallengeSchema.complaints(definition)).isNotEmpty();
        }
    }
}
