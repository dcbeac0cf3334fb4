package dev.readout.app.calendar;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.export.Csv;
import dev.readout.export.Field;
import dev.readout.export.Format;
import dev.readout.export.Json;
import dev.readout.model.Actor;
import dev.readout.model.Contact;
import dev.readout.model.PartialDate;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The calendar as a file. Dates are EDTF; of the day's first and last possible days an open one is left out. */
public final class CalendarFile {
    private static final List<String> COLUMNS = List.of(
            "date",
            "earliest",
            "latest",
            "standing",
            "moved_to",
            "channel",
            "place",
            "parties",
            "participants",
            "announced",
            "contact");

    private CalendarFile() {}

    /** Writes the entries and leaves the writer open. */
    public static void write(Format format, List<Entry> entries, Writer out) throws IOException {
        switch (format) {
            case CSV -> csv(entries, out);
            case JSON -> {
                try (JsonGenerator json = Json.indented(out)) {
                    json.writeStartArray();
                    for (Entry entry : entries) {
                        write(entry, json);
                    }
                    json.writeEndArray();
                }
                out.write('\n');
            }
            case JSON_LINES -> {
                for (Entry entry : entries) {
                    try (JsonGenerator json = Json.compact(out)) {
                        write(entry, json);
                    }
                    out.write('\n');
                }
            }
        }
        out.flush();
    }

    private static void csv(List<Entry> entries, Writer out) throws IOException {
        Csv.row(COLUMNS, out);
        for (Entry entry : entries) {
            Contact contact = entry.contact();
            Csv.row(
                    List.of(
                            joined(entry.dates().stream().map(PartialDate::toString)),
                            day(earliest(entry)),
                            day(latest(entry)),
                            entry.standing().code(),
                            movedTo(entry),
                            values(Field.CHANNEL, contact),
                            values(Field.PLACE, contact),
                            joined(contact.participants().stream()
                                    .map(actor -> actor.party().code())
                                    .distinct()
                                    .sorted()),
                            joined(contact.participants().stream().map(Actor::toString)),
                            day(Optional.ofNullable(entry.announced())),
                            contact.id()),
                    out);
        }
    }

    private static void write(Entry entry, JsonGenerator json) throws IOException {
        Contact contact = entry.contact();
        json.writeStartObject();
        json.writeArrayFieldStart("dates");
        for (PartialDate date : entry.dates()) {
            json.writeStartObject();
            json.writeStringField("value", date.toString());
            for (Map.Entry<String, String> part : Field.DATE.partsOf(date).entrySet()) {
                json.writeStringField(part.getKey(), part.getValue());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringField("standing", entry.standing().code());
        stated("moved_to", movedTo(entry), json);
        stated("channel", values(Field.CHANNEL, contact), json);
        stated("place", values(Field.PLACE, contact), json);
        Json.actors("participants", contact.participants(), json);
        stated("announced", day(Optional.ofNullable(entry.announced())), json);
        json.writeStringField("contact", contact.id());
        json.writeEndObject();
    }

    private static void stated(String name, String value, JsonGenerator json) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(name, value);
        }
    }

    private static String movedTo(Entry entry) {
        return entry.standing() == Standing.MOVED ? values(Field.DATE, entry.contact()) : "";
    }

    private static Optional<LocalDate> earliest(Entry entry) {
        List<Optional<LocalDate>> days =
                entry.dates().stream().map(PartialDate::earliest).toList();
        return days.contains(Optional.<LocalDate>empty())
                ? Optional.empty()
                : days.stream().flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> latest(Entry entry) {
        List<Optional<LocalDate>> days =
                entry.dates().stream().map(PartialDate::latest).toList();
        return days.contains(Optional.<LocalDate>empty())
                ? Optional.empty()
                : days.stream().flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static <V> String values(Field<V> field, Contact contact) {
        return joined(field.values(contact).stream().map(field.words()));
    }

    private static String joined(Stream<String> members) {
        return members.collect(Collectors.joining("; "));
    }
}
