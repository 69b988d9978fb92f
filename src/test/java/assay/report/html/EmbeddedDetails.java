package assay.report.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The details in a page, unpacked, and a page that can be read by people. */
public final class EmbeddedDetails {
    private static final Pattern DETAILS = Pattern.compile("(<script type=\"text/plain\" id=\"details\">)([^<]*)");
    private static final Pattern OWN = Pattern.compile("(?s)(<style>|<script>).*?(</style>|</script>)");
    private static final Pattern HASH = Pattern.compile("sha256-[A-Za-z0-9+/=]+");

    private EmbeddedDetails() {}

    /** What the script of the page gets to see. */
    static JsonNode of(String page) throws IOException {
        Matcher found = DETAILS.matcher(page);
        if (!found.find()) {
            throw new AssertionError("the page has no details");
        }
        try (GZIPInputStream unpacked =
                new GZIPInputStream(new ByteArrayInputStream(Base64.getDecoder().decode(found.group(2))))) {
            return JsonMapper.shared().readTree(new String(unpacked.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** The page with its details in plain text, and without style sheet and script, which are files of their own. */
    public static String readable(String page) throws IOException {
        String details = of(page).toPrettyString();
        String plain = DETAILS.matcher(page)
                .replaceFirst(Matcher.quoteReplacement("<script id=\"details\">\n" + details + "\n"));
        return HASH.matcher(OWN.matcher(plain).replaceAll("$1…$2")).replaceAll("sha256-…");
    }
}
