package assay.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The style sheet and the script that every page has in it.
 *
 * @param policy allows a browser these two and nothing else, wherever else something came from
 */
record Assets(String style, String script, String policy) {

    static Assets load() {
        String style = resource("report.css");
        String script = resource("table.js") + resource("details.js");
        return new Assets(
                style,
                script,
                "default-src 'none'; style-src '%s'; script-src '%s'; base-uri 'none'; form-action 'none'"
                        .formatted(hash(style), hash(script)));
    }

    /** Style sheets, one after the other, of a page that has no script. */
    static Assets styleAlone(String... names) {
        String style = Stream.of(names).map(Assets::resource).collect(Collectors.joining());
        return new Assets(
                style,
                "",
                "default-src 'none'; style-src '%s'; base-uri 'none'; form-action 'none'".formatted(hash(style)));
    }

    private static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(Assets.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }
}
