package assay.sandbox;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** UTF-8 that keeps lone surrogates as three bytes each, as Python's {@code marshal} has it. */
final class LenientUtf8 {
    private LenientUtf8() {}

    static byte[] encode(String text) {
        if (text.chars().noneMatch(unit -> Character.isSurrogate((char) unit))) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        text.codePoints().forEach(point -> {
            if (Character.MIN_SURROGATE <= point && point <= Character.MAX_SURROGATE) {
                encoded.write(0xe0 | (point >>> 12));
                encoded.write(0x80 | ((point >>> 6) & 0x3f));
                encoded.write(0x80 | (point & 0x3f));
            } else {
                encoded.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
            }
        });
        return encoded.toByteArray();
    }

    /** Decodes bytes, one to a character. */
    static String decode(String latin1) {
        StringBuilder text = new StringBuilder(latin1.length());
        int done = 0;
        for (int at = latin1.indexOf('\u00ed'); at >= 0; at = latin1.indexOf('\u00ed', at + 1)) {
            if (latin1.charAt(at + 1) >= 0xa0) {
                text.append(strictly(latin1.substring(done, at)));
                text.append((char) (0xd000 | ((latin1.charAt(at + 1) & 0x3f) << 6) | (latin1.charAt(at + 2) & 0x3f)));
                done = at + 3;
            }
        }
        return done == 0
                ? strictly(latin1)
                : text.append(strictly(latin1.substring(done))).toString();
    }

    private static String strictly(String latin1) {
        return new String(latin1.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }
}
