package dev.readout.export.plover;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.export.Field;
import dev.readout.export.Json;
import dev.readout.export.Portions;
import dev.readout.export.Selection;
import dev.readout.export.Settled;
import dev.readout.export.Written;
import dev.readout.model.Actor;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Participant;
import dev.readout.model.Place;
import dev.readout.model.Report;
import dev.readout.model.Status;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Contacts as CONSULT events, one JSON object a line (PLOVER manual, draft 0.7b1, chapter 'JSON Data Fields'). PLOVER
 * requires a day, so a contact without a settled one is left out and counted. Members beyond PLOVER's carry what it has no
 * room for: channel, status and date as the record has them.
 */
public final class PloverEvents {
    /** Name and version of what the members mean. */
    public static final String SCHEMA = "readout-plover/1";

    private static final String CODEBOOK = "plover-0.7b1";
    /** PLOVER's number for verbal cooperation, the kind of event that CONSULT is. */
    private static final int VERBAL_COOPERATION = 1;

    private final Contact contact;
    private final Selection selection;
    private final JsonGenerator json;

    private PloverEvents(Contact contact, Selection selection, JsonGenerator json) {
        this.contact = contact;
        this.selection = selection;
        this.json = json;
    }

    /** Writes the contacts that have a settled day, in their order. */
    public static Written write(Portions portions, Writer out) throws IOException {
        int written = 0;
        for (Iterator<Selection> portion = portions.stream().iterator(); portion.hasNext(); ) {
            Selection selection = portion.next();
            for (Contact contact : selection.contacts()) {
                Optional<LocalDate> day = Settled.day(contact);
                if (day.isPresent()) {
                    try (JsonGenerator json = Json.compact(out)) {
                        new PloverEvents(contact, selection, json).event(day.get());
                    }
                    out.write('\n');
                    written++;
                }
            }
        }
        return Written.some(portions, written, "no settled day");
    }

    private void event(LocalDate day) throws IOException {
        Meeting meeting = Meeting.of(contact, selection.mentionsOf(contact));
        json.writeStartObject();
        json.writeStringField("id", contact.id());
        json.writeStringField("date", day.toString());
        actors("source", meeting.source());
        if (!meeting.recipient().isEmpty()) {
            actors("recipient", meeting.recipient());
        }
        Json.strings("event", List.of("CONSULT"), json);
        json.writeNumberField("quad_code", VERBAL_COOPERATION);
        strings("mode", meeting.modes());
        strings("context", List.copyOf(contexts()));
        Optional<Place> place = Settled.place(contact);
        if (place.isPresent()) {
            location(place.get());
        }
        strings(
                "event_text",
                selection.mentionsOf(contact).stream()
                        .map(mention -> mention.evidence().words())
                        .distinct()
                        .toList());
        citations();
        values("channel", Field.CHANNEL);
        values("status", Field.STATUS);
        values("edtf", Field.DATE);
        strings("disputed", disputed());
        json.writeNumberField("origins", contact.origins());
        json.writeStringField("schema", SCHEMA);
        json.writeEndObject();
    }

    private void actors(String name, List<Actor> actors) throws IOException {
        json.writeArrayFieldStart(name);
        for (Actor actor : actors) {
            json.writeStartObject();
            Optional<String> code = PartyCode.of(actor.party());
            if (code.isPresent()) {
                json.writeStringField("code", code.get());
            }
            json.writeStringField("party", actor.party().code());
            if (actor.named()) {
                json.writeStringField("identifer_text", actor.name());
            }
            Set<String> offices = new LinkedHashSet<>();
            for (Mention mention : selection.mentionsOf(contact)) {
                mention.participants().stream()
                        .filter(named -> named.actor().equals(actor))
                        .map(Participant::role)
                        .filter(office -> !office.isEmpty())
                        .forEach(offices::add);
            }
            strings("office", List.copyOf(offices));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** Whoever counts events leaves out those with a context, unless they are what is asked for. */
    private Set<String> contexts() {
        Set<String> contexts = new LinkedHashSet<>();
        for (Status status : Field.STATUS.values(contact)) {
            switch (status) {
                case HELD -> {}
                case PLANNED, POSTPONED -> contexts.add("future");
                case PROPOSED -> contexts.add("hypothetical");
                case CANCELLED, DENIED -> contexts.add("negation");
            }
        }
        return contexts;
    }

    private void location(Place place) throws IOException {
        json.writeObjectFieldStart("event_loc");
        json.writeStringField("name", place.words());
        if (!place.country().isEmpty()) {
            json.writeStringField("country code", place.country());
            Optional<String> alpha3 = PartyCode.ofState(place.country());
            if (alpha3.isPresent()) {
                json.writeStringField("cc3", alpha3.get());
            }
        }
        json.writeEndObject();
    }

    private void citations() throws IOException {
        json.writeArrayFieldStart("cite_info");
        for (Report report : selection.reportsOf(contact)) {
            json.writeStartObject();
            json.writeStringField("citation", report.document());
            Json.stated("url", report.url(), json);
            Json.stated("publication", report.outlet(), json);
            json.writeStringField("language", report.language());
            json.writeStringField("codebook", CODEBOOK);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private List<String> disputed() {
        List<String> names = new ArrayList<>();
        for (Field<?> field : Field.ALL) {
            if (field.reading().apply(contact).word().equals("disputed")) {
                names.add(field.name());
            }
        }
        return names;
    }

    private <V> void values(String name, Field<V> field) throws IOException {
        strings(name, field.values(contact).stream().map(field.words()).toList());
    }

    private void strings(String name, List<String> members) throws IOException {
        if (!members.isEmpty()) {
            Json.strings(name, members, json);
        }
    }
}
