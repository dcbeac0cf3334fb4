package dev.readout.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.analysis.Analysts;
import dev.readout.app.CommandLines;
import dev.readout.app.ExitCode;
import dev.readout.app.Setting;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
    private static final String CALL =
            "French President Emmanuel Macron called Chinese President Xi Jinping on Tuesday.";

    private record Answer(int code, String out, String err) {}

    private static Answer run(String typed, String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        InputStream input = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
        int code = CommandLines.standard(
                        new Setting(Analysts::standard, Analysts.VERSION, Path.of(""), 1, input, Clock.systemUTC()))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
        return new Answer(code, out.toString(), err.toString());
    }

    @Test
    void whoWroteItIsPrintedWithWhereEachValueIsFrom() throws IOException {
        String text = """
                AUTHOR: Ann Writer
                SECTION: World

                """ + CALL;
        Answer answer = run(text, "explain", "-", "--published", "2024-05-08");
        assertEquals(
                List.of(
                        "-: 1 mention, published 2024-05-08, by Ann Writer, section World",
                        "  values from: published option; author header; section header; language text"),
                answer.out().lines().limit(2).toList());
        JsonNode told = new ObjectMapper()
                .readTree(run(text, "explain", "-", "--format", "json").out())
                .get(0);
        assertEquals("Ann Writer", told.path("author").asText());
        assertEquals("header", told.path("values_from").path("section").asText());
    }

    @Test
    void theSentenceIsPrintedWithNumberedBracketsAndARowForEachNumber() {
        Answer answer = run(CALL, "explain", "-", "--published", "2024-05-08");

        assertEquals(ExitCode.DONE, answer.code(), answer.err());
        assertTrue(answer.out().startsWith("-: 1 mention, published 2024-05-08\n"), answer.out());
        assertTrue(
                answer.out()
                        .contains(
                                "[1 French President Emmanuel Macron] [3 called] [2 Chinese President Xi Jinping] on [4 Tuesday]."),
                answer.out());
        assertTrue(answer.out().contains("person 'xi-jinping'"), answer.out());
        assertTrue(
                answer.out().lines().anyMatch(line -> line.matches(" +3 +channel +phone +verb 'call' +«called» 33–39")),
                answer.out());
        assertTrue(
                answer.out().lines().anyMatch(line -> line.matches(" +4 +date +2024-05-07 .*«Tuesday» 72–79")),
                answer.out());
    }

    @Test
    void aSentenceThatCameToNothingSaysWhy() {
        Answer answer = run("Emmanuel Macron said that the talks had been useful for France.", "explain", "-");

        assertTrue(answer.out().startsWith("-: 0 mentions"), answer.out());
        assertTrue(answer.out().contains("said that the [talks] had been useful"), answer.out());
        assertTrue(
                answer.out().contains("contact noun 'talks', but only one party: Emmanuel Macron (FR)"), answer.out());
    }

    @Test
    void wordsInsideAMentionAreNotListedAsLost() {
        assertFalse(run(CALL, "explain", "-").out().contains("nothing was made of"));
    }

    @Test
    void jsonHasTheSameValuesWithOffsetsIntoTheText() throws IOException {
        JsonNode told = new ObjectMapper()
                .readTree(run(CALL, "explain", "-", "--format", "json").out());

        assertEquals(1, told.size());
        JsonNode values = told.get(0).get("mentions").get(0).get("values");
        assertTrue(values.size() >= 5, values.toString());
        for (JsonNode value : values) {
            JsonNode quote = value.get("quotes").get(0);
            assertEquals(
                    quote.get("words").textValue(),
                    CALL.substring(
                            quote.get("start").intValue(), quote.get("end").intValue()));
            assertFalse(value.get("rule").textValue().isEmpty());
        }
    }

    @Test
    void whatCannotBeReadIsListedAndTheRestIsExplained(@TempDir Path folder) throws IOException {
        Path good = Files.writeString(folder.resolve("good.txt"), CALL);
        Answer answer =
                run("", "explain", good.toString(), folder.resolve("none.txt").toString());

        assertEquals(ExitCode.WITH_FAILURES, answer.code());
        assertTrue(answer.out().contains("1 mention"), answer.out());
        assertTrue(answer.err().contains("none.txt: "), answer.err());
        assertEquals(
                ExitCode.NOTHING_DONE,
                run("", "explain", folder.resolve("none.txt").toString()).code());
    }
}
