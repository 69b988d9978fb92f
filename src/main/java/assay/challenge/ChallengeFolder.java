package assay.challenge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** Where in a challenge's folder things are. */
public record ChallengeFolder(Path path) {

    /** The definition and its cases. */
    public Path definition() {
        return path.resolve("challenge.json");
    }

    /** What the candidate reads. */
    public Path statement() {
        return path.resolve("statement.md");
    }

    /** {@code generate(random, size)}, which makes the arguments of large cases. */
    public Path generator() {
        return path.resolve("generator.py");
    }

    /** {@code check(arguments, expected, observed)}. */
    public Path checker() {
        return path.resolve("checker.py");
    }

    /** Python tests, each of which is a case. */
    public Path tests() {
        return path.resolve("tests.py");
    }

    /** What every case finds in its working directory. */
    public Path files() {
        return path.resolve("files");
    }

    /** Solutions, in folders that name the verdict they must get. */
    public Path solutions() {
        return path.resolve("solutions");
    }

    /** What is said to whoever verifies the challenge. */
    public Path verificationNotes() {
        return path.resolve("verification.json");
    }

    /** The reference solution: of the accepted ones the first by name. */
    public Optional<Path> reference() {
        Path accepted = solutions().resolve("accepted");
        if (!Files.isDirectory(accepted)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(accepted)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".py"))
                    .min(Comparator.comparing(file -> file.getFileName().toString()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
