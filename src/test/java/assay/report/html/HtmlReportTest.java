package assay.report.html;

import static assay.result.CaseBuilder.accepted;
import static assay.result.CaseBuilder.failed;
import static org.assertj.core.api.Assertions.assertThat;

import assay.report.ReportOptions;
import assay.result.CaseBuilder;
import assay.result.RunBuilder;
import assay.result.RunResult;
import assay.result.Verdict;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReportTest {

    private static String page(RunResult run, ReportOptions options) throws IOException {
        StringWriter page = new StringWriter();
        new HtmlReport().write(run, options, page);
        return page.toString();
    }

    private static Document document(RunResult run) throws IOException {
        return Jsoup.parse(page(run, ReportOptions.PLAIN));
    }

    @Test
    void overviewNeedsNoScript() throws IOException {
        Document page = document(Cohorts.small());
        assertThat(page.select("#heat tbody tr").eachText())
                .containsExactly("ada 30/30 AC 20 AC 10", "bob 10/30 WA 10 TLE 0", "zoe 10/30 CE 0 AC 10");
        assertThat(page.select("#heat tfoot tr").text()).isEqualTo("accepted 33 % 67 %");
        assertThat(page.select("#overview .list tbody tr").eachText())
                .containsExactly("palindrome cases / short 1 of 2", "two-sum cases / pairs 1 of 3");
        assertThat(page.select(".bins tr").getFirst().text()).isEqualTo("candidates 0 0 0 2 0 0 0 0 0 1");
        assertThat(page.select("[hidden]").eachAttr("id")).containsExactly("controls", "detail");
    }

    @Test
    void everyRowOfTheTimesNamesItsChallengeAndHasItsDots() throws IOException {
        Document page = document(Cohorts.small());
        assertThat(page.select(".times tbody th").eachText()).containsExactly("palindrome", "two-sum");
        assertThat(page.select(".times tbody .limit")).hasSize(2);
        Element late = page.select(".times tbody tr").getLast();
        assertThat(late.select(".dot")).hasSize(2);
        assertThat(late.select("td").eachText()).containsExactly("1 %", "125 %", "1");
    }

    @Test
    void chartsHaveABarForEachTenth() throws IOException {
        Document page = document(Cohorts.small());
        assertThat(page.select("section[aria-labelledby=spread-title] svg .bar"))
                .hasSize(10);
        assertThat(page.select("svg [id], svg [style], svg text")).isEmpty();
    }

    @Test
    void limitOfAHiddenCaseCountsNowhere() throws IOException {
        CaseBuilder secret = accepted("secret").cpuLimitMillis(123_456).hidden();
        RunResult run = RunBuilder.run().submission("ada", "two-sum", secret).build();
        assertThat(document(run).select(".times")).isEmpty();
        assertThat(Jsoup.parse(page(run, ReportOptions.PLAIN.withHidden(true))).select(".times tbody tr"))
                .hasSize(1);
    }

    @Test
    void whatFailuresHaveInCommonIsThereOnce() throws IOException {
        RunBuilder run = RunBuilder.run();
        for (int candidate = 0; candidate < 50; candidate++) {
            run.submission("candidate " + candidate, "two-sum", Cohorts.wrong());
        }
        var details = EmbeddedDetails.of(page(run.build(), ReportOptions.PLAIN));
        assertThat(details.path("submissions").size()).isEqualTo(50);
        assertThat(details.path("explanations").size()).isEqualTo(1);
        assertThat(details.path("cases").size()).isEqualTo(1);
    }

    @Test
    void policyAllowsTheStyleSheetAndTheScriptAlone() throws Exception {
        Document page = document(Cohorts.small());
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy)
                .startsWith("default-src 'none'")
                .contains("style-src '" + hash(page.select("style").getFirst().data()) + "'")
                .contains("script-src '" + hash(page.select("script").getLast().data()) + "'")
                .doesNotContain("unsafe");
        assertThat(page.select("[style], [onclick], [onload], link, script[src], img"))
                .isEmpty();
    }

    private static String hash(String text) throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void runWithoutResultsIsTold() throws IOException {
        Document page =
                document(RunBuilder.run().note("ada", "has no submission").build());
        assertThat(page.select("main").text()).contains("ada: has no submission");
        assertThat(page.select("table")).isEmpty();
    }

    @Test
    void pageOfOneCandidateHasATableLikeAnyOther() throws IOException {
        RunResult run = RunBuilder.run()
                .submission("ada", "two-sum", failed("pairs", Verdict.RUNTIME_ERROR, "raised ValueError"))
                .build();
        assertThat(document(run).select("#heat tbody tr").eachText()).containsExactly("ada 0/10 RTE 0");
    }

    @Test
    void overviewThatWouldBeTooLargeLeadsToPagesBesideIt() throws IOException {
        Map<String, String> pages = new LinkedHashMap<>();
        new HtmlReport(10_000).write(Cohorts.small(), ReportOptions.PLAIN, new CollectedPages(pages));
        assertThat(pages.keySet())
                .containsExactly("the report.html", "c0.html", "c1.html", "c2.html", "q0.html", "q1.html");
        Document overview = Jsoup.parse(pages.getOrDefault("the report.html", ""));
        assertThat(overview.select("#details")).isEmpty();
        assertThat(overview.select("#heat a").eachAttr("href"))
                .containsExactly(
                        "the%20pages/q0.html",
                        "the%20pages/q1.html", "the%20pages/c0.html", "the%20pages/c1.html", "the%20pages/c2.html");
        Document bob = Jsoup.parse(pages.getOrDefault("c1.html", ""));
        assertThat(bob.title()).isEqualTo("Results of bob");
        assertThat(bob.select("header a").attr("href")).isEqualTo("../the%20report.html");
        assertThat(bob.select("#heat tbody tr").eachText()).containsExactly("bob 10/30 WA 10 TLE 0");
        assertThat(bob.select("#details")).hasSize(1);
        assertThat(Jsoup.parse(pages.getOrDefault("q1.html", "")).select("#heat tbody tr"))
                .hasSize(3);
    }

    @Test
    void sharesBetweenNothingAndAllAreRoundedToNeither() {
        assertThat(List.of(Percent.of(0, 7), Percent.of(1, 1_000), Percent.of(999, 1_000), Percent.of(7, 7)))
                .containsExactly(0, 1, 99, 100);
        assertThat(Percent.of(3, 2)).isEqualTo(150);
        assertThat(Percent.median(List.of(30, 10, 20, 40))).isEqualTo(20);
    }
}
