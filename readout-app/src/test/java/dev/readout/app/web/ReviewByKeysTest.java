package dev.readout.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.app.web.route.Limits;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is signed in goes through the open questions by keys, or without any script by the same forms. */
@Tag("slow")
class ReviewByKeysTest {
    @TempDir
    Path folder = Path.of("");

    private Served served;

    @BeforeEach
    void serve() throws IOException {
        Path reports = Files.createDirectories(folder.resolve("reports"));
        Files.writeString(reports.resolve("hall.txt"), """
                URL: https://hall.example/morning
                TITLE: Macron receives Scholz in Brussels
                PUBLISHED: 2022-06-23T11:00+02:00

                French President Emmanuel Macron met German Chancellor Olaf Scholz in Brussels on Thursday morning before \
                the European Council.
                """);
        Files.writeString(reports.resolve("screen.txt"), """
                URL: https://screen.example/evening
                TITLE: Evening talk by video
                PUBLISHED: 2022-06-23T22:30+02:00

                German Chancellor Olaf Scholz and French President Emmanuel Macron spoke by video link on Thursday evening \
                about gas for the winter.
                """);
        Files.writeString(reports.resolve("vague.txt"), """
                URL: https://vague.example/talks
                TITLE: Macron and Scholz in talks
                PUBLISHED: 2022-06-24T08:00+02:00

                French President Emmanuel Macron and German Chancellor Olaf Scholz held talks on Thursday.
                """);
        served = Served.samples(folder, Optional.of(Served.TOKEN), Limits.STANDARD, reports);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void aQuestionIsDecidedAndTheDecisionUndoneWithoutTheMouse() throws IOException {
        Chromium.assume();
        try (Chromium browser = Chromium.at(served, folder)) {
            browser.signIn();
            browser.show("/questions");
            assertEquals(
                    "Mentions that fit several contacts: 1",
                    browser.find("#undecided").getText());
            browser.find("body").sendKeys("j");
            assertTrue(
                    browser.active().getText().contains("Macron and Scholz in talks"),
                    browser.active().getText());
            assertTrue(browser.all("input[type=radio]:checked").isEmpty(), "nothing is chosen beforehand");
            browser.active().sendKeys("s");
            assertEquals(
                    "Choose one of them first.", browser.find("[data-unchosen]").getText());
            browser.active().sendKeys("2");
            assertEquals("", browser.find("[data-unchosen]").getText());
            browser.active().sendKeys("s");
            assertEquals("by", browser.active().getAttribute("name"));
            browser.active().sendKeys("Ada Example\t");
            assertEquals("why", browser.active().getAttribute("name"));
            browser.active().sendKeys("jsdu are letters here");
            browser.swaps(() -> browser.active().sendKeys("\n"));
            assertEquals(served.address("/questions"), browser.driver.getCurrentUrl());
            assertEquals(
                    "Mentions that fit several contacts: 0",
                    browser.find("#undecided").getText());
            String decided = served.get("/decisions").body();
            assertTrue(decided.contains("jsdu are letters here") && decided.contains("Ada Example"), decided);
            browser.find("body").sendKeys("u");
            assertEquals("why", browser.active().getAttribute("name"), "the name is remembered");
            browser.active().sendKeys("a mistake");
            browser.swaps(() -> browser.active().sendKeys("\n"));
            assertEquals(
                    "Mentions that fit several contacts: 1",
                    browser.find("#undecided").getText());
            assertTrue(browser.all("#latest").isEmpty(), "nothing is left to undo");
            browser.quiet();
            browser.axe("/questions");
        }
    }

    @Test
    void theFormsDoTheSameWithoutTheScriptAndLeadBackToTheQuestions() {
        String signed = cookie();
        String page = served.get("/questions", "Cookie", signed).body();
        String proof = page.replaceFirst("(?s).*name=\"proof\" value=\"([0-9a-f]+)\".*", "$1");
        String mention = page.replaceFirst("(?s).*type=\"hidden\" name=\"ids\" value=\"([^\"]+)\".*", "$1");
        String candidate = page.replaceFirst("(?s).*type=\"radio\" name=\"ids\" value=\"([^\"]+)\".*", "$1");
        String form = "ruling=different&by=Ada&why=notes&proof=" + proof + "&ids=" + mention + "&ids=" + candidate;
        HttpResponse<String> made = served.post("/decide", form + "&back=%2Fquestions", "Cookie", signed);
        assertEquals(303, made.statusCode(), made.body());
        assertTrue(made.headers().firstValue("Location").orElse("").endsWith("/questions"));
        assertTrue(served.get("/questions").body().contains("Mentions that fit several contacts: 0"));
    }

    @Test
    void aFormLeadsNowhereElseThanToOurOwnPages() {
        String signed = cookie();
        String proof = served.get("/questions", "Cookie", signed)
                .body()
                .replaceFirst("(?s).*name=\"proof\" value=\"([0-9a-f]+)\".*", "$1");
        String set = "ruling=set&field=duration&value=about+PT4H&by=Ada&why=notes&ids=" + Served.SUMMIT;
        HttpResponse<String> made = served.post(
                "/decide", set + "&proof=" + proof + "&back=https%3A%2F%2Fevil.example%2F", "Cookie", signed);
        assertTrue(made.headers().firstValue("Location").orElse("").endsWith("/contacts/" + Served.SUMMIT));
    }

    @Test
    void whoIsNotSignedInGetsNoScriptAndABrowserRunsNone() {
        HttpResponse<String> page = served.get("/questions");
        assertFalse(page.body().contains("<script"), page.body());
        assertFalse(policy(page).contains("script-src"), policy(page));
        String signed = cookie();
        assertTrue(
                policy(served.get("/questions", "Cookie", signed)).endsWith("; script-src 'self'; connect-src 'self'"));
        assertFalse(policy(served.get("/decisions", "Cookie", signed)).contains("script-src"));
    }

    private String cookie() {
        return served.post("/sign-in", "token=" + Served.TOKEN.replace(' ', '+'))
                .headers()
                .firstValue("Set-Cookie")
                .orElse("")
                .replaceFirst(";.*", "");
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }
}
