package assay.report;

import assay.result.Adjustments;
import assay.result.Adjustments.Lateness;
import assay.result.Adjustments.Ruling;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;

/** Writes what an assignment made of a submission's result, and reads it back. */
final class JsonAdjustments {
    private static final Pattern FRACTION = Pattern.compile("[0-9]{1,30}/[1-9][0-9]{0,29}");

    private final JsonOutput json;
    private final ReportOptions options;

    JsonAdjustments(JsonOutput json, ReportOptions options) {
        this.json = json;
        this.options = options;
    }

    void write(Adjustments adjustments) {
        if (options.showHidden()) {
            json.text("timeMultiplier", adjustments.timeMultiplier().map(JsonAdjustments::text));
        }
        adjustments
                .lateness()
                .ifPresent(late -> json.object("late", () -> {
                    json.number("seconds", late.by().toSeconds());
                    json.text("factor", text(late.factor()));
                    json.points("pointsInTime", late.inTime());
                }));
        adjustments
                .ruling()
                .ifPresent(ruling -> json.object("override", () -> {
                    json.text("reason", ruling.reason());
                    json.text("gradedVerdict", ruling.graded().name());
                    json.points("gradedPoints", ruling.gradedPoints());
                }));
    }

    /** What is said of adjustments in the object of a submission. */
    static Adjustments read(JsonInput json) {
        return new Adjustments(
                json.optionalText("timeMultiplier").isPresent()
                        ? Optional.of(json.parsed("timeMultiplier", JsonAdjustments::fraction))
                        : Optional.empty(),
                json.optionalObject("late", JsonAdjustments::lateness),
                json.optionalObject("override", JsonAdjustments::ruling));
    }

    private static Lateness lateness(JsonInput json) {
        return new Lateness(
                Duration.ofSeconds(json.number("seconds")),
                json.parsed("factor", JsonAdjustments::fraction),
                json.points("pointsInTime"));
    }

    private static Ruling ruling(JsonInput json) {
        return new Ruling(
                json.text("reason"), JsonSubmissionReader.verdict(json, "gradedVerdict"), json.points("gradedPoints"));
    }

    private static String text(BigFraction fraction) {
        return fraction.getNumerator() + "/" + fraction.getDenominator();
    }

    private static Optional<BigFraction> fraction(String text) {
        return FRACTION.matcher(text).matches() ? Optional.of(BigFraction.parse(text)) : Optional.empty();
    }
}
