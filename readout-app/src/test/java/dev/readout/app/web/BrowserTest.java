package dev.readout.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.app.web.route.Limits;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;

/**
 * The record as people use it: everything without a script of ours, without an error on the console, and without a serious fault that axe finds.
 */
@Tag("slow")
class BrowserTest {
    @TempDir
    static Path folder = Path.of("");

    private static Served served;
    private static Chromium browser;

    @BeforeAll
    static void open() throws IOException {
        Chromium.assume();
        served = Served.samples(folder, Optional.of(Served.TOKEN), Limits.STANDARD);
        browser = Chromium.at(served, folder);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
            served.close();
        }
    }

    @Test
    void fromTheListByAFilterAndAContactToTheWordsInTheReport() {
        browser.show("/");
        assertEquals("Contacts", browser.find("h1").getText());
        browser.find("input[name=party]").sendKeys("US,CN");
        browser.swaps(() -> new Select(browser.find("select[name=reading]")).selectByValue("disputed"));
        assertEquals("/contacts?party=US%2CCN&reading=disputed&sort=newest", browser.address());
        List<WebElement> rows = browser.all("table.contacts tbody tr");
        assertEquals(1, rows.size());
        browser.follow(rows.get(0).findElement(By.cssSelector("th a")));
        WebElement first = browser.find(".facts .fact");
        assertTrue(first.getText().startsWith("duration"), "disagreements first: " + first.getText());
        assertTrue(first.getText().contains("4 h or more than 2 h"), first.getText());
        WebElement evidence = first.findElement(By.cssSelector(".claims .source a[aria-label]"));
        browser.follow(evidence);
        WebElement words = browser.find(".report .chosen");
        assertEquals("four hours", words.getText());
        assertEquals(
                true,
                browser.driver.executeScript(
                        "const r = arguments[0].getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight",
                        words));
        browser.quiet();
    }

    @Test
    void aSearchLeadsToTheWords() {
        browser.show("/contacts");
        browser.find("#find").sendKeys("\"direct channels\"");
        browser.follow(browser.find(".find button"));
        assertTrue(
                browser.find("p.lead").getText().startsWith("Found in 2 reports"),
                browser.find("p.lead").getText());
        browser.follow(browser.find("blockquote a"));
        assertEquals("direct channels", browser.find(".report .chosen").getText());
        browser.quiet();
    }

    @Test
    void anAnalystSignsInDecidesAndUndoes() {
        browser.signIn();
        browser.show("/contacts/" + Served.SUMMIT);
        List<WebElement> choices = browser.all(".decide details");
        WebElement set = choices.get(2);
        set.findElement(By.cssSelector("summary")).click();
        new Select(set.findElement(By.name("field"))).selectByVisibleText("duration");
        set.findElement(By.name("value")).sendKeys("about PT4H");
        set.findElement(By.name("by")).sendKeys("Ada Example");
        set.findElement(By.name("why")).sendKeys("her notes");
        browser.follow(set.findElement(By.cssSelector("button")));
        assertTrue(
                browser.find("#fact-duration").getText().contains("about 4 h"),
                browser.find("#fact-duration").getText());
        assertTrue(browser.find(".fact.decided").getText().contains("Decided by Ada Example"));
        browser.show("/decisions");
        WebElement undo = browser.find("details.decide");
        undo.findElement(By.cssSelector("summary")).click();
        undo.findElement(By.name("by")).sendKeys("Ada Example");
        undo.findElement(By.name("why")).sendKeys("a mistake");
        browser.follow(undo.findElement(By.cssSelector("button")));
        assertTrue(
                browser.find("main").getText().contains("undone by"),
                browser.find("main").getText());
        browser.quiet();
        browser.axe("/contacts/" + Served.SUMMIT);
        browser.follow(browser.find("footer form button"));
        assertFalse(browser.find("footer").getText().contains("Sign out"));
    }

    @Test
    void axeFindsNoSeriousFaultOnAnyPage() {
        browser.show("/contacts/" + Served.SUMMIT);
        String report =
                String.valueOf(browser.find(".family a").getAttribute("href")).replaceFirst("^http://[^/]+", "");
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
            browser.axe(path);
        }
    }

    @Test
    void aPhoneShowsThePageWithoutScrollingToTheSide() {
        Dimension before = browser.driver.manage().window().getSize();
        browser.driver.executeCdpCommand(
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
            browser.show(path);
            Object wide = browser.driver.executeScript("return document.documentElement.scrollWidth - innerWidth");
            assertEquals(0L, wide, path);
        }
        browser.driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        browser.driver.manage().window().setSize(before);
    }
}
