package assay.judge;

import assay.protocol.CaseInput;
import assay.protocol.Observation;
import assay.result.Explanation;
import assay.result.Verdict;
import org.apache.commons.numbers.fraction.BigFraction;

/** What is to become of a case. */
public sealed interface Judgement {

    /**
     * The case is decided.
     *
     * @param share of the case's points, from 0 to 1
     */
    record Decided(Verdict verdict, BigFraction share, Explanation explanation) implements Judgement {

        /** All points for an accepted case, none for any other. */
        public static Decided of(Verdict verdict, Explanation explanation) {
            return new Decided(verdict, verdict == Verdict.ACCEPTED ? BigFraction.ONE : BigFraction.ZERO, explanation);
        }
    }

    /**
     * The challenge's {@code checker.py} has to be asked, in a worker that never loads a submission.
     *
     * @param question the call of {@code check(arguments, expected, observed)}
     * @param continuation takes what was observed of that call
     */
    record NeedsChecker(CaseInput.Call question, Continuation continuation) implements Judgement {

        /** Decides the case by what came of the checker's call, whatever that was. */
        public interface Continuation {
            Decided decide(Observation answer);
        }
    }
}
