package assay.judge.explanation;

import assay.result.Explanation;
import assay.result.Explanation.Excerpt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An explanation that is being put together; {@link #finish()} holds every part to its bound. */
public final class Draft {
    private final String summary;
    private Optional<Excerpt> input = Optional.empty();
    private Optional<Excerpt> expected = Optional.empty();
    private Optional<Excerpt> observed = Optional.empty();
    private final List<String> difference = new ArrayList<>();
    private List<String> traceback = List.of();
    private Optional<Excerpt> output = Optional.empty();
    private Optional<String> hint = Optional.empty();

    private Draft(String summary) {
        this.summary = summary;
    }

    /** One with just a summary: one sentence, without a full stop. */
    public static Draft of(String summary) {
        return new Draft(summary);
    }

    /** What the case gave; nothing where that is empty, as standard input may be. */
    public Draft input(Excerpt excerpt) {
        input = excerpt.text().isEmpty() ? Optional.empty() : Optional.of(excerpt);
        return this;
    }

    public Draft expected(Excerpt excerpt) {
        expected = Optional.of(excerpt);
        return this;
    }

    public Draft observed(Excerpt excerpt) {
        observed = Optional.of(excerpt);
        return this;
    }

    /** A sentence on the difference, after those that are there. */
    public Draft difference(String sentence) {
        difference.add(sentence);
        return this;
    }

    /** A sentence on the difference where there is one to say. */
    public Draft difference(Optional<String> sentence) {
        sentence.ifPresent(difference::add);
        return this;
    }

    public Draft traceback(List<String> lines) {
        traceback = lines;
        return this;
    }

    /** What was printed; nothing where nothing was. */
    public Draft output(String printed) {
        output = printed.isEmpty() ? Optional.empty() : Optional.of(Excerpts.ofText(printed));
        return this;
    }

    public Draft hint(Optional<String> text) {
        hint = text;
        return this;
    }

    /** The explanation. */
    public Explanation finish() {
        return new Explanation(
                Bounds.cut(summary, Bounds.SUMMARY),
                input.map(Draft::bounded),
                expected.map(Draft::bounded),
                observed.map(Draft::bounded),
                difference.isEmpty()
                        ? Optional.empty()
                        : Optional.of(Bounds.cut(String.join("\n", difference), Bounds.PART)),
                boundedLines(traceback),
                output.map(Draft::bounded),
                hint.map(text -> Bounds.cut(text, Bounds.PART)));
    }

    private static Excerpt bounded(Excerpt excerpt) {
        String text = Bounds.cut(excerpt.text(), Bounds.PART);
        return new Excerpt(
                text, excerpt.truncated() || text.length() < excerpt.text().length());
    }

    /** The last lines say most, so the first ones go. */
    private static List<String> boundedLines(List<String> lines) {
        int from = lines.size();
        int length = 0;
        while (from > 0 && length + lines.get(from - 1).length() < Bounds.PART) {
            from--;
            length += lines.get(from).length() + 1;
        }
        return lines.subList(from, lines.size());
    }
}
