package dev.readout.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Where scripts run, lists change in their place; every state has its address, and without scripts its page. */
@Tag("slow")
class PartsTest {
    private static final int ROWS = 4;

    @TempDir
    Path folder = Path.of("");

    private Served served;
    private Chromium browser;

    @BeforeEach
    void open() throws IOException {
        Chromium.assume();
        Path reports = Files.createDirectories(folder.resolve("hostile"));
        Files.writeString(reports.resolve("<b hx-get='' hx-trigger=load>.txt"), """
                URL: https://evil.example/" hx-get="/evil" hx-trigger="load
                TITLE: Merkel calls Erdogan <script>fetch('/evil')</script><p hx-get="/evil" hx-trigger="load">
                PUBLISHED: 2021-03-04
                OUTLET: " hx-get="evil" hx-trigger="load" x="
                AUTHOR: <b data-hx-get="/evil" data-hx-trigger="load">

                German Chancellor Angela Merkel spoke by telephone with Turkish President Recep Tayyip Erdogan on Wednesday. \
                <p id="list" hx-get="/evil" hx-trigger="load">here</p> "This <i hx-on::load="fetch('/evil')">goes on</i>", \
                Erdogan said. <template hx-swap-oob="true" id="main"></template>
                """);
        served = Served.samples(folder, Optional.empty(), Served.smallLimits(ROWS), reports);
        browser = Chromium.at(served, folder);
    }

    @AfterEach
    void close() {
        if (browser != null) {
            browser.close();
            served.close();
        }
    }

    private String count() {
        return browser.find("#count").getText();
    }

    private List<String> rows() {
        return browser.all("table.contacts tbody th a").stream()
                .map(link -> String.valueOf(link.getAttribute("href")).replaceFirst(".*/", ""))
                .toList();
    }

    private String feed() {
        return String.valueOf(browser.find("head link[type='application/json']").getAttribute("href"))
                .replaceFirst("^http://[^/]+", "");
    }

    @Test
    void aFilterIsTypedAndTheListFollows() {
        browser.show("/contacts");
        WebElement counted = browser.find("#count");
        WebElement party = browser.find("input[name=party]");
        party.sendKeys("US,CN");
        browser.swaps(() -> party.sendKeys("\n"));
        assertEquals("/contacts?party=US%2CCN&sort=newest", browser.address());
        assertEquals(party, browser.active(), "whoever types goes on typing");
        assertEquals(
                "2 of 10 contacts", counted.getText(), "the count that screen readers listen to is the same element");
        assertEquals(2, rows().size());
        assertTrue(browser.find("#whole a").isDisplayed(), "there is a way back to all");
        assertTrue(String.valueOf(browser.find("#forms a").getAttribute("href")).contains("party=US%2CCN"));
        assertEquals("/contacts.json?party=US%2CCN&sort=newest", feed());
        browser.swaps(() -> party.sendKeys("\n"));
        browser.swaps(() -> browser.driver.navigate().back());
        assertEquals("/contacts", browser.address(), "the same once more is no step");
        assertEquals("10 contacts", count());
        assertEquals("", browser.find("input[name=party]").getAttribute("value"));
        assertEquals("/contacts.json", feed());
        browser.swaps(() -> browser.driver.navigate().forward());
        assertEquals("2 of 10 contacts", count());
        assertEquals("US,CN", browser.find("input[name=party]").getAttribute("value"));
        browser.swaps(browser.find("#whole a")::click);
        assertEquals("10 contacts", count());
        assertEquals("", browser.find("input[name=party]").getAttribute("value"));
        browser.quiet();
    }

    @Test
    void aFacetNarrowsTheListAndStandsInTheForm() {
        browser.show("/contacts");
        browser.swaps(browser.find("#facets a[href='/contacts?channel=phone']")::click);
        assertEquals("/contacts?channel=phone", browser.address());
        assertEquals("phone", browser.find("select[name=channel]").getAttribute("value"));
        assertEquals("facets", browser.active().getAttribute("id"), "whoever narrows by keys goes on there");
        assertTrue(browser.all("#facets a[href*='channel=in-person']").isEmpty());
        browser.quiet();
        browser.axe("/contacts?channel=phone");
    }

    @Test
    void anOrderIsChosenAndTheNextPageComes() {
        browser.show("/contacts");
        List<String> newest = rows();
        WebElement order = browser.find("select[name=sort]");
        browser.swaps(() -> new Select(order).selectByValue("oldest"));
        assertFalse(rows().stream().anyMatch(newest::contains), rows().toString());
        assertEquals("/contacts?sort=oldest", browser.address());
        List<String> oldest = rows();
        browser.swaps(() -> browser.find("a[rel=next]").sendKeys(Keys.ENTER));
        assertEquals(ROWS, rows().size());
        assertFalse(rows().stream().anyMatch(oldest::contains), rows().toString());
        assertTrue(browser.address().startsWith("/contacts?sort=oldest&after="), browser.address());
        assertEquals("list", browser.active().getAttribute("id"), "reading goes on at the head of the list");
        assertEquals(
                true,
                browser.driver.executeScript("const top = document.querySelector('#list').getBoundingClientRect().top;"
                        + " return top >= -1 && top < innerHeight"));
        browser.swaps(() -> browser.driver.navigate().back());
        assertEquals(oldest, rows());
        assertEquals("oldest", browser.find("select[name=sort]").getAttribute("value"));
        browser.quiet();
    }

    @Test
    void aSearchAndTheCalendarChangeInTheirPlace() {
        browser.show("/search");
        browser.find("main input[name=q]").sendKeys("\"direct channels\"");
        browser.swaps(browser.find("main form button")::click);
        assertTrue(count().startsWith("Found in 2 reports"), count());
        assertEquals("\"direct channels\"", browser.find("#find").getAttribute("value"));
        browser.swaps(() -> new Select(browser.find("select[name=in]")).selectByValue("statements"));
        assertEquals("/search?q=%22direct%20channels%22&in=statements", browser.address());
        browser.follow(browser.find("header nav a[href='/calendar']"));
        browser.find("input[name=from]").sendKeys("2020");
        browser.swaps(browser.find("main form button")::click);
        assertEquals("/calendar?from=2020", browser.address());
        assertTrue(Integer.parseInt(count().replaceFirst(" .*", "")) > 1, count());
        browser.quiet();
    }

    @Test
    void whatFailsIsSaidAndLeavesThePageAsItWas() {
        browser.show("/contacts");
        browser.find("input[name=since]").sendKeys("soon");
        browser.find("form.filter button").click();
        WebElement fault = browser.find("#fault");
        WebDriverWait patience = new WebDriverWait(browser.driver, Chromium.PATIENCE);
        patience.until(any -> fault.getText().contains("'soon' is no date"));
        assertEquals("/contacts", browser.address());
        assertEquals("10 contacts", count());
        assertEquals("soon", browser.find("input[name=since]").getAttribute("value"));
        browser.swaps(browser.find("#facets a[href='/contacts?channel=phone']")::click);
        assertEquals("", fault.getText(), "it is gone with the next answer");
        served.close();
        browser.find("#whole a").click();
        patience.until(any -> fault.getText().startsWith("The server does not answer."));
        assertEquals("/contacts?channel=phone", browser.address());
    }

    @Test
    void whoWaitsSeesThatSomethingIsLoading() {
        browser.show("/contacts");
        WebElement busy = browser.find("#busy");
        assertFalse(busy.isDisplayed());
        browser.driver.executeCdpCommand("Network.enable", Map.of());
        browser.driver.executeCdpCommand(
                "Network.emulateNetworkConditions",
                Map.of("offline", false, "latency", 3000, "downloadThroughput", -1, "uploadThroughput", -1));
        browser.swaps(() -> {
            browser.find("#facets a[href='/contacts?channel=phone']").click();
            new WebDriverWait(browser.driver, Chromium.PATIENCE).until(any -> busy.isDisplayed());
        });
        assertFalse(busy.isDisplayed());
        browser.quiet();
    }

    @Test
    void withoutScriptsTheSameLinksAndFormsShowPages() {
        browser.withoutScripts();
        browser.show("/contacts");
        browser.find("input[name=party]").sendKeys("US,CN");
        browser.follow(browser.find("form.filter button"));
        assertEquals("2 of 10 contacts", count());
        browser.leads(() -> browser.driver.navigate().back());
        browser.follow(browser.find("#facets a[href='/contacts?channel=phone']"));
        assertEquals("phone", browser.find("select[name=channel]").getAttribute("value"));
        browser.show("/contacts");
        List<String> first = rows();
        browser.follow(browser.find("a[rel=next]"));
        assertFalse(rows().stream().anyMatch(first::contains), rows().toString());
        browser.show("/search");
        browser.find("main input[name=q]").sendKeys("\"direct channels\"");
        browser.follow(browser.find("main form button"));
        assertTrue(count().startsWith("Found in 2 reports"), count());
        browser.quiet();
    }

    /** A request to '/evil' would stand on the console, because there is no such page. */
    @Test
    void ordersInStrangersWordsAreWords() {
        browser.show("/contacts?party=TR,DE");
        browser.swaps(() -> new Select(browser.find("select[name=sort]")).selectByValue("oldest"));
        assertEquals(1, rows().size());
        browser.follow(browser.find("table.contacts tbody th a"));
        browser.follow(browser.find(".family a"));
        assertTrue(browser.find(".report").getText().contains("<p id=\"list\" hx-get=\"/evil\" hx-trigger=\"load\">"));
        browser.show("/search");
        browser.find("main input[name=q]").sendKeys("telephone Merkel");
        browser.swaps(browser.find("main form button")::click);
        assertTrue(browser.find("#list").getText().contains("hx-get='' hx-trigger=load"));
        assertEquals(1, browser.all("#list").size());
        browser.follow(browser.find("#list a.quiet"));
        assertEquals(
                "\" hx-get=\"evil\" hx-trigger=\"load\" x=\"",
                browser.find("h1").getText());
        for (String path : List.of("/sources", "/outlets", "/questions", "/calendar?from=2020")) {
            browser.show(path);
            assertTrue(
                    browser.all("main [hx-get], main [data-hx-get], main [hx-on], main script")
                            .isEmpty(),
                    path);
        }
        browser.quiet();
        assertEquals(List.of(), served.faults);
    }
}
