package assay.verification;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Reads Python: the texts that belong to this package, and those of authors. */
final class PythonText {
    private PythonText() {}

    static String own(String name) {
        try (InputStream file = Objects.requireNonNull(PythonText.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String of(Path file) throws IOException {
        return Files.readString(file).replace("\r\n", "\n");
    }
}
