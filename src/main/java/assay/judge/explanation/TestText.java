package assay.judge.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Finds the lines of one test in a {@code tests.py}. */
final class TestText {
    private final List<String> lines;

    private TestText(String source) {
        lines = source.lines().toList();
    }

    /** The function, its decorators as far as they are one line each; just the name of what is defined elsewhere. */
    static String of(String source, String name) {
        int bracket = name.indexOf('[');
        String plain = bracket < 0 ? name : name.substring(0, bracket);
        int dot = plain.indexOf('.');
        TestText text = new TestText(source);
        int from = dot < 0 ? 0 : text.find("class " + plain.substring(0, dot), 0);
        int definition = from < 0 ? -1 : text.find("def " + plain.substring(dot + 1) + "(", from);
        return definition < 0 ? name : String.join("\n", text.function(definition));
    }

    private int find(String beginning, int from) {
        return IntStream.range(from, lines.size())
                .filter(index -> lines.get(index).strip().startsWith(beginning))
                .findFirst()
                .orElse(-1);
    }

    private List<String> function(int definition) {
        int indent = indent(lines.get(definition));
        int from = definition;
        while (from > 0 && lines.get(from - 1).strip().startsWith("@") && indent(lines.get(from - 1)) == indent) {
            from--;
        }
        int end = definition + 1;
        while (end < lines.size() && belongs(lines.get(end), indent)) {
            end++;
        }
        List<String> function = new ArrayList<>(lines.subList(from, end));
        while (function.getLast().isBlank()) {
            function.removeLast();
        }
        function.replaceAll(line -> line.substring(Math.min(indent, indent(line))));
        return function;
    }

    /** A parenthesis may close the parameters in a line of its own. */
    private static boolean belongs(String line, int indent) {
        return line.isBlank() || indent(line) > indent || line.strip().startsWith(")");
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
