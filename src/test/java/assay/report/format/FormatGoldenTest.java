package assay.report.format;

import static org.assertj.core.api.Assertions.assertThat;

import assay.Blessing;
import assay.report.ReportOptions;
import assay.report.anonymous.AnonymousRun;
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
    private static String readable(ReportFormat format, Map.Entry<String, String> document) {
        return format == ReportFormat.CLASSROOM
                ? new String(Base64.getDecoder().decode(document.getValue().strip()), StandardCharsets.UTF_8)
                : document.getValue();
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
            names = {"JSON", "JUNIT", "MARKDOWN", "GRADESCOPE", "EXERCISM", "CHECK50", "CLASSROOM"})
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
        documents.forEach((name, document) -> assertThat(name + readable(format, Map.entry(name, document)))
                .doesNotContainPattern("(?i)\\b(ada|bob|zoe|noah)\\b"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"GRADESCOPE", "CLASSROOM", "FEEDBACK", "EXERCISM", "CHECK50"})
    void documentAboutOneCandidateHoldsNothingOfAnybodyElse(ReportFormat format) throws IOException {
        FormatRun.documents(format, FormatRun.run(), ReportOptions.PLAIN)
                .forEach((name, document) -> assertThat(readable(format, Map.entry(name, document)))
                        .doesNotContainPattern(name.startsWith("ada") ? "\\b(bob|zoe|noah)\\b" : "\\b(ada|noah)\\b"));
    }

    private static String plain(ReportFormat format, ReportOptions options) throws IOException {
        StringBuilder all = new StringBuilder();
        FormatRun.documents(format, FormatRun.run(), options).entrySet().stream()
                .map(document -> readable(format, document))
                .forEach(all::append);
        return all.toString();
    }
}
