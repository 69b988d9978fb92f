package assay.result;

import assay.result.Explanation.Excerpt;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What came of one case.
 *
 * @param number counted from 1 in the challenge
 * @param hidden whether reports may show only group, number, verdict, points and times
 */
public record CaseResult(
        int number,
        String name,
        String group,
        boolean hidden,
        Trust trust,
        Verdict verdict,
        Points points,
        Points maximum,
        Cost cost,
        Explanation explanation,
        Traces traces) {

    /** The same, its points multiplied. */
    public CaseResult weighted(BigFraction weight) {
        return new CaseResult(
                number,
                name,
                group,
                hidden,
                trust,
                verdict,
                points.times(weight),
                maximum.times(weight),
                cost,
                explanation,
                traces);
    }

    /**
     * What the case cost: milliseconds, bytes of heap, steps.
     *
     * @param cpuLimitMillis the challenge's own limit of CPU time, whoever had a longer one; absent where it did not run
     * @param steps statements and function entries of the submission; absent where something cut them short that is not
     *     the same in every run
     * @param nearLimit whether a time was so near its limit that another run may decide otherwise
     */
    public record Cost(
            long cpuMillis,
            long wallMillis,
            OptionalLong cpuLimitMillis,
            long allocatedBytes,
            OptionalLong steps,
            boolean nearLimit) {
        public static final Cost NONE = new Cost(0, 0, OptionalLong.empty(), 0, OptionalLong.empty(), false);
    }

    /**
     * What else is known of the run.
     *
     * @param refusals what a sandbox refused, caught or not
     * @param lastLine the last line that ran when a limit ended the case
     * @param lastLineText what stands in that line, and the function it is in
     * @param shrunk a smaller input that fails alike, and in a line of its own how
     */
    public record Traces(
            OptionalInt exitStatus,
            List<String> refusals,
            OptionalInt lastLine,
            Optional<String> lastLineText,
            Optional<Excerpt> shrunk) {
        public Traces {
            refusals = List.copyOf(refusals);
        }

        public static final Traces NONE =
                new Traces(OptionalInt.empty(), List.of(), OptionalInt.empty(), Optional.empty(), Optional.empty());
    }
}
