package assay.challenge.loading;

import assay.challenge.Catalogue;
import assay.challenge.Challenge;
import assay.challenge.ChallengeFolder;
import assay.challenge.LoadedChallenge;
import assay.challenge.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads one challenge's folder. */
public final class ChallengeLoader {
    private final ChallengeFolder files;
    private final String id;
    private final TestCollector collector;
    private final Findings findings;

    private ChallengeLoader(Path folder, TestCollector collector) {
        this.collector = collector;
        files = new ChallengeFolder(folder);
        id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        findings = new Findings(files.definition());
    }

    /** The challenge, or everything that is wrong with it; one that has Python tests needs a collector. */
    public static LoadedChallenge load(Path folder) {
        return load(folder, TestCollector.NONE);
    }

    /** The challenge, or everything that is wrong with it. */
    public static LoadedChallenge load(Path folder, TestCollector collector) {
        return new ChallengeLoader(folder, collector).load();
    }

    private LoadedChallenge load() {
        try {
            Optional<Challenge> challenge = decode();
            List<Problem> problems = findings.inOrder();
            return challenge.isPresent() && problems.isEmpty()
                    ? new LoadedChallenge.Usable(challenge.get())
                    : new Catalogue.Unusable(id, problems);
        } catch (NoSuchFileException _) {
            return unusable("there is no challenge.json", "Write one, or remove the folder.");
        } catch (IOException | UncheckedIOException failure) {
            return unusable("the challenge cannot be read: " + failure, "Check that its files are there and readable.");
        }
    }

    private Optional<Challenge> decode() throws IOException {
        byte[] bytes = Files.readAllBytes(files.definition());
        Optional<Element> document = JsonDocument.read(bytes, "{\"id\": \"two-sum\", …}", findings);
        if (document.isEmpty()) {
            return Optional.empty();
        }
        Resources resources = Resources.of(files);
        String hash = ChallengeHash.of(files, bytes, resources);
        TestsDecoder tests = new TestsDecoder(resources.tests(), hash, collector, findings);
        return new ChallengeDecoder(files.path(), id, resources, tests).decode(document.get(), hash);
    }

    private Catalogue.Unusable unusable(String message, String remedy) {
        return new Catalogue.Unusable(id, List.of(Problem.ofFile(files.definition(), message, remedy)));
    }
}
