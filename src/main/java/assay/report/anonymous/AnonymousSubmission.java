package assay.report.anonymous;

import assay.result.Adjustments;
import assay.result.Adjustments.Ruling;
import assay.result.CaseResult;
import assay.result.CaseResult.Traces;
import assay.result.Explanation;
import assay.result.Explanation.Excerpt;
import assay.result.SubmissionResult;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A result under another name. */
final class AnonymousSubmission {
    /** A shorter one is likely to be a word that means something else. */
    private static final int SHORTEST_NAME = 3;

    private final String name;
    private final SubmissionResult.Key key;
    private final String pseudonym;

    private AnonymousSubmission(String name, SubmissionResult.Key key) {
        this.name = name;
        this.key = key;
        this.pseudonym = key.candidate();
    }

    static SubmissionResult of(SubmissionResult result, Pseudonyms pseudonyms) {
        return new AnonymousSubmission(result.candidate(), pseudonyms.of(result.key())).renamed(result);
    }

    private SubmissionResult renamed(SubmissionResult result) {
        return new SubmissionResult(
                key,
                file(result.file()),
                result.sha256(),
                result.verdict(),
                result.points(),
                result.maximum(),
                result.message().map(message -> explanation(message, this::text)),
                result.provisional(),
                result.reused(),
                result.cases().stream().map(this::testCase).toList(),
                adjustments(result.adjustments()));
    }

    private Adjustments adjustments(Adjustments adjustments) {
        return new Adjustments(
                adjustments.timeMultiplier(),
                adjustments.lateness(),
                adjustments
                        .ruling()
                        .map(ruling -> new Ruling(text(ruling.reason()), ruling.graded(), ruling.gradedPoints())));
    }

    /** Of a path the folders can tell more than the candidate's name. */
    private String file(String path) {
        String last = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        return name.equals(Pseudonyms.NO_CANDIDATE) ? last : pseudonym + "/" + text(last);
    }

    private CaseResult testCase(CaseResult result) {
        // Where the challenge itself speaks of somebody of that name, it means somebody else.
        boolean isInQuestion = Stream.of(
                        result.explanation().input(), result.explanation().expected())
                .flatMap(Optional::stream)
                .anyMatch(excerpt -> Words.holds(excerpt.text(), name));
        UnaryOperator<String> change = isInQuestion ? UnaryOperator.identity() : this::text;
        Traces traces = result.traces();
        return new CaseResult(
                result.number(),
                result.name(),
                result.group(),
                result.hidden(),
                result.trust(),
                result.verdict(),
                result.points(),
                result.maximum(),
                result.cost(),
                explanation(result.explanation(), change),
                new Traces(
                        traces.exitStatus(),
                        traces.refusals().stream().map(change).toList(),
                        traces.lastLine(),
                        traces.lastLineText().map(change),
                        excerpt(traces.shrunk(), change)));
    }

    private static Explanation explanation(Explanation explanation, UnaryOperator<String> change) {
        return new Explanation(
                change.apply(explanation.summary()),
                excerpt(explanation.input(), change),
                excerpt(explanation.expected(), change),
                excerpt(explanation.observed(), change),
                explanation.difference().map(change),
                texts(explanation.traceback(), change),
                excerpt(explanation.output(), change),
                explanation.hint().map(change));
    }

    private static Optional<Excerpt> excerpt(Optional<Excerpt> excerpt, UnaryOperator<String> change) {
        return excerpt.map(whole -> new Excerpt(change.apply(whole.text()), whole.truncated()));
    }

    private static List<String> texts(List<String> texts, UnaryOperator<String> change) {
        return texts.stream().map(change).toList();
    }

    private String text(String text) {
        return name.length() < SHORTEST_NAME ? text : Words.replace(text, name, pseudonym);
    }
}
