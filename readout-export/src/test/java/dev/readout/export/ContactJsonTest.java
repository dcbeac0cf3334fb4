package dev.readout.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.model.Report;
import dev.readout.testkit.Samples;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContactJsonTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    @Test
    void everyQuoteIsWhatItsReportSaysAtTheOffsets() throws IOException {
        Map<String, String> texts =
                Stream.of(Samples.news(), Samples.release()).collect(Collectors.toMap(Report::id, Report::text));
        int checked = 0;
        for (String field : List.of("participants", "date", "channel", "status", "place", "duration", "initiative")) {
            for (JsonNode claim : contact().path(field).findValues("claims").stream()
                    .flatMap(claims -> Stream.iterate(0, i -> i < claims.size(), i -> i + 1)
                            .map(claims::get))
                    .toList()) {
                String text = texts.getOrDefault(claim.path("report").asText(), "");
                for (JsonNode quote : claim.path("quotes")) {
                    String words = text.substring(
                            quote.path("start").asInt(), quote.path("end").asInt());
                    assertEquals(words, quote.path("words").asText(), field);
                    checked++;
                }
            }
        }
        assertTrue(checked >= 12, "quotes checked: " + checked);
    }

    @Test
    void aDisputedFieldListsItsValuesWithTheirParts() throws IOException {
        JsonNode duration = contact().path("duration");
        assertEquals("disputed", duration.path("reading").asText());
        assertEquals("PT2H", duration.path("values").path(0).path("value").asText());
        assertEquals(
                "more-than", duration.path("values").path(0).path("qualifier").asText());
    }

    @Test
    void jsonLinesAndJsonHoldTheSameContacts() throws IOException {
        String lines = SampleSelection.written(Format.JSON_LINES, Samples.call());
        assertEquals(1, lines.lines().count());
        assertEquals(contact(), MAPPER.readTree(lines));
    }

    @Test
    void anEmptyRecordIsAnEmptyArray() throws IOException {
        assertEquals(0, MAPPER.readTree(SampleSelection.written(Format.JSON)).size());
        assertEquals("", SampleSelection.written(Format.JSON_LINES));
    }

    private static JsonNode contact() throws IOException {
        return MAPPER.readTree(SampleSelection.written(Format.JSON, Samples.call()))
                .path(0);
    }
}
