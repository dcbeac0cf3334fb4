package dev.readout.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.app.web.route.Limits;
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
import java.util.Optional;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * The record as people use it, in Debian's headless Chromium (packages chromium and chromium-driver): everything without
 * a script of ours, without an error on the console, and without a serious fault that axe finds.
 */
@Tag("slow")
class BrowserTest {
    private static final Path BROWSER = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    /** A page that is not there after this is taken for missing. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    static Path folder = Path.of("");

    private static Served served;
    private static ChromeDriver browser;

    @BeforeAll
    static void open() {
        boolean there = Files.isExecutable(BROWSER) && Files.isExecutable(DRIVER);
        if (!there) {
            System.out.println("BrowserTest: skipped, because " + BROWSER + " or " + DRIVER + " is missing");
        }
        Assumptions.assumeTrue(there, "Chromium is missing");
        served = Served.samples(folder, Optional.of(Served.TOKEN), Limits.STANDARD);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(BROWSER.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--window-size=1280,1000",
                "--user-data-dir=" + folder.resolve("profile"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(new File(DRIVER.toString()))
                .usingAnyFreePort()
                .build();
        browser = new ChromeDriver(service, options);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
            served.close();
        }
    }

    private static void show(String path) {
        browser.get(served.address(path));
    }

    private static WebElement find(String css) {
        return browser.findElement(By.cssSelector(css));
    }

    /** Clicks on what leads to another page, and waits until that one is there. */
    private static void follow(WebElement link) {
        WebElement before = find("html");
        link.click();
        WebDriverWait patience = new WebDriverWait(browser, PATIENCE);
        patience.until(ExpectedConditions.stalenessOf(before));
        patience.until(any -> "complete".equals(browser.executeScript("return document.readyState")));
    }

    private static void quiet() {
        List<String> said = new ArrayList<>();
        browser.manage().logs().get(LogType.BROWSER).forEach(entry -> said.add(entry.getMessage()));
        assertEquals(List.of(), said, browser.getCurrentUrl());
    }

    @Test
    void fromTheListByAFilterAndAContactToTheWordsInTheReport() {
        show("/");
        assertEquals("Contacts", find("h1").getText());
        find("input[name=party]").sendKeys("US,CN");
        new Select(find("select[name=reading]")).selectByValue("disputed");
        follow(find("form.filter button"));
        assertTrue(String.valueOf(browser.getCurrentUrl()).contains("party=US"), browser.getCurrentUrl());
        List<WebElement> rows = browser.findElements(By.cssSelector("table.contacts tbody tr"));
        assertEquals(1, rows.size());
        follow(rows.get(0).findElement(By.cssSelector("th a")));
        WebElement first = find(".facts .fact");
        assertTrue(first.getText().startsWith("duration"), "disagreements first: " + first.getText());
        assertTrue(first.getText().contains("4 h or more than 2 h"), first.getText());
        WebElement evidence = first.findElement(By.cssSelector(".claims .source a[aria-label]"));
        follow(evidence);
        WebElement words = find(".report .chosen");
        assertEquals("four hours", words.getText());
        assertEquals(
                true,
                browser.executeScript(
                        "const r = arguments[0].getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight",
                        words));
        quiet();
    }

    @Test
    void aSearchLeadsToTheWords() {
        show("/contacts");
        find("#find").sendKeys("\"direct channels\"");
        follow(find(".find button"));
        assertTrue(
                find("p.lead").getText().startsWith("Found in 2 reports"),
                find("p.lead").getText());
        follow(find("blockquote a"));
        assertEquals("direct channels", find(".report .chosen").getText());
        quiet();
    }

    @Test
    void anAnalystSignsInDecidesAndUndoes() {
        show("/sign-in");
        find("input[name=token]").sendKeys(Served.TOKEN);
        follow(find("main button"));
        show("/contacts/" + Served.SUMMIT);
        List<WebElement> choices = browser.findElements(By.cssSelector(".decide details"));
        WebElement set = choices.get(2);
        set.findElement(By.cssSelector("summary")).click();
        new Select(set.findElement(By.name("field"))).selectByVisibleText("duration");
        set.findElement(By.name("value")).sendKeys("about PT4H");
        set.findElement(By.name("by")).sendKeys("Ada Example");
        set.findElement(By.name("why")).sendKeys("her notes");
        follow(set.findElement(By.cssSelector("button")));
        assertTrue(
                find("#fact-duration").getText().contains("about 4 h"),
                find("#fact-duration").getText());
        assertTrue(find(".fact.decided").getText().contains("Decided by Ada Example"));
        show("/decisions");
        WebElement undo = find("details.decide");
        undo.findElement(By.cssSelector("summary")).click();
        undo.findElement(By.name("by")).sendKeys("Ada Example");
        undo.findElement(By.name("why")).sendKeys("a mistake");
        follow(undo.findElement(By.cssSelector("button")));
        assertTrue(find("main").getText().contains("undone by"), find("main").getText());
        quiet();
        axe("/contacts/" + Served.SUMMIT);
        follow(find("footer form button"));
        assertFalse(find("footer").getText().contains("Sign out"));
    }

    @Test
    void axeFindsNoSeriousFaultOnAnyPage() {
        show("/contacts/" + Served.SUMMIT);
        String report = String.valueOf(find(".family a").getAttribute("href")).replaceFirst("^http://[^/]+", "");
        for (String path : List.of(
                "/contacts",
                "/contacts/" + Served.SUMMIT,
                report,
                "/search?q=direct",
                "/calendar?from=2021",
                "/questions",
                "/parties",
                "/parties/CN",
                "/pairs/CN/US",
                "/persons/US/Joe%20Biden",
                "/offices/US/head-of-state",
                "/outlets",
                "/outlets/Evening%20Ledger",
                "/decisions",
                "/sources",
                "/about",
                "/api",
                "/sign-in",
                "/nowhere")) {
            axe(path);
        }
    }

    @Test
    void aPhoneShowsThePageWithoutScrollingToTheSide() {
        Dimension before = browser.manage().window().getSize();
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 375, "height", 740, "deviceScaleFactor", 1, "mobile", true));
        for (String path : List.of(
                "/contacts",
                "/contacts/" + Served.SUMMIT,
                "/pairs/CN/US",
                "/persons/US/Joe%20Biden",
                "/outlets/Evening%20Ledger",
                "/search?q=direct",
                "/about")) {
            show(path);
            Object wide = browser.executeScript("return document.documentElement.scrollWidth - innerWidth");
            assertEquals(0L, wide, path);
        }
        browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        browser.manage().window().setSize(before);
    }

    /** What axe-core calls serious or critical. */
    private static void axe(String path) {
        show(path);
        browser.executeScript(script());
        Object found = browser.executeAsyncScript("""
                const done = arguments[0];
                axe.run({resultTypes: ['violations']}).then(r => done(r.violations
                    .filter(v => v.impact === 'serious' || v.impact === 'critical')
                    .map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' ').slice(0, 300))), e => done([String(e)]));""");
        assertEquals(List.of(), found, path);
    }

    private static String script() {
        try (InputStream in = BrowserTest.class.getResourceAsStream("/axe.min.js")) {
            if (in == null) {
                throw new IllegalStateException("axe.min.js is not among the test's libraries");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
