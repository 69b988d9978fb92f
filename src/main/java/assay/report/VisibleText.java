package assay.report;

/**
 * Shows the text of strangers on a terminal so that nothing in it acts or hides: what Python's {@code repr} escapes is
 * escaped the same way, which takes in control characters, terminal escapes, bidirectional marks, lone surrogates and
 * odd spaces. So is what GitHub's runner takes for a command wherever it stands in a line of a log: {@code ##[error]}.
 */
public final class VisibleText {
    private VisibleText() {}

    /** The text on one line. */
    public static String of(String text) {
        if (text.codePoints().allMatch(VisibleText::isPlain)) {
            return withoutCommands(text);
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(point -> append(shown, point));
        return withoutCommands(shown.toString());
    }

    private static String withoutCommands(String text) {
        return text.replace("##[", "\\x23#[");
    }

    /** A line for a log. GitHub's runner takes {@code ::error::} for a command where a line begins with it. */
    static String logLine(String line) {
        int begin = line.length() - line.stripLeading().length();
        return line.startsWith("::", begin) ? line.substring(0, begin) + "\\x3a" + line.substring(begin + 1) : line;
    }

    /** Whether the code point can be shown as it is; {@code str.isprintable} decides alike. */
    static boolean isPlain(int point) {
        if (point < 0x7f) {
            return point >= ' ';
        }
        return switch ((byte) Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR -> false;
            default -> true;
        };
    }

    private static void append(StringBuilder shown, int point) {
        if (isPlain(point)) {
            shown.appendCodePoint(point);
            return;
        }
        shown.append(
                switch (point) {
                    case '\n' -> "\\n";
                    case '\r' -> "\\r";
                    case '\t' -> "\\t";
                    default -> escape(point);
                });
    }

    private static String escape(int point) {
        if (point < 0x100) {
            return "\\x%02x".formatted(point);
        }
        return (point < 0x10000 ? "\\u%04x" : "\\U%08x").formatted(point);
    }
}
