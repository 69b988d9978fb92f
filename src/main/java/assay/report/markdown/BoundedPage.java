package assay.report.markdown;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** A document that takes pieces as long as they fit, and then says that there is more. */
final class BoundedPage {
    private static final String MORE = "\n… and more, which did not fit.\n";

    private final Writer to;
    private long left;
    private boolean full;

    /** @param bytes how long the document may become, in UTF-8 */
    BoundedPage(Writer to, long bytes) {
        this.to = to;
        this.left = bytes - bytes(MORE);
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** Adds a piece, whole or not at all. Once one did not fit, nothing more does. */
    void add(String piece) throws IOException {
        if (full) {
            return;
        }
        left -= bytes(piece);
        full = left < 0;
        to.write(full ? MORE : piece);
    }

    boolean isFull() {
        return full;
    }
}
