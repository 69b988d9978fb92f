package assay.judge;

import static org.assertj.core.api.Assertions.assertThat;

import assay.result.Explanation;
import assay.result.Explanation.Excerpt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Compares explanations with texts that people have read and found good. After a change that is wanted, write them anew
 * with {@code mvn test -Dtest='*ExplanationsTest' -Dassay.bless=true} and read the difference.
 */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/explanations");

    private Golden() {}

    static void assertExplanation(String name, RunBuilder run) {
        assertText(name, text(run.decide()));
    }

    static void assertText(String name, String text) {
        Path file = FOLDER.resolve(name + ".txt");
        try {
            if (Boolean.getBoolean("assay.bless")) {
                Files.writeString(file, text);
            }
            assertThat(text).isEqualTo(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static String text(Judgement.Decided decided) {
        Explanation explanation = decided.explanation();
        StringBuilder text = new StringBuilder(decided.verdict().words() + ": " + explanation.summary() + "\n");
        part("input", explanation.input(), text);
        part("expected", explanation.expected(), text);
        part("observed", explanation.observed(), text);
        explanation.difference().ifPresent(difference -> part("difference", difference, text));
        if (!explanation.traceback().isEmpty()) {
            part("traceback", String.join("\n", explanation.traceback()), text);
        }
        part("output", explanation.output(), text);
        explanation.hint().ifPresent(hint -> part("hint", hint, text));
        return text.toString();
    }

    private static void part(String name, Optional<Excerpt> excerpt, StringBuilder text) {
        excerpt.ifPresent(part -> part(part.truncated() ? name + " (cut)" : name, part.text(), text));
    }

    private static void part(String name, String content, StringBuilder text) {
        text.append("--- ").append(name).append('\n').append(content);
        if (!content.endsWith("\n")) {
            text.append('\n');
        }
    }
}
