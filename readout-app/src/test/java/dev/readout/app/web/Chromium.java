package dev.readout.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Debian's headless Chromium (packages chromium and chromium-driver) at the pages of a served record. */
final class Chromium implements AutoCloseable {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    /** A page that is not there after this is taken for missing. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    final ChromeDriver driver;
    final Path downloads;

    private final Served served;

    private Chromium(ChromeDriver driver, Path downloads, Served served) {
        this.driver = driver;
        this.downloads = downloads;
        this.served = served;
    }

    /** Lets a test go on only where the browser is installed. */
    static void assume() {
        boolean there = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
        if (!there) {
            System.out.println("browser tests: skipped, because " + BROWSER + " or " + DRIVER + " is missing");
        }
        Assumptions.assumeTrue(there, "Chromium is missing");
    }

    /** @param folder for its profile, and for what it downloads */
    static Chromium at(Served served, Path folder) throws IOException {
        Path downloads = Files.createDirectories(folder.resolve("downloads"));
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--window-size=1280,1000",
                "--user-data-dir=" + folder.resolve("profile"));
        options.setExperimentalOption("prefs", Map.of("download.default_directory", downloads.toString()));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .usingAnyFreePort()
                .build();
        return new Chromium(new ChromeDriver(service, options), downloads, served);
    }

    void show(String path) {
        driver.get(served.address(path));
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Clicks on what leads to another page, and waits until that one is there. */
    void follow(WebElement link) {
        leads(link::click);
    }

    /** Does what leads to another page, and waits until that one is there. */
    void leads(Runnable action) {
        WebElement before = find("html");
        action.run();
        WebDriverWait patience = new WebDriverWait(driver, PATIENCE);
        // asked while one page gives way to the next, the browser may answer with an error of its own
        patience.ignoring(WebDriverException.class);
        patience.until(ExpectedConditions.stalenessOf(before));
        patience.until(any -> "complete".equals(driver.executeScript("return document.readyState")));
    }

    /** Does what changes the list of the page, and waits until that is there; the page itself must stay. */
    void swaps(Runnable action) {
        WebElement page = find("html");
        WebElement before = find("#list");
        action.run();
        WebDriverWait patience = new WebDriverWait(driver, PATIENCE);
        patience.until(ExpectedConditions.stalenessOf(before));
        patience.until(any -> all(".htmx-request").isEmpty());
        assertEquals("html", page.getTagName(), "the page stays");
    }

    /** What is pressed or typed into now. */
    WebElement active() {
        return driver.switchTo().activeElement();
    }

    /** What the address says behind the host. */
    String address() {
        return String.valueOf(driver.getCurrentUrl()).replaceFirst("^http://[^/]+", "");
    }

    /** From here on pages run no script. */
    void withoutScripts() {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", true));
    }

    void signIn() {
        show("/sign-in");
        find("input[name=token]").sendKeys(Served.TOKEN);
        follow(find("main button"));
    }

    /** Nothing was written to the console. */
    void quiet() {
        List<String> said = new ArrayList<>();
        driver.manage().logs().get(LogType.BROWSER).forEach(entry -> said.add(entry.getMessage()));
        assertEquals(List.of(), said, driver.getCurrentUrl());
    }

    /** There is nothing on a page that axe-core calls serious or critical. */
    void axe(String path) {
        show(path);
        driver.executeScript(script());
        Object found = driver.executeAsyncScript("""
                const done = arguments[0];
                axe.run({resultTypes: ['violations']}).then(r => done(r.violations
                    .filter(v => v.impact === 'serious' || v.impact === 'critical')
                    .map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' ').slice(0, 300))), e => done([String(e)]));""");
        assertEquals(List.of(), found, path);
    }

    private static String script() {
        try (InputStream in = Chromium.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe.min.js is not among the test's libraries");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Ends the browser; whoever serves the record goes on. */
    @Override
    public void close() {
        driver.quit();
    }
}
