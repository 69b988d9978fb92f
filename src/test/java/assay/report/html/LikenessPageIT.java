package assay.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import assay.report.html.LikenessPage.Alike;
import assay.report.html.LikenessPage.Challenge;
import assay.report.html.LikenessPage.Line;
import assay.report.html.LikenessPage.Mark;
import assay.report.html.LikenessPage.Side;
import assay.report.html.LikenessPage.Together;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** What a person does with the page of alike texts, in a real browser. */
class LikenessPageIT {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static Side side(String candidate, String own, String other) {
        List<Line> lines = new ArrayList<>();
        for (int number = 1; number <= 80; number++) {
            int passage = number / 10;
            lines.add(new Line(
                    number,
                    "line %d <b>of</b> %s".formatted(number, candidate),
                    passage == 0
                            ? List.of()
                            : List.of(new Mark(passage, number % 10 == 0, own + passage, other + passage))));
        }
        return new Side(candidate, "all/" + candidate + ".py", lines);
    }

    private static String page() {
        Alike pair = new Alike(
                "c0p0", "ada", "bob", "90 %", "100 %", 8, List.of(side("ada", "a", "b"), side("bob", "b", "a")));
        Challenge challenge = new Challenge(
                "c0",
                "Two Sum",
                "2 submissions compared",
                List.of(pair),
                List.of(new Together(List.of("ada", "bob"), "90 %")),
                List.of("not compared: cleo"));
        return new LikenessPage("Likeness", "Look at it.", "All pairs.", List.of(challenge), List.of("a note"), "assay")
                .rendered();
    }

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
    void axeFindsNothingAndNothingIsWiderThanTheScreen(int width, String colours) throws IOException {
        BROWSER.emulate(width, colours, "screen");
        BROWSER.open(page());
        assertThat(Axe.violations(BROWSER)).isEmpty();
        assertThat(BROWSER.script("return document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    void numberOfAPassageLeadsToTheOtherSideByKeyboard() throws IOException {
        BROWSER.emulate(1280, "light", "screen");
        BROWSER.open(page());
        BROWSER.tabTo("#a3");
        BROWSER.press(Keys.ENTER);
        assertThat(BROWSER.script("return document.querySelector(':target').id"))
                .isEqualTo("b3");
        assertThat(
                        BROWSER.script(
                                "return getComputedStyle(document.querySelector('#a3').closest('.line')).backgroundColor"
                                        + " === getComputedStyle(document.querySelector('#b3').closest('.line')).backgroundColor"))
                .isEqualTo(true);
        assertThat(BROWSER.script("return document.querySelectorAll('code b').length"))
                .isEqualTo(0L);
    }
}
