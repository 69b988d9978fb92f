package assay.judge;

import assay.challenge.Checker.Comparison;
import assay.challenge.Expectation.ExpectedError;
import assay.judge.Judgement.Decided;
import assay.judge.comparison.Comparisons;
import assay.judge.comparison.Finding;
import assay.judge.explanation.DifferenceWords;
import assay.judge.explanation.Draft;
import assay.judge.explanation.Excerpts;
import assay.judge.explanation.RaiseWords;
import assay.judge.explanation.TracebackLines;
import assay.protocol.RaisedError;
import assay.result.Verdict;
import assay.value.PythonValue.TextValue;
import java.util.Optional;
import java.util.function.Function;

/** Compares an exception with the expected one and decides the case where they do not agree. */
final class RaiseCheck {
    private final CaseRun run;
    private final Drafts drafts;
    private final Function<String, Draft> draft;

    /** @param draft makes an explanation of a summary */
    RaiseCheck(CaseRun run, Function<String, Draft> draft) {
        this.run = run;
        this.drafts = new Drafts(run);
        this.draft = draft;
    }

    /** An exception where none, or a quite different one, was expected. */
    Decided unexpected(RaisedError error) {
        return drafts.refused(
                Verdict.RUNTIME_ERROR, raised(RaiseWords.raised(error), error).difference(RaiseWords.advice(error)));
    }

    Optional<Decided> failure(ExpectedError expected, RaisedError error) {
        if (!isOfType(expected.type(), error)) {
            return Optional.of(otherType(expected, error));
        }
        String observed = error.message();
        return expected.message()
                .filter(message -> !message.equals(observed))
                .map(message -> otherMessage(expected, message, error));
    }

    private Decided otherType(ExpectedError expected, RaisedError error) {
        Draft wrong = raised(RaiseWords.raised(error) + ", expected " + RaiseWords.expected(expected), error);
        return drafts.refused(Verdict.RUNTIME_ERROR, compared(wrong, expected, error));
    }

    private Decided otherMessage(ExpectedError expected, String message, RaisedError error) {
        Draft wrong =
                raised(RaiseWords.raised(error) + ", expected the message of " + RaiseWords.expected(expected), error);
        Finding finding = Comparisons.compare(Comparison.EQUAL, new TextValue(message), new TextValue(error.message()));
        if (finding instanceof Finding.Differs(var difference)) {
            wrong.difference(DifferenceWords.of(difference));
        }
        return drafts.refused(Verdict.WRONG_ANSWER, compared(wrong, expected, error));
    }

    private Draft raised(String summary, RaisedError error) {
        return draft.apply(summary)
                .traceback(TracebackLines.of(error, run.conditions().source()));
    }

    private static Draft compared(Draft draft, ExpectedError expected, RaisedError error) {
        return draft.expected(Excerpts.ofText(RaiseWords.expected(expected)))
                .observed(Excerpts.ofText(TracebackLines.exception(error)));
    }

    /** By a class of the method resolution order; a qualified name is the exception's own, or ends in one of them. */
    private static boolean isOfType(String type, RaisedError error) {
        String unqualified = type.substring(type.lastIndexOf('.') + 1);
        return type.equals(error.typeName()) || error.ancestry().contains(unqualified);
    }
}
