package dev.readout.export.linked;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.export.Field;
import dev.readout.export.Json;
import dev.readout.export.Selection;
import dev.readout.export.Settled;
import dev.readout.export.Telling;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Contact;
import dev.readout.model.Edtf;
import dev.readout.model.Length;
import dev.readout.model.Mention;
import dev.readout.model.Mention.Outcome;
import dev.readout.model.PartialDate;
import dev.readout.model.Participant;
import dev.readout.model.Place;
import dev.readout.model.Quote;
import dev.readout.model.Reading;
import dev.readout.model.Sourced;
import dev.readout.model.Status;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A contact as an event of schema.org. Of schema.org's properties only those are written whose value is settled; what the
 * record says beyond that, disputes included, stands under {@code fields}.
 */
final class ContactNode {
    private final Contact contact;
    private final Selection selection;
    private final JsonGenerator json;
    /** How many claims of a mention and field have been written. */
    private final Map<String, Integer> counts = new HashMap<>();

    ContactNode(Contact contact, Selection selection, JsonGenerator json) {
        this.contact = contact;
        this.selection = selection;
        this.json = json;
    }

    void write() throws IOException {
        json.writeStartObject();
        json.writeStringField("id", Names.contact(contact.id()));
        Nodes.types(json, "schema:Event", "prov:Entity");
        json.writeStringField("identifier", contact.id());
        json.writeStringField("name", Telling.title(contact));
        dates();
        stated("eventStatus", Settled.one(Field.STATUS, contact).flatMap(ContactNode::eventStatus));
        stated("eventAttendanceMode", attendanceMode());
        Optional<Place> place = Settled.place(contact);
        if (place.isPresent()) {
            Nodes.place(place.get(), json);
        }
        stated(
                "duration",
                Settled.one(Field.DURATION, contact)
                        .filter(length -> length.qualifier() == Length.Qualifier.EXACT)
                        .map(Length::iso));
        json.writeArrayFieldStart("attendee");
        for (Actor actor : contact.participants()) {
            Nodes.actor(actor, json);
        }
        json.writeEndArray();
        strings("keywords", topics());
        List<String> reports = contact.reportIds().stream().map(Names::report).toList();
        strings("subjectOf", reports);
        strings("wasDerivedFrom", reports);
        json.writeNumberField("origins", contact.origins());
        json.writeArrayFieldStart("fields");
        participants();
        for (Field<?> field : Field.ALL) {
            field(field);
        }
        substance();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void dates() throws IOException {
        Optional<LocalDate> day = Settled.day(contact);
        stated("startDate", day.map(LocalDate::toString));
        strings(
                "date",
                Field.DATE.values(contact).stream()
                        .filter(date -> !(date.edtf() instanceof Edtf.Within))
                        .map(PartialDate::toString)
                        .toList());
    }

    /** schema.org has no word for what is only proposed, or denied. */
    private static Optional<String> eventStatus(Status status) {
        return switch (status) {
            case HELD, PLANNED -> Optional.of("schema:EventScheduled");
            case CANCELLED -> Optional.of("schema:EventCancelled");
            case POSTPONED -> Optional.of("schema:EventPostponed");
            case PROPOSED, DENIED -> Optional.empty();
        };
    }

    /** Reports that dispute whether they telephoned or met by video agree that they did not meet in person. */
    private Optional<String> attendanceMode() {
        Set<String> modes = Field.CHANNEL.values(contact).stream()
                .map(ContactNode::attendanceMode)
                .collect(Collectors.toSet());
        return modes.size() == 1 ? modes.stream().findFirst().filter(mode -> !mode.isEmpty()) : Optional.empty();
    }

    private static String attendanceMode(Channel channel) {
        return switch (channel) {
            case IN_PERSON -> "schema:OfflineEventAttendanceMode";
            case PHONE, VIDEO -> "schema:OnlineEventAttendanceMode";
            case LETTER, UNKNOWN -> "";
        };
    }

    private List<String> topics() {
        Set<String> topics = new LinkedHashSet<>();
        selection.mentionsOf(contact).forEach(mention -> mention.topics().forEach(topic -> topics.add(topic.value())));
        return List.copyOf(topics);
    }

    private <V> void field(Field<V> field) throws IOException {
        Reading<V> reading = field.reading().apply(contact);
        begin(field.name());
        json.writeStringField("reading", reading.word());
        values("values", field, reading);
        if (reading instanceof Reading.Decided<V> decided) {
            json.writeStringField("wasInfluencedBy", Names.decision(decided.decision()));
            json.writeObjectFieldStart("sources");
            json.writeStringField("reading", decided.sources().word());
            values("values", field, decided.sources());
            json.writeEndObject();
        }
        json.writeArrayFieldStart("claims");
        for (Sourced<V> sourced : reading.claims()) {
            Claim<V> claim = sourced.claim();
            annotate(field.name(), selection.mention(sourced.mentionId()), body(field, claim.value()), claim);
        }
        end();
    }

    private static <V> Map<String, String> body(Field<V> field, V value) {
        Map<String, String> body =
                new LinkedHashMap<>(Map.of("value", field.words().apply(value)));
        body.putAll(field.partsOf(value));
        return body;
    }

    private <V> void values(String name, Field<V> field, Reading<V> reading) throws IOException {
        json.writeArrayFieldStart(name);
        for (V value : field.values(reading)) {
            json.writeStartObject();
            Nodes.members(body(field, value), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void participants() throws IOException {
        begin("participants");
        json.writeArrayFieldStart("claims");
        for (Mention mention : selection.mentionsOf(contact)) {
            for (Participant named : mention.participants()) {
                Map<String, String> body = new LinkedHashMap<>();
                put(body, "value", named.actor().name());
                body.put("party", named.actor().party().code());
                put(body, "office", named.role());
                annotate("participants", mention, body, List.of(named.quote()), named.rule());
            }
        }
        end();
    }

    private void substance() throws IOException {
        begin("topics");
        json.writeArrayFieldStart("claims");
        for (Mention mention : selection.mentionsOf(contact)) {
            for (Claim<String> topic : mention.topics()) {
                annotate("topics", mention, Map.of("value", topic.value()), topic);
            }
        }
        end();
        begin("outcomes");
        json.writeArrayFieldStart("claims");
        for (Mention mention : selection.mentionsOf(contact)) {
            for (Claim<Outcome> outcome : mention.outcomes()) {
                Map<String, String> body = new LinkedHashMap<>();
                body.put("value", outcome.value().words());
                body.put("kind", outcome.value().kind().code());
                String by = outcome.value().by().stream().map(Actor::toString).collect(Collectors.joining("; "));
                put(body, "by", by);
                annotate("outcomes", mention, body, outcome);
            }
        }
        end();
    }

    private void begin(String field) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", field);
    }

    private void end() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
    }

    private void annotate(String field, Mention mention, Map<String, String> body, Claim<?> claim) throws IOException {
        annotate(field, mention, body, claim.quotes(), claim.rule());
    }

    private void annotate(String field, Mention mention, Map<String, String> body, List<Quote> quotes, String rule)
            throws IOException {
        int number = counts.merge(mention.id() + " " + field, 1, Integer::sum);
        String id = Names.claim(mention.id(), field, number);
        new Annotation(id, body, selection.report(mention.reportId()), quotes, mention.id(), rule).write(json);
    }

    private static void put(Map<String, String> body, String name, String value) {
        if (!value.isEmpty()) {
            body.put(name, value);
        }
    }

    private void stated(String name, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get());
        }
    }

    private void strings(String name, List<String> members) throws IOException {
        if (!members.isEmpty()) {
            Json.strings(name, members, json);
        }
    }
}
