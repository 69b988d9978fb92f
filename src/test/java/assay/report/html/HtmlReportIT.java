package assay.report.html;

import static assay.result.CaseBuilder.accepted;
import static assay.result.CaseBuilder.failed;
import static org.assertj.core.api.Assertions.assertThat;

import assay.result.RunBuilder;
import assay.result.Verdict;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.print.PrintOptions;

/** What a person does with the page, in a real browser. */
class HtmlReportIT {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @BeforeEach
    void openPage() throws IOException {
        BROWSER.emulate(1280, "light", "screen");
        BROWSER.open(Cohorts.small());
    }

    private static List<String> rows() {
        return BROWSER.texts("#heat tbody th");
    }

    private static WebElement control(String id) {
        return BROWSER.find("#" + id);
    }

    @Test
    void overviewLeadsToCandidateSubmissionAndCase() {
        BROWSER.find("#heat tbody tr:nth-child(2) th a").click();
        BROWSER.awaitHeading("bob");
        assertThat(BROWSER.texts("#detail tbody tr"))
                .containsExactly(
                        "palindrome wrong answer 10 of 20 points 1 of 2",
                        "two-sum time limit exceeded 0 of 10 points 1 of 1");
        BROWSER.find("#detail tbody a").click();
        BROWSER.awaitHeading("bob · palindrome");
        assertThat(BROWSER.texts("#detail dt"))
                .containsExactly("input", "expected", "observed", "difference", "traceback", "printed", "hint");
        assertThat(BROWSER.texts("#detail mark")).containsExactly("b", "c");
        assertThat(BROWSER.texts("#detail pre")).contains("looking\nat letters");
        BROWSER.find("#detail .case a").click();
        BROWSER.awaitHeading("cases / short");
        assertThat(BROWSER.texts("#detail .who a")).containsExactly("bob");
        assertThat(BROWSER.driver().getTitle()).isEqualTo("cases / short – Results");
    }

    @Test
    void challengeTellsWhichCasesFailedAndWhoseSubmissionsAreNotAccepted() {
        BROWSER.find("#heat thead th:nth-child(3) a").click();
        BROWSER.awaitHeading("palindrome");
        assertThat(BROWSER.texts("#detail tbody th")).containsExactly("cases / short", "bob", "zoe");
        BROWSER.driver().navigate().back();
        BROWSER.find("#overview:not([hidden])");
        assertThat(rows()).containsExactly("ada", "bob", "zoe");
    }

    @Test
    void caseThatFailedMostLeadsToThoseWhoFailedIt() {
        BROWSER.find("#overview .list tr:nth-child(2) a").click();
        BROWSER.awaitHeading("cases / pairs");
        assertThat(BROWSER.texts("#detail .who a")).containsExactly("bob");
    }

    @Test
    void cellLeadsToItsSubmission() {
        BROWSER.find("#heat tbody tr:nth-child(3) td:nth-child(3)").click();
        BROWSER.awaitHeading("zoe · palindrome");
        assertThat(BROWSER.texts("#detail .case p")).containsExactly("the file does not parse");
    }

    @Test
    void addressOfACaseOpensItAtOnce() {
        BROWSER.visit("c1q0n2");
        BROWSER.driver().navigate().refresh();
        BROWSER.awaitHeading("bob · palindrome");
        assertThat(BROWSER.texts("#detail .chosen h3")).containsExactly("cases / short");
    }

    @Test
    void addressThatLeadsNowhereShowsTheOverview() {
        BROWSER.visit("c1");
        BROWSER.script("location.hash = 'c99q99'");
        BROWSER.find("#overview:not([hidden])");
        assertThat(rows()).hasSize(3);
    }

    @Test
    void everythingCanBeReachedByKeyboard() {
        BROWSER.tabTo("#heat tbody td");
        BROWSER.press(Keys.ARROW_DOWN, Keys.ARROW_RIGHT, Keys.ENTER);
        BROWSER.awaitHeading("bob · palindrome");
        assertThat(BROWSER.driver().switchTo().activeElement().getText()).isEqualTo("bob · palindrome");
        BROWSER.tabTo("#detail .case a");
        BROWSER.press(Keys.ENTER);
        BROWSER.awaitHeading("cases / short");
    }

    @Test
    void keyboardSortsAndSkips() {
        BROWSER.press(Keys.TAB);
        assertThat(BROWSER.driver().switchTo().activeElement().getText()).isEqualTo("Skip to the results");
        BROWSER.tabTo("#heat thead th:nth-child(2) .sort");
        BROWSER.press(Keys.ENTER);
        assertThat(rows()).containsExactly("ada", "bob", "zoe");
        BROWSER.press(Keys.ENTER);
        assertThat(rows().getFirst()).isNotEqualTo("ada");
        assertThat(BROWSER.find("#heat thead th:nth-child(2)").getDomAttribute("aria-sort"))
                .isEqualTo("ascending");
    }

    @Test
    void columnsAreSortedByPoints() {
        BROWSER.find("#heat thead th:nth-child(4) .sort").click();
        assertThat(rows()).containsExactly("ada", "zoe", "bob");
        BROWSER.find("#heat thead th:first-child .sort").click();
        assertThat(rows()).containsExactly("ada", "bob", "zoe");
        BROWSER.find("#heat thead th:first-child .sort").click();
        assertThat(rows()).containsExactly("zoe", "bob", "ada");
        BROWSER.find("#heat tbody tr:first-child td:nth-child(3)").click();
        BROWSER.awaitHeading("zoe · palindrome");
    }

    @Test
    void searchAndFilterLeaveWhoFits() {
        control("search").sendKeys("B");
        assertThat(rows()).containsExactly("bob");
        assertThat(control("shown").getText()).isEqualTo("1 of 3 candidates");
        control("search").sendKeys(Keys.BACK_SPACE);
        BROWSER.find("#verdict option:nth-child(3)").click();
        assertThat(control("verdict").getText()).contains("AC", "CE", "TLE", "WA");
        assertThat(rows()).containsExactly("zoe");
        BROWSER.find("#challenge option:nth-child(3)").click();
        assertThat(rows()).isEmpty();
    }

    @Test
    void overviewOfALargeRunLeadsToPagesBesideItAndBack() throws IOException {
        BROWSER.openPages(Cohorts.small());
        BROWSER.find("#heat tbody tr:nth-child(2) td:nth-child(3)").click();
        assertThat(BROWSER.find("h1").getText()).isEqualTo("Results of bob");
        BROWSER.find("#heat tbody td:nth-child(3)").click();
        BROWSER.awaitHeading("bob · palindrome");
        BROWSER.find("header a").click();
        BROWSER.find("#heat thead th:nth-child(4) a").click();
        assertThat(BROWSER.find("h1").getText()).isEqualTo("Results of two-sum");
        assertThat(rows()).containsExactly("ada", "bob", "zoe");
    }

    @Test
    void allSolutionsOfACandidateAreTold() throws IOException {
        BROWSER.open(RunBuilder.run()
                .sample("model", "two-sum", 1, failed("pairs", Verdict.RUNTIME_ERROR, "raised ValueError"))
                .sample("model", "two-sum", 2, accepted("pairs"))
                .build());
        assertThat(BROWSER.texts("#heat tbody td:nth-child(3)")).containsExactly("AC 10");
        BROWSER.find("#heat tbody th a").click();
        BROWSER.awaitHeading("model");
        assertThat(BROWSER.texts("#detail tbody th")).containsExactly("two-sum (1)", "two-sum (2)");
    }

    @Test
    void printedPageHasTheTableAndNoControls() {
        assertThat(new String(
                        Base64.getDecoder()
                                .decode(BROWSER.driver()
                                        .print(new PrintOptions())
                                        .getContent()),
                        java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        BROWSER.emulate(1000, "light", "print");
        assertThat(BROWSER.find("#controls").isDisplayed()).isFalse();
        assertThat(rows()).hasSize(3);
    }

    @Test
    void narrowScreenScrollsTablesAndNotThePage() {
        BROWSER.emulate(390, "light", "screen");
        for (String place : List.of("", "c1", "q0", "c1q0", "q0n2")) {
            if (!place.isEmpty()) {
                BROWSER.visit(place);
            }
            assertThat(BROWSER.script("return document.documentElement.scrollWidth"))
                    .as(place)
                    .isEqualTo(BROWSER.script("return document.documentElement.clientWidth"));
        }
    }

    @Test
    void nothingIsFetched() {
        BROWSER.visit("c1q0");
        assertThat(BROWSER.script("return performance.getEntriesByType('resource').length"))
                .isEqualTo(0L);
    }
}
