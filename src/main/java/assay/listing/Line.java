package assay.listing;

/** A line of a text, without the line feed that ends it. Columns count code points from 0, as the parser's do. */
final class Line {
    private static final int NEXT_LINE = 0x85;

    private final int[] text;
    private final int begin;
    private final int end;
    private final int indentation;

    /** A part of a text that is given in code points. */
    Line(int[] text, int begin, int end) {
        this.text = text;
        this.begin = begin;
        this.end = end;
        int index = begin;
        while (index < end && isBlank(text[index])) {
            index++;
        }
        indentation = index - begin;
    }

    int length() {
        return end - begin;
    }

    /** The length of the blank that it begins with. */
    int indentation() {
        return indentation;
    }

    /** Whether nothing else is left of a column, which may be beyond its end. */
    boolean isBlankBefore(int column) {
        return Math.min(column, length()) <= indentation;
    }

    /** What is from one column to before another, as far as the line goes. */
    String part(int from, int to) {
        int first = Math.min(from, length());
        return new String(text, begin + first, Math.max(first, Math.min(to, length())) - first);
    }

    /** Where in the text a column is. */
    int position(int column) throws NotListedException {
        if (column < 0 || column >= length()) {
            throw new NotListedException();
        }
        return begin + column;
    }

    /** What Python's {@code str.strip} takes away. */
    private static boolean isBlank(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint) || codePoint == NEXT_LINE;
    }
}
