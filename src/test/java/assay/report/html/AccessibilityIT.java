package assay.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
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
        assertThat(Axe.violations(BROWSER)).isEmpty();
        for (String place : List.of("c1", "q0", "c1q0n2", "c2q0", "q0n2")) {
            BROWSER.visit(place);
            assertThat(Axe.violations(BROWSER)).as(place).isEmpty();
        }
    }
}
