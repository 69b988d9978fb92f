package assay.grader;

import assay.challenge.Challenge;
import assay.challenge.TestCase;
import assay.challenge.loading.TestCollector.TestFile;
import assay.protocol.ValueFile;
import assay.value.PythonValue;
import assay.value.PythonValue.IntegerValue;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What generators made, reference solutions answered and Python tests are called, kept beside the challenges, named by the content of all that
 * made them. Who may write there may write the challenges too, so it is trusted as they are. A file that is missing,
 * unreadable or cannot be written costs time and nothing else.
 */
final class GeneratedValues {
    static final String FOLDER = ".assay-cache";

    Optional<List<PythonValue>> arguments(Challenge challenge, TestCase testCase) {
        return read(file(challenge, testCase, "arguments"));
    }

    void keepArguments(Challenge challenge, TestCase testCase, List<PythonValue> arguments) {
        write(file(challenge, testCase, "arguments"), arguments);
    }

    Optional<PythonValue> referenceValue(Challenge challenge, TestCase testCase) {
        return read(file(challenge, testCase, "reference"))
                .filter(values -> values.size() == 1)
                .map(List::getFirst);
    }

    void keepReferenceValue(Challenge challenge, TestCase testCase, PythonValue value) {
        write(file(challenge, testCase, "reference"), List.of(value));
    }

    Optional<List<PythonValue>> testNames(TestFile tests) {
        return read(file(tests));
    }

    void keepTestNames(TestFile tests, List<PythonValue> names) {
        write(file(tests), names);
    }

    OptionalLong referenceSteps(Challenge challenge, TestCase testCase) {
        Optional<PythonValue> kept = read(file(challenge, testCase, "steps"))
                .filter(values -> values.size() == 1)
                .map(List::getFirst);
        return kept.isPresent() && kept.get() instanceof IntegerValue(BigInteger steps) && steps.bitLength() < 64
                ? OptionalLong.of(steps.longValue())
                : OptionalLong.empty();
    }

    void keepReferenceSteps(Challenge challenge, TestCase testCase, long steps) {
        write(file(challenge, testCase, "steps"), List.of(new IntegerValue(BigInteger.valueOf(steps))));
    }

    private static Path file(TestFile tests) {
        return file(tests.challenge(), tests.challengeHash() + ".tests");
    }

    private static Path file(Challenge challenge, TestCase testCase, String kind) {
        return file(challenge.folder(), "%s-%d.%s".formatted(challenge.hash(), testCase.number(), kind));
    }

    private static Path file(Path challenge, String name) {
        return challenge.resolveSibling(FOLDER).resolve(name);
    }

    private static Optional<List<PythonValue>> read(Path file) {
        try {
            return Optional.of(ValueFile.read(file));
        } catch (IOException unusable) {
            return Optional.empty();
        }
    }

    private static void write(Path file, List<PythonValue> values) {
        try {
            Files.createDirectories(file.getParent());
            Path unfinished = Files.createTempFile(file.getParent(), "values", ".tmp");
            ValueFile.write(unfinished, values);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            // The values are made again in the next run.
        }
    }
}
