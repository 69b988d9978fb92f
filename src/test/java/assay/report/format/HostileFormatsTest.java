package assay.report.format;

import static assay.result.CaseBuilder.failed;
import static assay.result.CaseBuilder.fullyExplained;
import static org.assertj.core.api.Assertions.assertThat;

import assay.report.ReportOptions;
import assay.report.VisibleCharacters;
import assay.result.RunBuilder;
import assay.result.RunResult;
import assay.result.Verdict;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvFactory;

/** What submissions print, return and are called goes through every format, and is read by a parser of the format. */
class HostileFormatsTest {
    private static final List<String> TEXTS = List.of(
            "\u001b[2J\u001b]0;title\u0007\u009b2J",
            "\u202egnp.exe\u202c\u200b\u2066\ufeff\u00ad",
            "\ud800 \udc00 \ud83d",
            "\u0000\b\r\t\u007f\u0085\u2028\u2029\ufffe\uffff",
            "::error file=a,line=1::pwned\n::stop-commands::x\n  ::add-mask::a",
            "x ##[error]pwned %0A::error::pwned",
            "]]><script>alert(1)</script><!-- --><![CDATA[ &amp; &#0; </pre></style>",
            "=1+1\n+1\n-1\n@SUM(A1)",
            "=cmd|' /C calc'!A0\",\"x\"\n\uff1d1",
            "`` ``` ```` | a | [x](javascript:alert(1)) ![x](http://x) <img src=x onerror=alert(1)>\n# h\n```\n~~~\n- x",
            "\\\"\n}]}\"'{{",
            "a,b;c\td\n\"e\"");

    static Stream<String> texts() {
        return TEXTS.stream();
    }

    static RunResult about(String text) {
        return RunBuilder.run()
                .submission(
                        text,
                        "two-sum",
                        failed(text, Verdict.WRONG_ANSWER, "")
                                .group(text)
                                .refused(text)
                                .lastLine(3)
                                .explained(fullyExplained(text)),
                        failed(text + "2", Verdict.RUNTIME_ERROR, "")
                                .number(2)
                                .group(text)
                                .inSandbox()
                                .explained(fullyExplained(text)))
                .submission(
                        text + "z",
                        "two-sum",
                        failed(text, Verdict.INTERNAL_ERROR, "").explained(fullyExplained(text)))
                .unloadable(text + "zz", "two-sum", fullyExplained(text), text, text + "2")
                .note(text, text)
                .build();
    }

    private static List<String> documents(ReportFormat format, String text) throws IOException {
        return List.copyOf(
                FormatRun.documents(format, about(text), ReportOptions.PLAIN).values());
    }

    private static Stream<String> lines(ReportFormat format, String text) throws IOException {
        return documents(format, text).stream().flatMap(document -> Stream.of(document.split("\n", -1)));
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void nothingActsOnATerminalOrHidesInIt(ReportFormat format) throws IOException {
        for (String text : TEXTS) {
            for (String document : documents(format, text)) {
                assertThat(document.codePoints().filter(point -> point != '\n' && point != '\r'))
                        .as(format + " of " + text)
                        .allMatch(VisibleCharacters::isVisible);
            }
        }
    }

    /** The rules are those of GitHub's runner: blanks do not matter, and {@code ##[} counts anywhere in a line. */
    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"GITHUB"},
            mode = EnumSource.Mode.EXCLUDE)
    void noLineOfALogIsACommand(ReportFormat format) throws IOException {
        for (String text : TEXTS) {
            assertThat(lines(format, text))
                    .as(format + " of " + text)
                    .noneMatch(line -> line.stripLeading().startsWith("::") || line.contains("##["));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void annotationsAreTheGradersAlone(String text) throws IOException {
        List<String> lines =
                lines(ReportFormat.GITHUB, text).filter(line -> !line.isEmpty()).toList();
        assertThat(lines).hasSize(4).allMatch(line -> line.matches("::(error|warning|notice) [^:]*::.*"));
        assertThat(lines).noneMatch(line -> line.contains("##["));
        assertThat(lines.get(0)).startsWith("::error file=two_sum.py,line=3,endLine=3,title=");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void junitHoldsTheElementsOfTheGraderAlone(String text) throws Exception {
        String report = documents(ReportFormat.JUNIT, text).getFirst();
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(report)));
        NodeList all = document.getElementsByTagName("*");
        assertThat(IntStream.range(0, all.getLength()).mapToObj(index -> ((Element) all.item(index)).getTagName()))
                .isSubsetOf(
                        "testsuites",
                        "testsuite",
                        "properties",
                        "property",
                        "testcase",
                        "failure",
                        "error",
                        "system-out",
                        "system-err");
        assertThat(document.getElementsByTagName("testcase").getLength()).isEqualTo(5);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void pageHoldsNoElementThatTheTextBrought(String text) throws IOException {
        for (String page : documents(ReportFormat.FEEDBACK, text)) {
            org.jsoup.nodes.Document document = Jsoup.parse(page);
            assertThat(document.select("script, img, a, iframe, [onerror], [href], [src]"))
                    .isEmpty();
            assertThat(document.select("style")).hasSize(1);
            assertThat(document.select("body > main")).hasSize(1);
            assertThat(document.select("body > *")).hasSize(1);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void overviewHoldsNoElementThatTheTextBrought(String text) throws IOException {
        org.jsoup.nodes.Document page =
                Jsoup.parse(documents(ReportFormat.HTML, text).getFirst());
        assertThat(page.select("script")).hasSize(2);
        assertThat(page.select("img, iframe, [onerror], [src], [style]")).isEmpty();
        assertThat(page.select("a[href]").eachAttr("href")).allMatch(target -> target.matches("#[a-z0-9]+"));
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("body > *").eachText()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void jsonIsReadByWhoeverReadsJson(String text) throws IOException {
        for (ReportFormat format :
                List.of(ReportFormat.JSON, ReportFormat.GRADESCOPE, ReportFormat.EXERCISM, ReportFormat.CHECK50)) {
            for (String document : documents(format, text)) {
                assertThat(JsonMapper.shared()
                                .readTree(document.getBytes(StandardCharsets.UTF_8))
                                .isObject())
                        .isTrue();
            }
        }
        for (String document : documents(ReportFormat.CLASSROOM, text)) {
            JsonNode results = JsonMapper.shared().readTree(Base64.getDecoder().decode(document.strip()));
            assertThat(results.path("tests").size()).isPositive();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void tableHasItsColumnsAndNoFormula(String text) throws IOException {
        List<List<String>> rows = rows(documents(ReportFormat.CSV, text).getFirst());
        assertThat(rows)
                .hasSize(4)
                .allMatch(row -> row.size() == rows.getFirst().size());
        assertThat(rows.stream().flatMap(List::stream)).noneMatch(HostileFormatsTest::isFormula);
    }

    @Test
    void worksheetsKeepTheirColumnsAndTakeUpNoFormula() throws IOException {
        for (ReportFormat format : List.of(ReportFormat.CANVAS, ReportFormat.MOODLE)) {
            for (String text : TEXTS) {
                RunResult run = RunBuilder.run()
                        .submission("ada", text, failed(text, Verdict.WRONG_ANSWER, text))
                        .build();
                List<List<String>> rows = rows(FormatRun.text(format, run, ReportOptions.PLAIN));
                assertThat(rows).allMatch(row -> row.size() == rows.getFirst().size());
                assertThat(rows.stream().flatMap(List::stream)).noneMatch(HostileFormatsTest::isFormula);
                assertThat(rows.toString()).doesNotContain("<script", "<img");
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void lineOfTenMegabytesTakesNoMoreThanAFewPages(ReportFormat format) throws IOException {
        if (format == ReportFormat.JSON) {
            return; // It is the record, and keeps everything.
        }
        String line = "\u001b[31m" + "x`".repeat(5_000_000);
        RunResult run = RunBuilder.run()
                .submission(
                        "ada",
                        "two-sum",
                        failed("first", Verdict.WRONG_ANSWER, "")
                                .explained(fullyExplained(line))
                                .refused(line))
                .build();
        assertThat(FormatRun.text(format, run, ReportOptions.PLAIN)).hasSizeLessThan(120_000);
    }

    private static boolean isFormula(String cell) {
        return cell.matches("(?s)\\s*[=+@\uff1d\uff0b\uff0d\uff20-].*");
    }

    private static List<List<String>> rows(String table) {
        List<List<String>> rows = new ArrayList<>();
        try (JsonParser parser = new CsvFactory().createParser(ObjectReadContext.empty(), table)) {
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                List<String> row = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    row.add(parser.getString());
                }
                rows.add(row);
            }
        }
        return rows;
    }
}
