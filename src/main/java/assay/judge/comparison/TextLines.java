package assay.judge.comparison;

import assay.challenge.Checker.Lines;
import java.util.ArrayList;
import java.util.List;

/** Compares texts line by line. A line ends with a line feed, before which a carriage return does not count. */
final class TextLines {
    private final Lines rules;

    TextLines(Lines rules) {
        this.rules = rules;
    }

    Finding compare(String expected, String observed) {
        return Piece.compare(
                lines(expected),
                lines(observed),
                this::form,
                (number, line, other) -> new Mismatch.Line(number, line.map(Piece::text), other.map(Piece::text)));
    }

    /** The lines up to the last one that is not empty. */
    private List<Piece> lines(String text) {
        List<Piece> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int lineFeed = text.indexOf('\n', start);
            int end = lineFeed < 0 ? text.length() : lineFeed;
            boolean carriageReturn = lineFeed > start && text.charAt(end - 1) == '\r';
            lines.add(new Piece(text.substring(start, carriageReturn ? end - 1 : end), start, lines.size() + 1));
            start = end + 1;
        }
        while (!lines.isEmpty() && form(lines.getLast().text()).isEmpty()) {
            lines.removeLast();
        }
        return lines;
    }

    private String form(String line) {
        String text = rules.trailingSpace() ? line : line.stripTrailing();
        return rules.caseSensitive() ? text : Piece.caseless(text);
    }
}
