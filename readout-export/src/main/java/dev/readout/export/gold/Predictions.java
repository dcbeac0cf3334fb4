package dev.readout.export.gold;

import dev.readout.model.Claim;
import dev.readout.model.Length;
import dev.readout.model.Mention;
import dev.readout.model.Participant;
import dev.readout.model.Party;
import dev.readout.model.Place;
import dev.readout.model.Quote;
import dev.readout.model.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts what was read from a report into the gold format, so that it can be compared with gold. */
public final class Predictions {
    private Predictions() {}

    /**
     * A mention in the gold format. Each field has the value and spans of its best claim; topics
     * and outcomes, which gold does not code, are spans only.
     *
     * @param contact the id of the contact that the mention was resolved to, if it was
     */
    public static GoldMention of(Mention mention, Optional<String> contact) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("role", mention.role().code());
        fields.put("channel", mention.channel().code());
        fields.put("status", mention.status().code());
        fields.put("date", mention.date().toString());
        fields.put("place", mention.place().map(Place::words).orElse(""));
        fields.put("duration", mention.length().map(Length::iso).orElse(""));
        fields.put("initiative", mention.initiative().map(Party::standard).orElse(""));
        fields.put("evidence", mention.evidence().words());
        contact.ifPresent(id -> fields.put("contact", id));
        List<GoldPerson> people = mention.participants().stream()
                .map(p -> new GoldPerson(p.actor().name(), p.actor().party().standard()))
                .toList();
        return new GoldMention(people, fields, spans(mention), false, Set.of());
    }

    private static Map<String, List<Span>> spans(Mention mention) {
        Map<String, List<Span>> spans = new LinkedHashMap<>();
        spans.put(
                "participants",
                mention.participants().stream()
                        .map(Participant::quote)
                        .map(Quote::span)
                        .toList());
        put("channel", mention.channels(), spans);
        put("status", mention.statuses(), spans);
        put("date", mention.dates(), spans);
        put("place", mention.places(), spans);
        put("duration", mention.lengths(), spans);
        put("initiative", mention.initiatives(), spans);
        all("topics", mention.topics(), spans);
        all("outcomes", mention.outcomes(), spans);
        spans.put("evidence", List.of(mention.evidence().span()));
        return spans;
    }

    /** Each claim of a field that has as many values as the report gives. */
    private static <V> void all(String field, List<Claim<V>> claims, Map<String, List<Span>> spans) {
        if (!claims.isEmpty()) {
            spans.put(
                    field,
                    claims.stream().map(claim -> claim.quotes().get(0).span()).toList());
        }
    }

    private static <V> void put(String field, List<Claim<V>> claims, Map<String, List<Span>> spans) {
        if (!claims.isEmpty()) {
            spans.put(field, claims.get(0).quotes().stream().map(Quote::span).toList());
        }
    }
}
