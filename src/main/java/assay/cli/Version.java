package assay.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** Which release this is, and which build of it. */
public final class Version {
    /** Name and number, as results and {@code --version} show them. */
    public static final String TOOL = "assay 0.1.0";

    private Version() {}

    /**
     * SHA-256, in hex, of the program's jar, whose manifest names its libraries; absent where it runs from anything else,
     * and two builds cannot be told apart.
     */
    static Optional<String> build() {
        Path jar = Path.of(System.getProperty("java.class.path"));
        try {
            return Files.isRegularFile(jar)
                    ? Optional.of(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar))))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
