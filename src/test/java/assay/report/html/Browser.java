package assay.report.html;

import assay.report.ReportOptions;
import assay.result.RunResult;
import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/**
 * A real Chromium without a window, one for all tests of a class. Where the machine has none, the tests are skipped, and
 * fail in CI, which is to have one.
 */
final class Browser implements ExecutionCondition, BeforeAllCallback, AfterAllCallback {
    private static final String MISSING =
            "chromium and chromedriver (Debian's chromium and chromium-driver) are not on the PATH";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Kept, so that it stays quiet about every browser that is newer than it. */
    private static final Logger LOGGER = Logger.getLogger("org.openqa.selenium");

    private Optional<ChromeDriver> driver = Optional.empty();
    private Optional<Path> folder = Optional.empty();

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean inContinuousIntegration = "true".equals(System.getenv("CI"));
        return isInstalled() || inContinuousIntegration
                ? ConditionEvaluationResult.enabled("")
                : ConditionEvaluationResult.disabled(MISSING);
    }

    private static boolean isInstalled() {
        return onPath("chromium").isPresent() && onPath("chromedriver").isPresent();
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        LOGGER.setLevel(Level.SEVERE);
        Assertions.assertTrue(isInstalled(), MISSING);
        Path home = Files.createTempDirectory("browser");
        folder = Optional.of(home);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(onPath("chromium").orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--window-size=1280,900",
                "--user-data-dir=" + home.resolve("profile"));
        // With both programs named, nothing is looked for elsewhere.
        System.setProperty(
                "webdriver.chrome.driver", onPath("chromedriver").orElseThrow().toString());
        ChromeDriver started = new ChromeDriver(options);
        started.manage().timeouts().implicitlyWait(PATIENCE);
        driver = Optional.of(started);
    }

    private static Optional<Path> onPath(String program) {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(Pattern.quote(File.pathSeparator)))
                .map(directory -> Path.of(directory, program))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        driver.ifPresent(ChromeDriver::quit);
        if (folder.isPresent()) {
            try (Stream<Path> files = Files.walk(folder.get())) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    ChromeDriver driver() {
        return driver.orElseThrow();
    }

    /** Opens the run's page afresh. */
    Path open(RunResult run) throws IOException {
        StringWriter page = new StringWriter();
        new HtmlReport().write(run, ReportOptions.PLAIN, page);
        return open(page.toString());
    }

    /** Opens a page afresh. */
    Path open(String page) throws IOException {
        Path file = Files.writeString(folder.orElseThrow().resolve("report.html"), page);
        driver().get("about:blank");
        driver().get(file.toUri().toString());
        return file;
    }

    /** Opens the overview of the run's pages, which are in a folder beside it. */
    void openPages(RunResult run) throws IOException {
        Map<String, String> pages = new HashMap<>();
        CollectedPages collected = new CollectedPages(pages);
        new HtmlReport(0).write(run, ReportOptions.PLAIN, collected);
        Path home = folder.orElseThrow();
        Path beside = Files.createDirectories(home.resolve(collected.folderName()));
        for (Map.Entry<String, String> page : pages.entrySet()) {
            boolean first = page.getKey().equals(collected.firstName());
            Files.writeString((first ? home : beside).resolve(page.getKey()), page.getValue());
        }
        driver().get(home.resolve(collected.firstName()).toUri().toString());
    }

    /** Goes to a place in the page, such as {@code c0q1}, and waits until it is there. */
    void visit(String place) {
        script("location.hash = arguments[0]", place);
        driver().findElement(By.cssSelector("#detail:not([hidden]) h2"));
    }

    WebElement find(String selector) {
        return driver().findElement(By.cssSelector(selector));
    }

    /** The texts of all that match and can be seen. */
    List<String> texts(String selector) {
        return driver().findElements(By.cssSelector(selector)).stream()
                .filter(WebElement::isDisplayed)
                .map(WebElement::getText)
                .toList();
    }

    /** Waits for a heading of that text, which is where the page then is. */
    void awaitHeading(String text) {
        driver().findElement(By.xpath("//*[@id='detail']/h2[.='%s']".formatted(text)));
    }

    void press(CharSequence... keys) {
        new Actions(driver()).sendKeys(keys).perform();
    }

    /** Goes on by the tab key until the element that has the focus matches. */
    WebElement tabTo(String selector) {
        for (int press = 0; press < 200; press++) {
            press(Keys.TAB);
            WebElement focused = driver().switchTo().activeElement();
            if (Boolean.TRUE.equals(script("return arguments[0].matches(arguments[1])", focused, selector))) {
                return focused;
            }
        }
        throw new AssertionError("no tab stop is " + selector);
    }

    Object script(String text, Object... arguments) {
        return Objects.requireNonNullElse(driver().executeScript(text, arguments), "");
    }

    /** Shows the page on a screen of that width, by day or by night. */
    void emulate(int width, String colours, String media) {
        driver().executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        driver().executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "media",
                                media,
                                "features",
                                List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }
}
