package dev.readout.export.plover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.readout.export.Portions;
import dev.readout.export.RecordFormat;
import dev.readout.export.SampleRecord;
import dev.readout.export.Written;
import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Party;
import dev.readout.model.Report;
import dev.readout.model.Status;
import dev.readout.testkit.SampleContact;
import dev.readout.testkit.SampleMention;
import dev.readout.testkit.SampleReport;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PloverEventsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Report REPORT =
            SampleReport.of("They met in the city.").build();

    private static JsonNode event(Contact contact) throws IOException {
        String file = SampleRecord.file(RecordFormat.PLOVER, contact);
        assertEquals(1, file.lines().count());
        return JSON.readTree(file);
    }

    @Test
    void anEventHasEverythingThatPloverRequires() throws IOException {
        for (Contact contact : List.of(SampleRecord.visit(), SampleRecord.decided())) {
            JsonNode event = event(contact);
            assertEquals(contact.id(), event.path("id").asText());
            assertTrue(event.path("date").asText().matches("\\d{4}-\\d\\d-\\d\\d"), event.toString());
            assertEquals("[\"CONSULT\"]", event.path("event").toString());
            assertFalse(event.path("source").isEmpty());
            assertEquals(1, event.path("quad_code").asInt());
            assertEquals(PloverEvents.SCHEMA, event.path("schema").asText());
        }
    }

    @Test
    void whoComesIsTheSourceAndWhoReceivesTheRecipient() throws IOException {
        JsonNode visit = event(SampleRecord.visit());
        assertEquals("[\"visit\"]", visit.path("mode").toString());
        assertEquals("CHN", visit.at("/source/0/code").asText());
        assertEquals("RUS", visit.at("/recipient/0/code").asText());
        assertEquals("President; of, Russia", visit.at("/recipient/0/office/0").asText());
        assertEquals("RUS", visit.at("/event_loc/cc3").asText());
        assertEquals("[\"in-person\"]", visit.path("channel").toString());
    }

    @Test
    void overADistanceAllAreSources() throws IOException {
        JsonNode call = event(SampleRecord.decided());
        assertEquals("[\"phone\"]", call.path("mode").toString(), "PLOVER's word for every remote medium");
        assertEquals("[\"video\",\"phone\"]", call.path("channel").toString());
        assertEquals(2, call.path("source").size());
        assertTrue(call.path("recipient").isMissingNode());
        assertEquals("[\"channel\",\"duration\"]", call.path("disputed").toString());
    }

    @Test
    void withoutASettledDayThereIsNoEvent() throws IOException {
        StringWriter out = new StringWriter();
        assertEquals(new Written(3, 3, "no settled day"), PloverEvents.write(Portions.of(SampleRecord.all()), out));
        assertEquals(3, out.toString().lines().count());
    }

    @Test
    void whatDidNotHappenHasAContextThatSaysSo() throws IOException {
        List<String> contexts = new ArrayList<>();
        for (Status status : Status.values()) {
            contexts.add(status.code() + " "
                    + event(SampleRecord.visit(status)).path("context").path(0).asText("-"));
        }
        assertEquals(
                List.of(
                        "held -",
                        "planned future",
                        "proposed hypothetical",
                        "cancelled negation",
                        "postponed future",
                        "denied negation"),
                contexts);
    }

    @ParameterizedTest
    @CsvSource({
        "FR, DE, '', FR, visit, DE",
        "FR, DE, '', CH, '', ''",
        "FR, DE, '', '', '', ''",
        "FR, EU, '', CH, '', ''",
        "FR, EU, '', FR, '', ''",
        "US, UN, '', US, '', ''",
        "FR, DE, ambassador, DE, '', ''",
        "FR, DE IT, '', DE, multilateral, ''",
    })
    void aModeIsGivenOnlyWhereTheRecordSettlesIt(
            String one, String others, String office, String country, String mode, String guest) {
        SampleMention mention = SampleMention.in(REPORT, "met").participant("Ada Example", one, office, "They");
        for (String other : others.split(" ", -1)) {
            mention.participant("Eve " + other, other, "", "They");
        }
        mention.channel(Channel.IN_PERSON, "met").place("the city", country, "the city");
        Mention told = mention.build();
        Contact contact = SampleContact.of("c0ffee05", told).build();
        Meeting meeting = Meeting.of(contact, List.of(told));
        assertEquals(mode, String.join(" ", meeting.modes()));
        if (guest.isEmpty()) {
            assertEquals(contact.participants(), meeting.source());
            assertEquals(List.of(), meeting.recipient());
        } else {
            assertEquals(guest, meeting.source().get(0).party().code());
            assertEquals(country, meeting.recipient().get(0).party().code());
        }
    }

    @ParameterizedTest
    @CsvSource({"RU, RUS", "XK, XKX", "TW, TWN", "EU, IGO", "UN, IGO", "NATO, IGO", "AU, -", "x-abkhazia, -"})
    void aPartyHasTheCodeThatItsOwnCodeSettles(String party, String code) {
        assertEquals(code.equals("-") ? Optional.empty() : Optional.of(code), PartyCode.of(new Party(party)));
    }
}
