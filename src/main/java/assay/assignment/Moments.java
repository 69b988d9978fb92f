package assay.assignment;

import assay.challenge.loading.Element;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads moments and lengths of time, as ISO 8601 writes them. */
final class Moments {
    /** Nothing shorter than a second, and no years or months, of which nobody knows how long they are. */
    private static final Pattern DURATION =
            Pattern.compile("P(?=[0-9T])([0-9]{1,4}D)?(T(?=[0-9])([0-9]{1,5}H)?([0-9]{1,6}M)?([0-9]{1,8}S)?)?");

    private Moments() {}

    static Optional<Instant> moment(Element element) {
        Optional<String> text = element.text();
        Optional<Instant> moment = text.flatMap(Moments::parsed);
        if (text.isPresent() && moment.isEmpty()) {
            element.problem(
                    "expected a date, a time and its offset from UTC, found \"" + text.get() + "\"",
                    "Write it as in " + element.example() + ".");
        }
        return moment;
    }

    private static Optional<Instant> parsed(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** Longer than nothing. */
    static Optional<Duration> duration(Element element) {
        Optional<String> text = element.text();
        Optional<Duration> duration = text.filter(each -> DURATION.matcher(each).matches())
                .map(Duration::parse)
                .filter(Duration::isPositive);
        if (text.isPresent() && duration.isEmpty()) {
            element.problem(
                    "expected a length of time in days, hours, minutes and seconds, found \"" + text.get() + "\"",
                    "Write P2D for two days, PT36H for 36 hours, PT90M for 90 minutes.");
        }
        return duration;
    }
}
