package assay.report;

import static assay.result.CaseBuilder.failed;
import static assay.result.CaseBuilder.fullyExplained;
import static org.assertj.core.api.Assertions.assertThat;

import assay.report.format.FormatRun;
import assay.report.format.ReportFormat;
import assay.result.RunBuilder;
import assay.result.RunResult;
import assay.result.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HostileTextTest {
    static final java.util.List<String> TEXTS = HostileText.EACH;

    @ParameterizedTest
    @FieldSource("TEXTS")
    void textReportHoldsNothingThatActsOrHides(String text) throws IOException {
        String report = write(ReportFormat.TEXT, runAbout(text));
        assertThat(report.codePoints().filter(point -> point != '\n')).allMatch(VisibleText::isPlain);
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void noLineOfTheTextReportBeginsWithTheCandidatesText(String text) throws IOException {
        String report = write(ReportFormat.TEXT, runAbout("\n" + text));
        assertThat(report.lines().filter(line -> !line.isEmpty() && !line.startsWith(" ")))
                .allMatch(line -> line.startsWith("two-sum · two_sum.py") || line.startsWith("✗ "));
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void jsonHoldsNothingThatActsOnATerminal(String text) throws IOException {
        String report = write(ReportFormat.JSON, runAbout(text));
        assertThat(report.codePoints().filter(point -> point != '\n')).allMatch(VisibleText::isPlain);
    }

    @ParameterizedTest
    @FieldSource("TEXTS")
    void jsonKeepsTheTextAndSpellsOutHalfPairs(String text) throws IOException {
        byte[] report = write(ReportFormat.JSON, runAbout(text)).getBytes(StandardCharsets.UTF_8);
        JsonNode explanation = JsonMapper.shared().readTree(report).at("/submissions/0/cases/0/explanation");
        String kept = text.equals(HostileText.HALF_PAIRS) ? "\\ud800 \\udc00 \\ud83d" : text;
        assertThat(explanation.path("summary").asString()).isEqualTo(kept);
        assertThat(explanation.at("/stdout/text").asString()).isEqualTo(kept);
        assertThat(explanation.at("/traceback/1").asString()).isEqualTo(kept);
    }

    @Test
    void lineOfTenMegabytesTakesOneScreenOfTextAndAllOfTheJson() throws IOException {
        String line = "\u001b[31m" + "x".repeat(10_000_000);
        assertThat(write(ReportFormat.TEXT, runAbout(line))).hasSizeLessThan(40_000);
        assertThat(write(ReportFormat.JSON, runAbout(line))).hasSizeGreaterThan(80_000_000);
    }

    @Test
    void tenMegabytesOfLineBreaksTakeOneScreenOfText() throws IOException {
        assertThat(write(ReportFormat.TEXT, runAbout("\n".repeat(10_000_000)))).hasSizeLessThan(40_000);
    }

    @Test
    void tenMegabytesOfCombiningMarksTakeOneScreenOfText() throws IOException {
        assertThat(write(ReportFormat.TEXT, runAbout("a" + "\u0301".repeat(10_000_000))))
                .hasSizeLessThan(40_000);
    }

    @Test
    void writerThatFailsIsReportedByEveryFormat() {
        for (ReportFormat format : ReportFormat.values()) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> format.report(FormatRun.gradebook(format))
                            .write(runAbout("x".repeat(100_000)), ReportOptions.PLAIN, new FullDisk())))
                    .isInstanceOf(IOException.class)
                    .hasMessage("no space left");
        }
    }

    private static RunResult runAbout(String text) {
        return RunBuilder.run()
                .submission(
                        "-",
                        "two-sum",
                        failed("first", Verdict.WRONG_ANSWER, "")
                                .explained(fullyExplained(text))
                                .refused(text))
                .build();
    }

    private static String write(ReportFormat format, RunResult run) throws IOException {
        StringWriter written = new StringWriter();
        format.report(FormatRun.gradebook(format)).write(run, ReportOptions.PLAIN, written);
        return written.toString();
    }

    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] buffer, int offset, int length) throws IOException {
            throw new IOException("no space left");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
