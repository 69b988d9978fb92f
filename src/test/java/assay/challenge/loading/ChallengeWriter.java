package assay.challenge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import assay.challenge.Challenge;
import assay.challenge.LoadedChallenge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a challenge called {@code sample} for a test, and loads it. */
final class ChallengeWriter {
    private final Path folder;

    ChallengeWriter(Path parent) {
        folder = parent.resolve("sample");
    }

    Path folder() {
        return folder;
    }

    ChallengeWriter file(String name, String content) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, content);
            return this;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    ChallengeWriter reference() {
        return file("solutions/accepted/reference.py", "def sample():\n    return 1\n");
    }

    /** @param members more members of the definition, each followed by a comma */
    ChallengeWriter definition(String entry, String members, String cases) {
        return file("challenge.json", """
            {
              "id": "sample",
              "title": "A Sample",
              %s
              "entry": %s,
              "cases": [%s]
            }
            """.formatted(members, entry, cases));
    }

    /** Of a function with these cases. */
    ChallengeWriter cases(String cases) {
        return definition("{\"kind\": \"function\", \"name\": \"sample\"}", "", cases);
    }

    Challenge load() {
        LoadedChallenge loaded = ChallengeLoader.load(folder);
        assertThat(loaded).isInstanceOf(LoadedChallenge.Usable.class);
        return ((LoadedChallenge.Usable) loaded).challenge();
    }
}
