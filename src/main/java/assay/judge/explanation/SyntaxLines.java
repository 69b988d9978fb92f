package assay.judge.explanation;

import assay.protocol.RaisedError;
import assay.protocol.RaisedError.Frame;
import assay.value.PythonText;
import java.util.ArrayList;
import java.util.List;

/** A syntax error as CPython prints it: the place, the line, a caret below the column, the error. */
final class SyntaxLines {
    /** What is shown of a line around its error. */
    private static final int LINE_LENGTH = 120;

    private SyntaxLines() {}

    static List<String> of(RaisedError error, SourceText source) {
        List<String> lines = new ArrayList<>();
        error.traceback().stream().limit(1).forEach(frame -> {
            lines.add(TracebackLines.place(frame.line(), source));
            source.line(frame.line()).ifPresent(line -> lines.addAll(lineAndCaret(line, frame)));
        });
        lines.add(TracebackLines.exception(error));
        return lines;
    }

    private static List<String> lineAndCaret(String line, Frame frame) {
        String text = line.stripTrailing();
        int indentation = text.length() - text.stripLeading().length();
        int units = unitsBefore(frame.column(), text);
        int from = Math.max(indentation, units - LINE_LENGTH / 2);
        int until = Math.min(text.length(), from + LINE_LENGTH);
        String shown = "    " + plain(text.substring(from, until));
        if (frame.column() == 0 || units < from) {
            return List.of(shown);
        }
        // Escapes are wider than what they stand for, so the caret follows what is shown before it.
        int width = plain(text.substring(from, Math.min(units, until))).length();
        return List.of(shown, "    " + " ".repeat(width) + "^");
    }

    /** The UTF-16 units before a column, which counts code points from 1. */
    private static int unitsBefore(int column, String text) {
        int codePoints = Math.clamp(column - 1L, 0, text.codePointCount(0, text.length()));
        return text.offsetByCodePoints(0, codePoints);
    }

    private static String plain(String text) {
        return PythonText.escaped(text.replace('\t', ' '));
    }
}
