package dev.readout.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.app.web.route.Limits;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who knows the token decides as on the command line; nobody else does. */
class DecisionFormsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern PROOF = Pattern.compile("name=\"proof\" value=\"([0-9a-f]+)\"");
    private static final String SIGNED = "&by=Ada+Example&why=her+notes";

    @TempDir
    Path folder = Path.of("");

    @Test
    void withoutATokenThereAreNoForms() {
        try (Served served = Served.samples(folder)) {
            assertEquals(404, served.get("/sign-in").statusCode());
            assertTrue(served.post("/decide", "ruling=set").statusCode() >= 404);
            String page = served.get("/contacts/" + Served.SUMMIT).body();
            assertFalse(page.contains("method=\"post\"") || page.contains("Sign in"), page);
        }
    }

    @Test
    void aDecisionNeedsASessionAndItsProof() {
        try (Served served = open()) {
            String set = "ruling=set&ids=" + Served.SUMMIT + "&field=duration&value=about+PT4H" + SIGNED;
            assertEquals(403, served.post("/decide", set).statusCode());
            assertEquals(403, served.post("/sign-in", "token=a+wrong+token").statusCode());
            String cookie = cookie(served);
            assertEquals(403, served.post("/decide", set, "Cookie", cookie).statusCode());
            assertEquals(
                    403,
                    served.post("/decide", set + "&proof=" + "0".repeat(64), "Cookie", cookie)
                            .statusCode());
            assertEquals(0, decisions(served));
        }
    }

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        try (Served served = open()) {
            HttpResponse<String> answer = signIn(served);
            assertEquals(303, answer.statusCode());
            String cookie = answer.headers().firstValue("Set-Cookie").orElse("");
            assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Strict"), cookie);
        }
    }

    @Test
    void aDecisionShowsOnThePageAndOnTheCommandLine() throws IOException {
        try (Served served = open()) {
            String cookie = cookie(served);
            String before = served.get("/contacts/" + Served.SUMMIT + ".json")
                    .headers()
                    .firstValue("ETag")
                    .orElse("");
            HttpResponse<String> made =
                    decide(served, cookie, "ruling=set&ids=" + Served.SUMMIT + "&field=duration&value=about+PT4H");
            assertEquals(303, made.statusCode(), made.body());
            String page = served.get("/contacts/" + Served.SUMMIT).body();
            assertTrue(page.contains("Decided by") && page.contains("Ada Example") && page.contains("her notes"), page);
            assertEquals(
                    "decided",
                    JSON.readTree(served.get("/contacts/" + Served.SUMMIT + ".json", "If-None-Match", before)
                                    .body())
                            .at("/duration/reading")
                            .asText());
            String listed = Served.run(served.setting, "decisions", "list", "--store", served.store.toString());
            assertTrue(listed.contains("set " + Served.SUMMIT + " duration about PT4H"), listed);

            String id = JSON.readTree(served.get("/decisions.json").body())
                    .at("/0/decision")
                    .asText();
            assertEquals(303, decide(served, cookie, "ruling=undo&ids=" + id).statusCode());
            assertFalse(served.get("/contacts/" + Served.SUMMIT).body().contains("Decided by"));
            assertEquals(2, decisions(served));
        }
    }

    @Test
    void contactsAreJoinedPartedAndMentionsRejected() throws IOException {
        try (Served served = open()) {
            String cookie = cookie(served);
            String other = "cn-us-2022-11-in-person-8438a1";
            assertEquals(
                    303,
                    decide(served, cookie, "ruling=same&ids=" + Served.SUMMIT + "&ids=" + other)
                            .statusCode());
            assertTrue(served.get("/contacts/" + other).body().contains(other + " is now "), "the id leads on");
            String id = JSON.readTree(served.get("/decisions.json").body())
                    .at("/0/decision")
                    .asText();
            assertEquals(303, decide(served, cookie, "ruling=undo&ids=" + id).statusCode());
            assertEquals(
                    303,
                    decide(served, cookie, "ruling=different&ids=" + Served.SUMMIT + "&ids=" + other)
                            .statusCode());
            HttpResponse<String> refused = decide(served, cookie, "ruling=same&ids=" + Served.SUMMIT + "&ids=" + other);
            assertEquals(409, refused.statusCode(), refused.body());
            HttpResponse<String> rejected = decide(
                    served, cookie, "ruling=reject&ids=" + Served.SUMMIT + "&field=duration&value=more-than+PT2H");
            assertEquals(303, rejected.statusCode(), rejected.body());
            assertTrue(served.get("/contacts/" + Served.SUMMIT).body().contains("rejected by an analyst"));
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedInWords() {
        try (Served served = open()) {
            String cookie = cookie(served);
            refused(400, decide(served, cookie, "ruling=same"));
            refused(400, decide(served, cookie, "ruling=bless&ids=" + Served.SUMMIT));
            refused(400, decide(served, cookie, "ruling=set&field=colour&value=red&ids=" + Served.SUMMIT));
            refused(400, decide(served, cookie, "ruling=set&field=date&value=soon&ids=" + Served.SUMMIT));
            refused(409, decide(served, cookie, "ruling=set&field=channel&value=phone&ids=no-such-contact"));
            String proof = proof(served, cookie);
            refused(
                    400,
                    served.post(
                            "/decide",
                            "ruling=set&field=channel&value=phone&ids=" + Served.SUMMIT + "&by=&why=&proof=" + proof,
                            "Cookie",
                            cookie));
            assertEquals(0, decisions(served));
        }
    }

    @Test
    void whoSignsOutCannotDecide() {
        try (Served served = open()) {
            String cookie = cookie(served);
            String proof = proof(served, cookie);
            assertEquals(
                    303,
                    served.post("/sign-out", "proof=" + proof, "Cookie", cookie).statusCode());
            assertEquals(
                    403,
                    served.post(
                                    "/decide",
                                    "ruling=set&field=channel&value=phone&ids=" + Served.SUMMIT + SIGNED + "&proof="
                                            + proof,
                                    "Cookie",
                                    cookie)
                            .statusCode());
        }
    }

    @Test
    void wrongTokensAreLookedAtOnlyForAWhile() {
        try (Served served = open()) {
            for (int i = 0; i < Limits.STANDARD.attempts(); i++) {
                assertEquals(403, served.post("/sign-in", "token=guess" + i).statusCode());
            }
            assertEquals(429, signIn(served).statusCode());
        }
    }

    private static void refused(int status, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("<p class=\"lead\" id=\"problem\">"), answer.body());
    }

    private Served open() {
        return Served.samples(folder, Optional.of(Served.TOKEN), Limits.STANDARD);
    }

    private static HttpResponse<String> signIn(Served served) {
        return served.post("/sign-in", "token=" + Served.TOKEN.replace(' ', '+'));
    }

    private static String cookie(Served served) {
        return signIn(served).headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    }

    private static String proof(Served served, String cookie) {
        Matcher m = PROOF.matcher(
                served.get("/contacts/" + Served.SUMMIT, "Cookie", cookie).body());
        assertTrue(m.find(), "the page of who is signed in has a proof");
        return m.group(1);
    }

    private static HttpResponse<String> decide(Served served, String cookie, String form) {
        return served.post("/decide", form + SIGNED + "&proof=" + proof(served, cookie), "Cookie", cookie);
    }

    private static int decisions(Served served) {
        try {
            return JSON.readTree(served.get("/decisions.json").body()).size();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
