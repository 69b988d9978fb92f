package assay.judge.explanation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of the submission in words: the function it is in, and what stands there. */
public final class PlaceInSource {
    private static final Pattern DEFINITION = Pattern.compile("(?:async +)?(?:def|class) +(\\w+).*");

    private PlaceInSource() {}

    /**
     * As {@code in find: while low < high:}; empty where there is no such line, or nothing in it.
     *
     * @param number counted from 1; 0 where no line is known
     */
    public static Optional<String> of(SourceText source, int number) {
        return source.line(number)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(text -> function(source, number)
                                .map(name -> "in " + name + ": ")
                                .orElse("")
                        + Bounds.cut(text, Bounds.VALUE));
    }

    /** The nearest definition above that is less indented than all that lies between. */
    private static Optional<String> function(SourceText source, int number) {
        int indent = indent(source.lines().get(number - 1));
        for (int above = number - 2; above >= 0 && indent > 0; above--) {
            String line = source.lines().get(above);
            if (!line.isBlank() && indent(line) < indent) {
                indent = indent(line);
                Matcher definition = DEFINITION.matcher(line.strip());
                if (definition.matches()) {
                    return Optional.of(definition.group(1));
                }
            }
        }
        return Optional.empty();
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
