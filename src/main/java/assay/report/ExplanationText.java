package assay.report;

import assay.result.CaseResult.Traces;
import assay.result.Explanation;
import assay.result.Explanation.Excerpt;
import assay.result.Trust;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Prints why a verdict was given: a sentence, then each part behind its label. */
final class ExplanationText {
    private static final int LABEL_WIDTH = 13;
    private static final int SENTENCE_LINES = 6;
    private static final int PART_LINES = 20;

    private final Page page;
    private final int indent;

    ExplanationText(Page page, int indent) {
        this.page = page;
        this.indent = indent;
    }

    void write(Explanation explanation) throws IOException {
        for (String line : Passage.sentence(explanation.summary(), textWidth(indent), SENTENCE_LINES)) {
            page.line(" ".repeat(indent) + line.stripTrailing());
        }
        excerpt("input", explanation.input());
        excerpt("expected", explanation.expected());
        excerpt("observed", explanation.observed());
        text("difference", explanation.difference());
        text("traceback", joined(explanation.traceback()));
        excerpt("printed", explanation.output());
        text("hint", explanation.hint());
    }

    /** Prints what is known beside the explanation. */
    void write(Traces traces) throws IOException {
        text("refused", joined(traces.refusals()));
        if (traces.exitStatus().isPresent()) {
            text("exit status", Optional.of(String.valueOf(traces.exitStatus().getAsInt())));
        }
        if (traces.lastLine().isPresent()) {
            text(
                    "stopped",
                    Optional.of("in line " + traces.lastLine().getAsInt()
                            + traces.lastLineText().map(text -> ", " + text).orElse("")));
        }
        excerpt("smaller", traces.shrunk());
    }

    /** Prints who saw it. */
    void write(Trust trust) throws IOException {
        text("trust", Optional.of(trust.label()));
    }

    private static Optional<String> joined(List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    private void text(String label, Optional<String> text) throws IOException {
        excerpt(label, text.map(whole -> new Excerpt(whole, false)));
    }

    private void excerpt(String label, Optional<Excerpt> excerpt) throws IOException {
        if (excerpt.isPresent()) {
            part(label, excerpt.get());
        }
    }

    private void part(String label, Excerpt excerpt) throws IOException {
        String shown = excerpt.text().isEmpty() ? "(empty)" : excerpt.text();
        String heading = " ".repeat(indent) + page.paint(Style.FAINT, label) + " ".repeat(LABEL_WIDTH - label.length());
        int left = indent + LABEL_WIDTH;
        for (String line : Passage.lines(shown, excerpt.truncated(), textWidth(left), PART_LINES)) {
            page.line((heading + line).stripTrailing());
            heading = " ".repeat(left);
        }
    }

    /** A page may be absurdly narrow; text still needs some room. */
    private int textWidth(int left) {
        return Math.max(20, page.width() - left);
    }
}
