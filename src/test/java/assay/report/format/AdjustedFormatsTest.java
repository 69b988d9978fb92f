package assay.report.format;

import static assay.result.CaseBuilder.accepted;
import static assay.result.CaseBuilder.failed;
import static org.assertj.core.api.Assertions.assertThat;

import assay.report.ReportOptions;
import assay.report.html.EmbeddedDetails;
import assay.result.Adjustments;
import assay.result.Adjustments.Lateness;
import assay.result.Adjustments.Ruling;
import assay.result.Points;
import assay.result.RunBuilder;
import assay.result.RunResult;
import assay.result.Verdict;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.stream.StreamSupport;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an assignment made of a result is told in every format that has words. */
class AdjustedFormatsTest {
    private static final String REASON = "the statement was ambiguous";

    /** Ada's points were 10 and are 8 now, bob's were none and are 10. */
    private static RunResult run() {
        Points ten = Points.of(BigDecimal.TEN);
        return RunBuilder.run()
                .submission("ada", "two-sum", accepted("first example"))
                .scored(Verdict.ACCEPTED, "8")
                .adjusted(Adjustments.NONE.with(new Lateness(Duration.ofHours(3), BigFraction.of(4, 5), ten)))
                .submission("bob", "two-sum", failed("first example", Verdict.WRONG_ANSWER, "it is 3"))
                .scored(Verdict.ACCEPTED, "10")
                .adjusted(Adjustments.NONE.with(new Ruling(REASON, Verdict.WRONG_ANSWER, Points.ZERO)))
                .build();
    }

    private static String text(ReportFormat format) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String document :
                FormatRun.documents(format, run(), ReportOptions.PLAIN).values()) {
            text.append(
                    switch (format) {
                        case CLASSROOM -> decoded(document);
                        case HTML -> EmbeddedDetails.readable(document);
                        case TEXT,
                                JSON,
                                JUNIT,
                                CSV,
                                MARKDOWN,
                                GRADESCOPE,
                                EXERCISM,
                                CHECK50,
                                GITHUB,
                                CANVAS,
                                MOODLE,
                                FEEDBACK -> document;
                    });
        }
        return text.toString();
    }

    private static String decoded(String document) {
        return new String(Base64.getDecoder().decode(document.strip()), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            mode = EnumSource.Mode.EXCLUDE,
            // Of its cells one alone may be changed, and that holds a number; the worksheet of Moodle below locks bob's
            // row.
            names = {"CANVAS", "MOODLE"})
    void reasonOfAPersonIsTold(ReportFormat format) throws IOException {
        assertThat(text(format)).contains(REASON);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            mode = EnumSource.Mode.EXCLUDE,
            // Canvas has no words; the results file has members in their place.
            names = {"CANVAS", "JSON"})
    void latenessIsTold(ReportFormat format) throws IOException {
        assertThat(text(format)).contains("late by 3 hours");
    }

    @Test
    void pointsOfAPlatformsTestsAddUpToThoseOfTheResult() throws IOException {
        JsonNode ada = JsonMapper.shared()
                .readTree(decoded(FormatRun.documents(ReportFormat.CLASSROOM, run(), ReportOptions.PLAIN)
                        .getOrDefault("ada.txt", "")));
        BigDecimal sum = StreamSupport.stream(ada.path("tests").spliterator(), false)
                .map(test -> test.path("score").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(sum).isEqualByComparingTo("8");
    }
}
