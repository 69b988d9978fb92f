package assay.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;

/** Asks axe about the page that a browser shows. */
final class Axe {
    private Axe() {}

    /** What keeps people from using the page; empty where nothing does. */
    static String violations(Browser browser) throws IOException {
        browser.driver().manage().timeouts().scriptTimeout(Duration.ofMinutes(1));
        browser.script(script());
        return Objects.toString(
                browser.driver()
                        .executeAsyncScript(
                                "const done = arguments[0];"
                                        + "axe.run().then((results) => done(results.violations.map((each) => each.id + ': '"
                                        + " + each.nodes.map((node) => node.html + ' ' + node.failureSummary).join('\\n')).join('\\n')))"));
    }

    private static String script() throws IOException {
        try (InputStream file = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
