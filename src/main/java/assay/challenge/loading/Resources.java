package assay.challenge.loading;

import assay.challenge.ChallengeFolder;
import assay.protocol.FileContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Those of the files that a definition may refer to which are in the folder.
 *
 * @param given what every case finds in its working directory, by name
 */
record Resources(
        Optional<Path> reference,
        Optional<Path> generator,
        Optional<Path> checker,
        Optional<Path> tests,
        Map<String, FileContent> given) {

    static Resources of(ChallengeFolder folder) throws IOException {
        return new Resources(
                folder.reference(),
                Optional.of(folder.generator()).filter(Files::isRegularFile),
                Optional.of(folder.checker()).filter(Files::isRegularFile),
                Optional.of(folder.tests()).filter(Files::isRegularFile),
                given(folder.files()));
    }

    private static Map<String, FileContent> given(Path folder) throws IOException {
        Map<String, FileContent> given = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                    given.put(folder.relativize(file).toString().replace('\\', '/'), new FileContent.Stored(content));
                }
            }
        }
        return given;
    }

    /** All that are there. */
    Stream<Path> files() {
        return Stream.of(reference, generator, checker, tests).flatMap(Optional::stream);
    }

    /** Reports a {@code user} of the reference solution when there is none. */
    void requireReference(Element user) {
        if (reference.isEmpty()) {
            user.problem(
                    "there is no reference solution",
                    "Put a right solution into solutions/accepted/; the first by name is the reference.");
        }
    }

    /** Reports a {@code user} of the generator when there is none. */
    void requireGenerator(Element user) {
        if (generator.isEmpty()) {
            user.problem("there is no generator.py", "Write one with generate(random, size) beside challenge.json.");
        }
    }

    /** Reports a {@code user} of the Python checker when there is none. */
    void requireChecker(Element user) {
        if (checker.isEmpty()) {
            user.problem(
                    "there is no checker.py",
                    "Write one with check(arguments, expected, observed) beside challenge.json.");
        }
    }
}
