package assay.report;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes, beyond what JSON demands, the characters that act on a terminal or hide there, and those that begin a command
 * in a log on GitHub: a document may be printed. Programs that parse it read the very same text.
 */
final class JsonEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private static final int DELETE = 0x7f;

    private final int[] ascii = standardAsciiEscapesForJSON();

    JsonEscapes() {
        ascii[DELETE] = ESCAPE_STANDARD;
        ascii['#'] = ESCAPE_STANDARD;
    }

    /** Half a surrogate pair is no character, and many parsers refuse it: it is spelled out, as Python's repr does. */
    static String wellFormed(String text) {
        if (text.codePoints().noneMatch(JsonEscapes::isHalf)) {
            return text;
        }
        StringBuilder whole = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> {
            if (isHalf(point)) {
                whole.append("\\u%04x".formatted(point));
            } else {
                whole.appendCodePoint(point);
            }
        });
        return whole.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return Arrays.copyOf(ascii, ascii.length);
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int unit) {
        return isHalf(unit) || VisibleText.isPlain(unit) ? null : new SerializedString("\\u%04x".formatted(unit));
    }
}
