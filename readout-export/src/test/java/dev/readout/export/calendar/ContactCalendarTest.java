package dev.readout.export.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import dev.readout.export.Issue;
import dev.readout.export.Portions;
import dev.readout.export.RecordFormat;
import dev.readout.export.SampleRecord;
import dev.readout.export.Written;
import dev.readout.model.Contact;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactCalendarTest {
    private static ICalendar read(String file) throws IOException {
        try (ICalReader reader = new ICalReader(file)) {
            ICalendar calendar = reader.readNext();
            assertEquals(List.of(), reader.getWarnings());
            assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty(), () -> calendar.validate(ICalVersion.V2_0)
                    .toString());
            assertNull(reader.readNext());
            return calendar;
        }
    }

    private static VEvent event(Contact contact) throws IOException {
        List<VEvent> events =
                read(SampleRecord.file(RecordFormat.ICALENDAR, contact)).getEvents();
        assertEquals(1, events.size());
        return events.get(0);
    }

    @Test
    void aContactWithASettledDayIsAnAllDayEvent() throws IOException {
        VEvent visit = event(SampleRecord.visit());
        assertFalse(visit.getDateStart().getValue().hasTime());
        DateTimeComponents day = visit.getDateStart().getValue().getRawComponents();
        assertEquals(
                LocalDate.of(2025, 5, 9), LocalDate.of(day.getYear(), day.getMonth(), day.getDate()), day.toString());
        assertEquals("Kremlin, Moscow", visit.getLocation().getValue());
        assertEquals(
                "Xi Jinping (CN) – Vladimir Putin (RU), in-person",
                visit.getSummary().getValue());
        assertTrue(
                visit.getDescription().getValue().contains("Tass; Example, \"Agency\", 2025-05-09"),
                visit.getDescription().getValue());
    }

    @Test
    void whatHasNoSettledDayIsLeftOutAndCounted() throws IOException {
        StringWriter out = new StringWriter();
        Written written = ContactCalendar.write(Portions.of(SampleRecord.all()), Issue.at(SampleRecord.MADE), out);
        assertEquals(new Written(3, 3, "no settled day"), written);
        ICalendar calendar = read(out.toString());
        assertEquals(3, calendar.getEvents().size());
        assertEquals("3", calendar.getExperimentalProperty("X-READOUT-LEFT-OUT").getValue());
        assertEquals(
                ContactCalendar.SCHEMA,
                calendar.getExperimentalProperty("X-READOUT-SCHEMA").getValue());
    }

    @Test
    void anEventKeepsItsNameAndItsNumberGrowsWithTheEvidence() throws IOException {
        VEvent first = event(SampleRecord.visitAtFirst());
        VEvent later = event(SampleRecord.visit());
        assertEquals(first.getUid().getValue(), later.getUid().getValue());
        assertEquals(0, first.getSequence().getValue());
        assertEquals(1, later.getSequence().getValue());
        assertEquals(
                "2025-06-01T10:20:30Z",
                later.getDateTimeStamp().getValue().toInstant().toString());
    }

    @Test
    void onlyWhatICalendarHasAWordForIsAStatus() throws IOException {
        List<String> statuses = new ArrayList<>();
        for (dev.readout.model.Status status : dev.readout.model.Status.values()) {
            Status said = event(SampleRecord.visit(status)).getStatus();
            statuses.add(status.code() + " " + (said == null ? "-" : said.getValue()));
        }
        assertEquals(
                List.of(
                        "held CONFIRMED",
                        "planned TENTATIVE",
                        "proposed TENTATIVE",
                        "cancelled CANCELLED",
                        "postponed -",
                        "denied -"),
                statuses);
    }

    @Test
    void everyLineEndsWithCrlfAndHasAtMost75OctetsOfWholeCharacters() throws IOException {
        String file = SampleRecord.served(RecordFormat.ICALENDAR, SampleRecord.visit(), SampleRecord.decided());
        assertEquals(-1, file.replace("\r\n", "").indexOf('\n'));
        assertEquals(-1, file.replace("\r\n", "").indexOf('\r'));
        int folded = 0;
        for (String line : file.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\uFFFD\uFFFD") || line.codePoints().anyMatch(c -> c < ' '), line);
            folded += line.startsWith(" ") ? 1 : 0;
        }
        assertTrue(folded > 5, "lines folded: " + folded);
    }

    @Test
    void textIsFoldedBetweenCharactersAndReadBackWhole() throws IOException {
        String text = "\uD83D\uDD4A".repeat(100) + "é".repeat(150) + "\n;,\\ \u0007 end";
        StringWriter out = new StringWriter();
        ContentLines lines = new ContentLines(out);
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.text("X-TEXT", text);
        lines.line("END", "VCALENDAR");
        for (String line : out.toString().split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(Character.isLowSurrogate(line.isEmpty() ? 'x' : line.charAt(0)), line);
        }
        try (ICalReader reader = new ICalReader(out.toString())) {
            String read = reader.readNext().getExperimentalProperty("X-TEXT").getValue();
            assertEquals(
                    text.replace('\u0007', '\uFFFD'),
                    read.replace("\\n", "\n")
                            .replace("\\;", ";")
                            .replace("\\,", ",")
                            .replace("\\\\", "\\"));
        }
    }

    @Test
    void aServedCalendarLeadsToThePageOfEachContact() throws IOException {
        VEvent visit = read(SampleRecord.served(RecordFormat.ICALENDAR, SampleRecord.visit()))
                .getEvents()
                .get(0);
        assertEquals(
                "http://localhost:8080/contacts/cn-ru-2025-05-09-in-person",
                visit.getUrl().getValue());
    }
}
