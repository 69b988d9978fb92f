package assay.judge;

import assay.judge.Judgement.Decided;
import assay.judge.explanation.Bounds;
import assay.judge.explanation.CheckerWords;
import assay.judge.explanation.Draft;
import assay.judge.explanation.Excerpts;
import assay.judge.explanation.TracebackLines;
import assay.protocol.CaseInput;
import assay.protocol.Observation;
import assay.result.Explanation.Excerpt;
import assay.result.Points;
import assay.result.Verdict;
import assay.value.PythonValue;
import assay.value.PythonValue.BooleanValue;
import assay.value.PythonValue.FloatValue;
import assay.value.PythonValue.IntegerValue;
import assay.value.PythonValue.ListValue;
import assay.value.PythonValue.TextValue;
import assay.value.PythonValue.TupleValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a challenge's checker in Python said: {@code True}, {@code False} or {@code (points, message)} with points from 0
 * to 1. Anything else is the challenge's fault and costs no points.
 */
final class CheckerAnswer {
    private final CaseRun run;
    private final Drafts drafts;
    private final String verb;
    private final PythonValue expected;
    private final PythonValue observed;

    CheckerAnswer(CaseRun run, String verb, PythonValue expected, PythonValue observed) {
        this.run = run;
        this.drafts = new Drafts(run);
        this.verb = verb;
        this.expected = expected;
        this.observed = observed;
    }

    Decided decide(Observation answer) {
        return switch (answer) {
            case Observation.Returned returned -> decide(returned.value());
            case Observation.Raised raised -> failed("raised " + TracebackLines.exception(raised.error()));
            case Observation.Refused refused -> failed("tried what a sandbox refuses");
            case Observation.DidNotLoad fault -> failed("did not load: " + TracebackLines.exception(fault.error()));
            case Observation.Exceeded exceeded -> failed("exceeded a limit: " + CheckerWords.limit(exceeded.limit()));
            case Observation.Exited _, Observation.Called _, Observation.Tested _ -> failed("did not return");
            case Observation.WorkerDied died -> failed("crashed: " + Bounds.escaped(died.how(), Bounds.SUMMARY));
            case Observation.GraderFailed failed -> drafts.graderFailed(Bounds.escaped(failed.what(), Bounds.SUMMARY));
        };
    }

    private Decided decide(PythonValue answer) {
        return switch (answer) {
            case BooleanValue(boolean accepted) -> decided(accepted ? BigFraction.ONE : BigFraction.ZERO, "");
            case TupleValue(List<PythonValue> items) -> pointsAndMessage(items, answer);
            case ListValue(List<PythonValue> items) -> pointsAndMessage(items, answer);
            case PythonValue other -> nonsense(other);
        };
    }

    private Decided pointsAndMessage(List<PythonValue> items, PythonValue answer) {
        if (items.size() != 2 || !(items.getLast() instanceof TextValue(String message))) {
            return nonsense(answer);
        }
        return share(items.getFirst()).map(share -> decided(share, message)).orElseGet(() -> nonsense(answer));
    }

    /** Empty for what is no number from 0 to 1. A float counts as the decimal number that it is shown as. */
    private static Optional<BigFraction> share(PythonValue points) {
        Optional<BigFraction> share = switch (points) {
            case BooleanValue(boolean flag) -> Optional.of(flag ? BigFraction.ONE : BigFraction.ZERO);
            case IntegerValue(BigInteger integer) -> Optional.of(BigFraction.of(integer));
            case FloatValue(double number)
            when Double.isFinite(number) ->
                Optional.of(Points.of(BigDecimal.valueOf(number)).amount());
            case PythonValue other -> Optional.empty();
        };
        return share.filter(amount -> amount.signum() >= 0 && amount.compareTo(BigFraction.ONE) <= 0);
    }

    private Decided decided(BigFraction share, String message) {
        if (share.equals(BigFraction.ONE)) {
            return Decided.of(Verdict.ACCEPTED, draft("which is right", message).finish());
        }
        boolean none = share.equals(BigFraction.ZERO);
        Draft draft = draft(none ? "which is not right" : "which is partly right", message)
                .expected(shown(expected))
                .observed(shown(observed))
                .hint(run.testCase().hint());
        return new Decided(none ? Verdict.WRONG_ANSWER : Verdict.PARTIAL, share, draft.finish());
    }

    private Draft draft(String opinion, String message) {
        return drafts.of(CheckerWords.summary(verb, observed, opinion)).difference(CheckerWords.message(message));
    }

    /** What a program printed is shown as it was printed. */
    private Excerpt shown(PythonValue value) {
        boolean printed = run.conditions().input() instanceof CaseInput.ProgramRun;
        return printed && value instanceof TextValue(String text) ? Excerpts.ofText(text) : Excerpts.ofValue(value);
    }

    private Decided nonsense(PythonValue answer) {
        return failed("answered " + CheckerWords.shown(answer));
    }

    private Decided failed(String how) {
        return drafts.challengeFailed("its checker " + how);
    }
}
