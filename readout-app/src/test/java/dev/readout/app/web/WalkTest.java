package dev.readout.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.app.web.route.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One analyst's way through the whole: search, narrow, look at the words, compare the sides, decide, undo, take along. */
@Tag("slow")
class WalkTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir
    Path folder = Path.of("");

    @Test
    void fromASearchToAFileOnTheOwnDisk() throws IOException {
        Chromium.assume();
        try (Served served = Served.samples(folder, Optional.of(Served.TOKEN), Limits.STANDARD, Served.BOTH_SIDES);
                Chromium browser = Chromium.at(served, folder)) {
            browser.signIn();
            searches(browser);
            narrows(browser);
            looksAtTheWords(browser);
            comparesTheSides(browser);
            decidesAndUndoes(browser);
            takesAlong(browser);
            assertEquals(List.of(), served.faults);
        }
    }

    private static void searches(Chromium browser) {
        browser.find("#find").sendKeys("\"security guarantees\"");
        browser.follow(browser.find(".find button"));
        browser.follow(browser.find(".claims a[href^='/contacts/']"));
        assertTrue(browser.driver.getCurrentUrl().endsWith(Served.CALL), browser.driver.getCurrentUrl());
        browser.quiet();
    }

    private static void narrows(Chromium browser) {
        browser.follow(browser.find("header nav a[href='/contacts']"));
        browser.find("input[name=person]").sendKeys("putin");
        browser.swaps(() -> new Select(browser.find("select[name=channel]")).selectByValue("phone"));
        browser.find("input[name=since]").sendKeys("2021-12-20");
        browser.swaps(browser.find("form.filter button")::click);
        List<WebElement> rows = browser.all("table.contacts tbody tr");
        assertEquals(1, rows.size());
        browser.follow(rows.get(0).findElement(By.cssSelector("th a")));
        assertTrue(browser.find(".facts .fact").getText().contains("50 min or about 2 h"));
        browser.quiet();
    }

    private static void looksAtTheWords(Chromium browser) {
        browser.follow(browser.find(".facts .fact .source a[aria-label]"));
        String words = browser.find(".report .chosen").getText();
        assertTrue(List.of("50 minutes", "about two hours").contains(words), words);
        browser.leads(() -> browser.driver.navigate().back());
        browser.quiet();
    }

    private static void comparesTheSides(Chromium browser) {
        WebElement differ = browser.find("table.sides tr.differ");
        List<WebElement> cells = differ.findElements(By.cssSelector("td"));
        assertTrue(cells.get(0).getText().contains("50 minutes"), cells.get(0).getText());
        assertTrue(
                cells.get(1).getText().contains("about two hours"), cells.get(1).getText());
        WebElement words = cells.get(1).findElement(By.cssSelector("a.cite"));
        browser.leads(() -> words.sendKeys("\n"));
        assertEquals("about two hours", browser.find(".report .chosen").getText());
        browser.follow(browser.find("dl a[href^='/outlets/']"));
        assertEquals("White House", browser.find("h1").getText());
        browser.follow(browser.find("table.contacts a[href='/persons/RU/Vladimir%20Putin']"));
        assertEquals("Vladimir Putin", browser.find("h1").getText());
        browser.quiet();
    }

    private static void decidesAndUndoes(Chromium browser) {
        browser.show("/contacts/" + Served.CALL);
        WebElement set = browser.all(".decide details").get(2);
        set.findElement(By.cssSelector("summary")).click();
        new Select(set.findElement(By.name("field"))).selectByVisibleText("duration");
        set.findElement(By.name("value")).sendKeys("PT50M");
        set.findElement(By.name("by")).sendKeys("Ada Example");
        set.findElement(By.name("why")).sendKeys("the log of the exchange");
        browser.follow(set.findElement(By.cssSelector("button")));
        assertTrue(browser.find(".fact.decided").getText().contains("Decided by Ada Example"));
        browser.show("/questions");
        WebElement latest = browser.find("#latest");
        latest.findElement(By.cssSelector("summary")).click();
        latest.findElement(By.name("by")).sendKeys("Ada Example");
        latest.findElement(By.name("why")).sendKeys("the log was of another call");
        browser.swaps(latest.findElement(By.cssSelector("button"))::click);
        browser.show("/contacts/" + Served.CALL);
        assertEquals(0, browser.all(".fact.decided").size());
        assertTrue(browser.find(".fact.disputed").getText().contains("50 min or about 2 h"));
        browser.quiet();
    }

    private static void takesAlong(Chromium browser) throws IOException {
        browser.show("/contacts?party=RU,US");
        browser.find("footer a[href^='/contacts.csv']").click();
        Path file = browser.downloads.resolve("contacts.csv");
        new WebDriverWait(browser.driver, PATIENCE).until(any -> Files.exists(file));
        List<String> rows = Files.readAllLines(file);
        assertEquals(4, rows.size(), rows.toString());
        assertTrue(rows.get(1).startsWith("ru-us-"), rows.get(1));
    }
}
