package assay.report.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where the page leads: to places in itself, or to pages beside it.
 *
 * @param before what stands before the name of a place
 * @param after what stands behind it
 * @param back the page that led here
 */
record Links(String before, String after, Optional<String> back) {
    static final Links WITHIN = new Links("#", "", Optional.empty());

    /** To pages in that folder. */
    static Links into(String folder) {
        return new Links(encoded(folder) + "/", ".html", Optional.empty());
    }

    /** Within a page that is in a folder beside the one of that name. */
    static Links backTo(String fileName) {
        return new Links("#", "", Optional.of("../" + encoded(fileName)));
    }

    String candidate(int number) {
        return before + "c" + number + after;
    }

    String challenge(int number) {
        return before + "q" + number + after;
    }

    private static String encoded(String name) {
        try {
            return new URI(null, null, "/" + name, null).toASCIIString().substring(1);
        } catch (URISyntaxException impossible) {
            throw new IllegalArgumentException(name, impossible);
        }
    }
}
