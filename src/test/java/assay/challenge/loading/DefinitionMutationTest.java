package assay.challenge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Catalogue;
import assay.challenge.LoadedChallenge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an author writes, there is a challenge, which the schema accepts as well, or there are problems. */
class DefinitionMutationTest {
    private static final List<String> PIECES = List.of(
            "null",
            "-1",
            "1e999",
            "\"\"",
            "[]",
            "{}",
            "[[]]",
            "{\"$py\": \"(1,\"}",
            "{\"$raises\": 1}",
            "\"kind\"",
            "true",
            "\"\\ud800\"",
            "{\"a\": 1, \"a\": 2}");

    @Test
    void aMutatedDefinitionIsUsableOrHasProblems(@TempDir Path parent) throws IOException {
        Random random = new Random(1);
        ChallengeWriter writer = new ChallengeWriter(parent).reference();
        Path definition = writer.folder().resolve("challenge.json");
        for (String entry : List.of("function", "class", "program", "module")) {
            for (int round = 0; round < 250; round++) {
                writer.file("challenge.json", mutate(definition(entry), random));
                switch (ChallengeLoader.load(writer.folder())) {
                    case LoadedChallenge.Usable _ ->
                        assertThat(ChallengeSchema.complaints(definition))
                                .as(Files.readString(definition))
                                .isEmpty();
                    case Catalogue.Unusable(String _, var problems) ->
                        assertThat(problems).isNotEmpty();
                }
            }
        }
    }

    private static String definition(String kind) throws IOException {
        return Files.readString(Path.of("src/test/resources/definitions/" + kind + ".json"));
    }

    /** Puts a piece in the place of a value, or a key in the place of another. */
    private static String mutate(String text, Random random) {
        String mutated = text;
        for (int change = random.nextInt(3); change >= 0; change--) {
            int from = random.nextInt(mutated.length());
            int start = mutated.indexOf(": ", from);
            int end = start < 0 ? -1 : mutated.indexOf('\n', start);
            if (end > 0) {
                String piece = PIECES.get(random.nextInt(PIECES.size()));
                String comma = mutated.charAt(end - 1) == ',' ? "," : "";
                mutated = mutated.substring(0, start + 2) + piece + comma + mutated.substring(end);
            } else {
                mutated = mutated.substring(0, from) + mutated.substring(Math.min(mutated.length(), from + 1));
            }
        }
        return mutated;
    }
}
