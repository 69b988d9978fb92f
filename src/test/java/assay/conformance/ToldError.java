package assay.conformance;

import assay.protocol.RaisedError;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a traceback says: {@code line 2, column 12, in area} for each frame of the program, then the exception.
 *
 * @param lines outermost frame first; a column is 0 where it is not told
 */
record ToldError(List<String> lines) {
    private static final Pattern FRAME = Pattern.compile("  File \"([^\"]*)\", line (\\d+)(?:, in (.*))?");

    ToldError {
        lines = List.copyOf(lines);
    }

    /** What a worker says. */
    static ToldError of(RaisedError error) {
        List<String> lines = new ArrayList<>();
        error.traceback().forEach(frame -> lines.add(frame(frame.line(), frame.column(), frame.function())));
        String suggestion = error.suggestion().isEmpty() ? "" : ". " + error.suggestion();
        lines.add(
                error.message().isEmpty() ? error.typeName() : error.typeName() + ": " + error.message() + suggestion);
        return withoutPlaces(lines);
    }

    /** What CPython says on standard error. */
    static ToldError of(String errorOutput, String fileName, List<String> source) {
        String last = errorOutput.substring(Math.max(0, errorOutput.lastIndexOf("Traceback (most recent call last):")));
        List<String> written = last.lines().toList();
        List<String> lines = new ArrayList<>();
        for (int index = 0; index < written.size(); index++) {
            Matcher frame = FRAME.matcher(written.get(index));
            if (frame.matches() && frame.group(1).endsWith(fileName)) {
                int number = Integer.parseInt(frame.group(2));
                String function = frame.group(3) == null ? "<module>" : frame.group(3);
                String line = number <= source.size() ? source.get(number - 1) : "";
                lines.add(frame(number, column(written, index, line), function));
            }
        }
        lines.add(written.getLast());
        return withoutPlaces(lines);
    }

    /** CPython shows the line without its indentation, and leaves the marks out where they would be under all of it. */
    private static int column(List<String> written, int frame, String line) {
        int indentation = line.length() - line.stripLeading().length();
        if (frame + 2 < written.size() && written.get(frame + 2).matches(" +[~^]+")) {
            return indentation
                    + written.get(frame + 2).replaceFirst("[~^].*", "").length()
                    - 4
                    + 1;
        }
        return frame + 1 < written.size() && written.get(frame + 1).startsWith("    ") ? indentation + 1 : 0;
    }

    private static String frame(int line, int column, String function) {
        return "line " + line + ", column " + column + ", in " + function;
    }

    /** Where a module was found is another place on every machine. */
    private static ToldError withoutPlaces(List<String> lines) {
        return new ToldError(lines.stream()
                .map(line -> line.replaceFirst(" \\((?:/|unknown location)[^)]*\\)", ""))
                .toList());
    }
}
