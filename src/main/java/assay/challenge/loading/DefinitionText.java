package assay.challenge.loading;

import assay.challenge.json.Location;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The text of a definition, or where it stops being one.
 *
 * @param text what could be read
 * @param fault where the first bytes stand that are no UTF-8
 */
record DefinitionText(String text, Optional<Location> fault) {

    static DefinitionText decode(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer characters = CharBuffer.allocate(bytes.length);
        boolean fits = !decoder.decode(ByteBuffer.wrap(bytes), characters, true).isError();
        String text = characters.flip().toString();
        // Some editors put a byte order mark first; it says nothing.
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new DefinitionText(unmarked, fits ? Optional.empty() : Optional.of(endOf(unmarked)));
    }

    private static Location endOf(String text) {
        int line = 1 + (int) text.chars().filter(unit -> unit == '\n').count();
        return new Location(line, text.length() - text.lastIndexOf('\n'));
    }
}
