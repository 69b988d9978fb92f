package assay.verification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the examples of a statement: fenced blocks with Python's prompt, blocks under {@code Input:} and {@code Output:},
 * and files, whose names stand in the line above.
 */
final class Examples {
    private static final String FENCE = "```";
    private static final String PROMPT = ">>>";
    private static final String CONTINUATION = "...";
    private static final Pattern FILE = Pattern.compile("(?i).*\\bfile `(?<name>[^`]+)`.*");

    private final List<Example> found = new ArrayList<>();
    private Optional<Block> input = Optional.empty();

    /**
     * A fenced block.
     *
     * @param line that of its first line
     * @param label the last line of text above it
     */
    private record Block(int line, String label, List<String> lines) {
        /** Whether the label is that word, whatever it is set apart with. */
        boolean isCalled(String word) {
            return label.replaceAll("[*:_]", "")
                    .strip()
                    .toLowerCase(Locale.ROOT)
                    .endsWith(word);
        }

        String text() {
            return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
        }
    }

    private Examples() {}

    static List<Example> of(String statement) {
        Examples examples = new Examples();
        List<String> lines = statement.lines().toList();
        String label = "";
        for (int index = 0; index < lines.size(); index++) {
            String line = lines.get(index);
            if (line.startsWith(FENCE)) {
                int end = index + 1;
                while (end < lines.size() && !lines.get(end).startsWith(FENCE)) {
                    end++;
                }
                examples.add(new Block(index + 2, label, lines.subList(index + 1, end)));
                index = end;
                label = "";
            } else if (!line.isBlank()) {
                label = line;
            }
        }
        return examples.found;
    }

    private void add(Block block) {
        if (block.lines().stream().anyMatch(line -> line.startsWith(PROMPT))) {
            addPrompts(block);
        } else if (block.isCalled("input")) {
            input = Optional.of(block);
        } else if (block.isCalled("output") && input.isPresent()) {
            found.add(new Example.ProgramRun(input.get().line(), input.get().text(), block.text()));
            input = Optional.empty();
        } else {
            Matcher file = FILE.matcher(block.label());
            if (file.matches()) {
                found.add(new Example.GivenFile(block.line(), file.group("name"), block.text()));
            }
        }
    }

    private void addPrompts(Block block) {
        List<String> lines = block.lines();
        int index = 0;
        while (index < lines.size()) {
            if (!lines.get(index).startsWith(PROMPT)) {
                index++;
                continue;
            }
            int line = block.line() + index;
            StringBuilder source = new StringBuilder(typed(lines.get(index++)));
            while (index < lines.size() && lines.get(index).startsWith(CONTINUATION)) {
                source.append('\n').append(typed(lines.get(index++)));
            }
            StringBuilder answer = new StringBuilder();
            while (index < lines.size()
                    && !lines.get(index).startsWith(PROMPT)
                    && !lines.get(index).isBlank()) {
                answer.append(lines.get(index++)).append('\n');
            }
            found.add(new Example.Prompt(line, source.toString(), answer.toString()));
        }
    }

    /** What follows the prompt and its blank. */
    private static String typed(String line) {
        return line.length() > PROMPT.length() ? line.substring(PROMPT.length() + 1) : "";
    }
}
