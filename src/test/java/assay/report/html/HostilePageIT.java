package assay.report.html;

import static assay.result.CaseBuilder.failed;
import static assay.result.CaseBuilder.fullyExplained;
import static org.assertj.core.api.Assertions.assertThat;

import assay.result.RunBuilder;
import assay.result.RunResult;
import assay.result.Verdict;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What submissions are called, return and print is text in the page, and never a part of it. */
class HostilePageIT {
    private static final String HOSTILE = "</script><script>window.pwned=1</script><img src=x onerror=window.pwned=1>"
            + "<svg onload=window.pwned=1>\"'><a href=javascript:window.pwned=1>x</a>\u202e${1+1}{{1+1}}]]>";

    @RegisterExtension
    static final Browser BROWSER = new Browser();

    private static RunResult run() {
        return RunBuilder.run()
                .submission(
                        HOSTILE,
                        "two-sum",
                        failed(HOSTILE, Verdict.WRONG_ANSWER, "")
                                .group(HOSTILE)
                                .refused(HOSTILE)
                                .explained(fullyExplained(HOSTILE)))
                .unloadable(HOSTILE + "2", HOSTILE, fullyExplained(HOSTILE), HOSTILE)
                .note(HOSTILE, HOSTILE)
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c0", "c1", "q0", "q1", "c0q1", "c0q1n1", "c1q0", "q1n1"})
    void nothingRunsAndNothingHides(String place) throws IOException {
        BROWSER.open(run());
        if (!place.isEmpty()) {
            BROWSER.visit(place);
        }
        assertThat(BROWSER.script("return typeof window.pwned")).isEqualTo("undefined");
        assertThat(BROWSER.script("return document.querySelectorAll('img, iframe, [onerror], [onload]').length"))
                .isEqualTo(0L);
        assertThat(BROWSER.script("return document.scripts.length")).isEqualTo(2L);
        assertThat(BROWSER.script("return document.body.innerText").toString())
                .contains("</script><script>window.pwned=1")
                .contains("\\u202e")
                .doesNotContain("\u202e");
    }

    @Test
    void policyKeepsForeignScriptsOut() throws IOException {
        BROWSER.open(run());
        BROWSER.script("const script = document.createElement('script'); script.textContent = 'window.pwned = 1';"
                + " document.body.append(script)");
        BROWSER.script("const image = document.createElement('img'); image.setAttribute('onerror', 'window.pwned = 1');"
                + " image.src = 'x:'; document.body.append(image)");
        assertThat(BROWSER.script("return typeof window.pwned")).isEqualTo("undefined");
        assertThat(List.of(BROWSER.script("return document.scripts.length"))).containsExactly(3L);
    }
}
