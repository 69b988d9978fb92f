package assay.report;

import assay.result.Adjustments;
import assay.result.Adjustments.Lateness;
import assay.result.Adjustments.Ruling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says in sentences what an assignment made of a result, unescaped, for every format that a person reads. */
final class AdjustmentWords {
    private static final int DECIMALS = 4;

    private AdjustmentWords() {}

    /** Empty where the result is the grader's alone. A longer time is the candidate's own business and not told. */
    static List<String> of(Adjustments adjustments) {
        List<String> sentences = new ArrayList<>();
        adjustments.lateness().map(AdjustmentWords::late).ifPresent(sentences::add);
        adjustments.ruling().map(AdjustmentWords::ruled).ifPresent(sentences::add);
        return sentences;
    }

    private static String late(Lateness late) {
        BigDecimal factor = late.factor().bigDecimalValue(DECIMALS, RoundingMode.HALF_UP);
        return "late by %s: %s × %s points"
                .formatted(words(late.by()), factor.stripTrailingZeros().toPlainString(), late.inTime());
    }

    private static String ruled(Ruling ruling) {
        return "set by hand, graded as %s with %s points: %s"
                .formatted(ruling.graded().code(), ruling.gradedPoints(), ruling.reason());
    }

    /** The two largest units: {@code 1 day 3 hours}, {@code 5 minutes}. */
    private static String words(Duration duration) {
        List<String> parts = Stream.of(
                        part(duration.toDays(), "day"),
                        part(duration.toHoursPart(), "hour"),
                        part(duration.toMinutesPart(), "minute"),
                        part(duration.toSecondsPart(), "second"))
                .filter(part -> !part.isEmpty())
                .limit(2)
                .toList();
        return parts.isEmpty() ? "less than a second" : String.join(" ", parts);
    }

    private static String part(long count, String unit) {
        return count == 0 ? "" : count + " " + unit + (count == 1 ? "" : "s");
    }
}
