package assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares what the program wrote with the file that says what it should write. After a change that is meant,
 * {@code mvn test -Dassay.bless=true} writes the files anew; the difference is then reviewed like any other change.
 */
public final class Blessing {
    /** Where the scenarios are. */
    public static final Path SCENARIOS = Path.of("src/test/resources/scenarios");

    private Blessing() {}

    /** Asserts that the file holds the text, or makes it so. */
    public static void check(Path expected, String text) throws IOException {
        if (Boolean.getBoolean("assay.bless")) {
            Files.createDirectories(expected.toAbsolutePath().getParent());
            Files.writeString(expected, text);
        }
        assertThat(expected).exists();
        assertThat(text).isEqualTo(Files.readString(expected));
    }
}
