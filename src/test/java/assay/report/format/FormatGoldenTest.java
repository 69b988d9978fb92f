package assay.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import assay.Blessing;
import assay.report.ReportOptions;
import assay.report.anonymous.AnonymousRun;
import assay.report.html.EmbeddedDetails;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormatGoldenTest {
    private static final Path FOLDER = Blessing.SCENARIOS.resolve("formats");

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void everyFormatIsAsExpected(ReportFormat format) throws IOException {
        Map<String, String> documents = FormatRun.documents(format, FormatRun.run(), ReportOptions.PLAIN);
        for (Map.Entry<String, String> document : documents.entrySet()) {
            Blessing.check(FOLDER.resolve(format.label()).resolve(document.getKey()), readable(format, document));
        }
    }

    /** Base64 could not be reviewed. */
    private static String readable(ReportFormat format, Map.Entry<String, String> document) throws IOException {
        return switch (format) {
            case CLASSROOM ->
                new String(Base64.getDecoder().decode(document.getValue().strip()), StandardCharsets.UTF_8);
            case HTML -> EmbeddedDetails.readable(document.getValue());
            case TEXT, JSON, JUNIT, CSV, MARKDOWN, GRADESCOPE, EXERCISM, CHECK50, GITHUB, CANVAS, MOODLE, FEEDBACK ->
                document.getValue();
        };
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void noFormatTellsMoreOfAHiddenCaseThanIsAllowed(ReportFormat format) throws IOException {
        assertThat(plain(format, ReportOptions.PLAIN))
                .doesNotContainIgnoringCase(FormatRun.SECRET)
                .doesNotContain("471147");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"JSON", "JUNIT", "MARKDOWN", "GRADESCOPE", "EXERCISM", "CHECK50", "CLASSROOM", "HTML"})
    void formatThatTellsOfCasesTellsOfHiddenOnesOnRequest(ReportFormat format) throws IOException {
        assertThat(plain(format, ReportOptions.PLAIN.withHidden(true))).contains(FormatRun.SECRET);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"FEEDBACK", "CSV", "CANVAS", "MOODLE"})
    void formatThatIsHandedOnTellsOfHiddenCasesNever(ReportFormat format) throws IOException {
        assertThat(plain(format, ReportOptions.PLAIN.withHidden(true))).doesNotContain(FormatRun.SECRET);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"CANVAS", "MOODLE"},
            mode = EnumSource.Mode.EXCLUDE)
    void anonymousReportsNameNobody(ReportFormat format) throws IOException {
        Map<String, String> documents =
                FormatRun.documents(format, AnonymousRun.of(FormatRun.run()), ReportOptions.PLAIN);
        for (Map.Entry<String, String> document : documents.entrySet()) {
            assertThat(document.getKey() + readable(format, document))
                    .doesNotContainPattern("(?i)\\b(ada|bob|zoe|noah)\\b");
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"GRADESCOPE", "CLASSROOM", "FEEDBACK", "EXERCISM", "CHECK50"})
    void documentAboutOneCandidateHoldsNothingOfAnybodyElse(ReportFormat format) throws IOException {
        for (Map.Entry<String, String> document : FormatRun.documents(format, FormatRun.run(), ReportOptions.PLAIN)
                .entrySet()) {
            assertThat(readable(format, document))
                    .doesNotContainPattern(
                            document.getKey().startsWith("ada") ? "\\b(bob|zoe|noah)\\b" : "\\b(ada|noah)\\b");
        }
    }

    private static String plain(ReportFormat format, ReportOptions options) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Map.Entry<String, String> document :
                FormatRun.documents(format, FormatRun.run(), options).entrySet()) {
            all.append(readable(format, document));
        }
        return all.toString();
    }
}
