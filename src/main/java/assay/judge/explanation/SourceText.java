package assay.judge.explanation;

import java.util.List;
import java.util.Optional;

/**
 * The submission's text, of which explanations quote lines.
 *
 * @param fileName the name that tracebacks show, such as {@code two_sum.py}
 */
public record SourceText(String fileName, List<String> lines) {
    public SourceText {
        lines = List.copyOf(lines);
    }

    /** The line of a number counted from 1, where there is one: what a worker says is not to be trusted. */
    public Optional<String> line(int number) {
        return number >= 1 && number <= lines.size() ? Optional.of(lines.get(number - 1)) : Optional.empty();
    }
}
