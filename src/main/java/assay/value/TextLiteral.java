package assay.value;

/** Text and bytes as Python's {@code repr} writes them. */
final class TextLiteral {
    /** Text is handed on in pieces of this size, so that a full window is noticed soon. */
    private static final int PIECE = 4_096;

    private TextLiteral() {}

    /** Writes a {@code str} and returns its closing quote where the window was full before it. */
    static String write(String text, Window window) {
        String quote = quoteFor(text);
        window.append(quote);
        write(text, text.length(), quote.charAt(0), window);
        return close(quote, window);
    }

    /** Writes a {@code bytes} and returns its closing quote where the window was full before it. */
    static String writeBytes(String latin1, Window window) {
        String quote = quoteFor(latin1);
        window.append("b");
        window.append(quote);
        for (int index = 0; index < latin1.length() && !window.full(); index++) {
            char unit = latin1.charAt(index);
            boolean plain = unit >= ' ' && unit < 0x7f && unit != '\\' && unit != quote.charAt(0);
            window.append(plain ? String.valueOf(unit) : escape(unit));
        }
        return close(quote, window);
    }

    /** Writes a text without quotes, what is not visible escaped; backslashes and quotes stay as they are. */
    static void writeEscaped(String text, Window window) {
        for (int index = 0; index < text.length() && !window.full(); ) {
            int codePoint = text.codePointAt(index);
            window.append(isPrintable(codePoint) ? Character.toString(codePoint) : escape(codePoint));
            index += Character.charCount(codePoint);
        }
    }

    /** Where a UTF-16 unit of a text stands when the text is written where the window is now. */
    static long position(String text, int unit, Window window) {
        Window counter = new Window(Long.MAX_VALUE, Long.MAX_VALUE);
        write(text, Math.min(unit, text.length()), quoteFor(text).charAt(0), counter);
        return window.position() + 1 + counter.position();
    }

    private static void write(String text, int length, char quote, Window window) {
        int plainFrom = 0;
        int index = 0;
        while (index < length && !window.full()) {
            int codePoint = text.codePointAt(index);
            int next = index + Character.charCount(codePoint);
            if (codePoint == quote || codePoint == '\\' || !isPrintable(codePoint)) {
                window.append(text, plainFrom, index);
                window.append(codePoint == quote ? "\\" + quote : escape(codePoint));
                plainFrom = next;
            } else if (next - plainFrom > PIECE) {
                window.append(text, plainFrom, next);
                plainFrom = next;
            }
            index = next;
        }
        window.append(text, Math.min(plainFrom, length), length);
    }

    private static String quoteFor(String text) {
        return text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? "\"" : "'";
    }

    private static String close(String quote, Window window) {
        window.append(quote);
        return window.full() ? quote : "";
    }

    /** What Python's {@code str.isprintable} says. */
    private static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }

    private static String escape(int codePoint) {
        return switch (codePoint) {
            case '\\' -> "\\\\";
            case '\'' -> "\\'";
            case '"' -> "\\\"";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> {
                if (codePoint < 0x100) {
                    yield String.format("\\x%02x", codePoint);
                }
                yield codePoint < 0x10000 ? String.format("\\u%04x", codePoint) : String.format("\\U%08x", codePoint);
            }
        };
    }
}
