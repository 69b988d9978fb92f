package assay.value;

/** A position in the text of a literal. */
final class LiteralCursor {
    /** What is seen where the text has ended; a NUL in the text itself is nothing that any rule accepts. */
    static final char END = '\0';

    private final String text;
    private int offset;

    LiteralCursor(String text) {
        this.text = text;
    }

    int offset() {
        return offset;
    }

    boolean atEnd() {
        return offset == text.length();
    }

    char peek() {
        return peek(0);
    }

    char peek(int ahead) {
        return offset + ahead < text.length() ? text.charAt(offset + ahead) : END;
    }

    void skip(int count) {
        offset += count;
    }

    char next() {
        return text.charAt(offset++);
    }

    /** Skips {@code expected} when it stands here. */
    boolean skip(String expected) {
        if (!text.startsWith(expected, offset)) {
            return false;
        }
        offset += expected.length();
        return true;
    }

    /** Skips white space and comments. */
    void skipBlank() {
        while (!atEnd()) {
            char next = peek();
            if (next == '#') {
                skipLine();
            } else if (next == ' ' || next == '\t' || next == '\n' || next == '\r' || next == '\f') {
                offset++;
            } else {
                return;
            }
        }
    }

    private void skipLine() {
        while (!atEnd() && peek() != '\n' && peek() != '\r') {
            offset++;
        }
    }

    /** Skips up to the parenthesis, when {@code name} and a parenthesis stand here. */
    boolean skipCall(String name) {
        if (!word().equals(name)) {
            return false;
        }
        int start = offset;
        offset += name.length();
        skipBlank();
        if (peek() == '(') {
            return true;
        }
        offset = start;
        return false;
    }

    /** The name, keyword or prefix that begins here; empty where none does. */
    String word() {
        int end = offset;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        return text.substring(offset, end);
    }

    static boolean isWordPart(char unit) {
        return unit == '_' || Character.isLetterOrDigit(unit);
    }

    static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    PythonLiteralException fault(String message) {
        return new PythonLiteralException(offset, message);
    }
}
