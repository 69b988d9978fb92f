package assay.judge.explanation;

import assay.value.PythonText;

/** Single characters named so that they can be told apart, the invisible ones too. */
final class CharacterWords {
    private static final int MARKED_LENGTH = 60;

    private CharacterWords() {}

    /** The code point that begins at a UTF-16 unit of a text, or its end. */
    static String at(int unit, String text) {
        if (unit >= text.length()) {
            return "the end";
        }
        int codePoint = text.codePointAt(unit);
        return switch (codePoint) {
            case ' ' -> "a space";
            case '\t' -> "a tab";
            case '\n' -> "a line break";
            case '\r' -> "a carriage return";
            default -> {
                if (codePoint > ' ' && codePoint < 0x7f) {
                    yield "'" + Character.toString(codePoint) + "'";
                }
                yield isVisible(codePoint)
                        ? "'" + Character.toString(codePoint) + "' (" + unicodeName(codePoint) + ")"
                        : unicodeName(codePoint);
            }
        };
    }

    /** A piece of a text around a UTF-16 unit, with marks for what would not be seen. */
    static String marked(String text, int unit) {
        int start = Math.max(0, Math.min(unit, text.length()) - MARKED_LENGTH / 2);
        int end = Math.min(text.length(), start + MARKED_LENGTH);
        StringBuilder marked = new StringBuilder(start > 0 ? PythonText.ELLIPSIS : "");
        text.substring(start, end).codePoints().forEach(codePoint -> marked.append(mark(codePoint)));
        return marked.append(end < text.length() ? PythonText.ELLIPSIS : "").toString();
    }

    private static String mark(int codePoint) {
        return switch (codePoint) {
            case ' ' -> "·";
            case '\t' -> "→";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> isVisible(codePoint) ? Character.toString(codePoint) : "<" + unicodeName(codePoint) + ">";
        };
    }

    /** Combining marks count as invisible: they melt into the letter before. */
    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> false;
            default -> {
                String text = Character.toString(codePoint);
                yield PythonText.escaped(text).equals(text);
            }
        };
    }

    private static String unicodeName(int codePoint) {
        String name = Character.getName(codePoint);
        return String.format("U+%04X", codePoint) + (name == null ? "" : " " + name);
    }
}
