package assay.report.html;

import assay.report.CaseText;
import assay.result.CaseResult;
import assay.result.CaseResult.Traces;
import assay.result.Explanation;
import assay.result.Explanation.Excerpt;
import assay.result.Trust;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** All that explains a verdict, as visible text of bounded length, each part under the name that the page knows it by. */
final class Parts {
    private final SequencedMap<String, String> texts = new LinkedHashMap<>();

    private Parts() {}

    static Parts of(Explanation explanation) {
        Parts parts = new Parts();
        parts.text("summary", Optional.of(explanation.summary()));
        parts.excerpt("input", explanation.input());
        parts.excerpt("expected", explanation.expected());
        parts.excerpt("observed", explanation.observed());
        parts.text("difference", explanation.difference());
        parts.lines("traceback", explanation.traceback());
        parts.excerpt("printed", explanation.output());
        parts.text("hint", explanation.hint());
        return parts;
    }

    static Parts of(CaseResult result) {
        Parts parts = of(result.explanation());
        Traces traces = result.traces();
        parts.lines("refused", traces.refusals());
        parts.lines(
                "exit status",
                traces.exitStatus().stream().mapToObj(String::valueOf).toList());
        parts.lines(
                "stopped",
                traces.lastLine().stream()
                        .mapToObj(line -> "in line " + line
                                + traces.lastLineText().map(text -> ", " + text).orElse(""))
                        .toList());
        parts.excerpt("smaller input", traces.shrunk());
        if (result.trust() == Trust.IN_SANDBOX) {
            parts.text(
                    "trust",
                    Optional.of(Trust.IN_SANDBOX.label()
                            + ": a test beside the submission judged, which could have deceived it"));
        }
        return parts;
    }

    private void text(String name, Optional<String> text) {
        excerpt(name, text.map(whole -> new Excerpt(whole, false)));
    }

    private void lines(String name, List<String> lines) {
        if (!lines.isEmpty()) {
            text(name, Optional.of(String.join("\n", lines)));
        }
    }

    private void excerpt(String name, Optional<Excerpt> excerpt) {
        excerpt.ifPresent(present -> texts.put(name, CaseText.longLines(present.text(), present.truncated())));
    }

    /** The same with a number in the place of each text. */
    Map<String, Integer> numbered(Interned<String> numbers) {
        SequencedMap<String, Integer> numbered = new LinkedHashMap<>();
        texts.forEach((name, text) -> numbered.put(name, numbers.number(text)));
        return numbered;
    }
}
