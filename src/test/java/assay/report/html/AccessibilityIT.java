package assay.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Asks axe about every kind of view. */
class AccessibilityIT {
    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @ParameterizedTest
    @CsvSource({"1280, light", "1280, dark", "390, light", "390, dark"})
    void axeFindsNothing(int width, String colours) throws IOException {
        BROWSER.emulate(width, colours, "screen");
        BROWSER.open(Cohorts.small());
        BROWSER.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
        BROWSER.script(axe());
        assertThat(violations()).isEmpty();
        for (String place : List.of("c1", "q0", "c1q0n2", "c2q0", "q0n2")) {
            BROWSER.visit(place);
            assertThat(violations()).as(place).isEmpty();
        }
    }

    private static String violations() {
        return Objects.toString(
                BROWSER.driver()
                        .executeAsyncScript(
                                "const done = arguments[0];"
                                        + "axe.run().then((results) => done(results.violations.map((each) => each.id + ': '"
                                        + " + each.nodes.map((node) => node.html + ' ' + node.failureSummary).join('\\n')).join('\\n')))"));
    }

    private static String axe() throws IOException {
        try (InputStream file = Objects.requireNonNull(AccessibilityIT.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
