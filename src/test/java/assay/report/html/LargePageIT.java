package assay.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A cohort of 1,000 with 20 challenges. */
class LargePageIT {
    private static final int LARGEST = 5_000_000;

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    @Test
    void largeCohortIsOnePageThatOpensQuickly() throws IOException {
        Path file = BROWSER.open(Cohorts.large(1_000, 20));
        Object opened = BROWSER.script("const times = performance.getEntriesByType('navigation')[0];"
                + " return Math.round(times.domInteractive) + ' ms without and ' + Math.round(times.loadEventEnd)"
                + " + ' ms with its script'");
        long before = System.nanoTime();
        BROWSER.visit("c4q3");
        long detail = (System.nanoTime() - before) / 1_000_000;
        // How long it takes is the machine's business; what can be held everywhere is how much there is to read.
        System.out.printf(
                "1,000 × 20: %d bytes, open after %s, details after %d ms%n", Files.size(file), opened, detail);
        assertThat(Files.size(file)).isLessThan(LARGEST);
        assertThat(BROWSER.script("return document.querySelectorAll('#heat tbody td').length"))
                .isEqualTo(21_000L);
        assertThat(BROWSER.script("return document.querySelectorAll('*').length < 30000"))
                .isEqualTo(true);
    }
}
