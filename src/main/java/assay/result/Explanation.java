package assay.result;

import java.util.List;
import java.util.Optional;

/**
 * Why a case got its verdict, in parts that a report may lay out as it likes. Texts hold what the submission printed or
 * returned, unescaped: a report escapes them for its own format.
 *
 * @param summary one sentence
 * @param input the call, or what stood on standard input
 * @param difference where expected and observed differ
 * @param traceback the candidate's own frames, one a line, outermost first, then the exception
 */
public record Explanation(
        String summary,
        Optional<Excerpt> input,
        Optional<Excerpt> expected,
        Optional<Excerpt> observed,
        Optional<String> difference,
        List<String> traceback,
        Optional<Excerpt> output,
        Optional<String> hint) {
    public Explanation {
        traceback = List.copyOf(traceback);
    }

    /** An explanation that is one sentence. */
    public static Explanation of(String summary) {
        return new Explanation(
                summary,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    /** A text, cut to a bound where it was longer. */
    public record Excerpt(String text, boolean truncated) {}
}
