package assay.value;

import assay.value.PythonValue.BytesValue;
import assay.value.PythonValue.TextValue;
import java.util.Locale;

/** Reads a {@code str} or {@code bytes}: one literal, or several that stand side by side and are joined. */
final class LiteralText {
    private final LiteralCursor at;
    private final StringBuilder content = new StringBuilder();

    private LiteralText(LiteralCursor at) {
        this.at = at;
    }

    static boolean beginsAt(LiteralCursor at) {
        char afterWord = at.peek(at.word().length());
        return afterWord == '"' || afterWord == '\'';
    }

    static PythonValue read(LiteralCursor at) throws PythonLiteralException {
        LiteralText text = new LiteralText(at);
        boolean bytes = text.readOne();
        int end = at.offset();
        at.skipBlank();
        while (beginsAt(at)) {
            if (text.readOne() != bytes) {
                throw at.fault("a str and a bytes cannot stand side by side");
            }
            end = at.offset();
            at.skipBlank();
        }
        at.skip(end - at.offset());
        return bytes ? new BytesValue(text.content.toString()) : new TextValue(text.content.toString());
    }

    /** Reads one literal; says whether it is a {@code bytes}. */
    private boolean readOne() throws PythonLiteralException {
        String prefix = at.word().toLowerCase(Locale.ROOT);
        boolean raw = prefix.contains("r");
        boolean bytes = switch (prefix) {
            case "", "u", "r" -> false;
            case "b", "br", "rb" -> true;
            case "f", "fr", "rf" -> throw at.fault("an f-string is an expression, not a literal");
            default -> throw at.fault("'" + at.word() + "' is no prefix of a string");
        };
        int start = at.offset();
        at.skip(prefix.length());
        char quote = at.peek();
        String triple = String.valueOf(quote).repeat(3);
        String end = at.skip(triple) ? triple : String.valueOf(at.next());
        while (!at.skip(end)) {
            if (at.atEnd()) {
                throw new PythonLiteralException(start, "the string is never closed");
            }
            readUnit(raw, bytes, end.length() == 3);
        }
        return bytes;
    }

    private void readUnit(boolean raw, boolean bytes, boolean multiline) throws PythonLiteralException {
        char unit = at.next();
        if (unit == '\\') {
            if (raw) {
                readRawEscape();
            } else {
                LiteralEscape.read(at, bytes, content);
            }
            return;
        }
        if (unit == '\0') {
            throw at.fault("a NUL character must be written as \\0");
        }
        if (unit > 127 && bytes) {
            throw at.fault("a bytes literal can only hold ASCII characters: write \\x and two digits");
        }
        boolean lineEnd = unit == '\n' || unit == '\r';
        if (lineEnd && !multiline) {
            throw at.fault("the string is not closed on its line: write \\n for a line end");
        }
        if (unit == '\r' && at.peek() == '\n') {
            at.skip(1);
        }
        content.append(lineEnd ? '\n' : unit);
    }

    /** In a raw string a backslash stands for itself, and still keeps a quote or a line end from ending it. */
    private void readRawEscape() {
        content.append('\\');
        switch (at.peek()) {
            case '"', '\'', '\\', '\n' -> content.append(at.next());
            case '\r' -> {
                at.skip(at.peek(1) == '\n' ? 2 : 1);
                content.append('\n');
            }
            default -> {}
        }
    }
}
