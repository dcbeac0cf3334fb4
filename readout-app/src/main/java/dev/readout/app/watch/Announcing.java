package dev.readout.app.watch;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.export.Json;
import dev.readout.model.Contact;
import dev.readout.model.Report;
import dev.readout.store.Found;
import dev.readout.store.Store;
import dev.readout.store.WatchTables;
import dev.readout.store.WatchTables.Announced;
import dev.readout.store.WatchTables.Change;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is different between the record as it was last handed on and as it is. Changes and the state that they lead to
 * are kept together, so that a change is found once, whenever the program ends and whoever changed the record.
 */
final class Announcing {
    private final Store store;
    private final WatchTables tables;
    private final Clock clock;
    private final Collection<String> ways;

    /** @param ways by which changes are to be handed on */
    Announcing(Store store, Clock clock, Collection<String> ways) {
        this.store = store;
        this.tables = store.watching();
        this.clock = clock;
        this.ways = List.copyOf(ways);
    }

    /** Takes the record as it is for known where it was never handed on; what it has now is not told. */
    void begin() {
        if (tables.announcedGeneration() < 0) {
            long generation = tables.generation();
            List<Announced> now = store.outlines().stream()
                    .map(contact -> new Announced(contact.id(), 0, ContactState.of(contact)))
                    .toList();
            tables.announce(List.of(), ways, clock.instant(), now, generation);
        }
    }

    /** Finds the changes and tells how many there are. */
    int announce() {
        long generation = tables.generation();
        if (generation == tables.announcedGeneration()) {
            return 0;
        }
        Map<String, Contact> contacts = new TreeMap<>();
        store.outlines().forEach(contact -> contacts.put(contact.id(), contact));
        Map<String, Announced> before = new TreeMap<>();
        tables.announced().forEach(each -> before.put(each.contactId(), each));
        Instant at = clock.instant();
        List<Change> changes = new ArrayList<>();
        List<Announced> now = new ArrayList<>();
        Map<String, Announced> renamed = new HashMap<>();
        for (Announced old : before.values()) {
            if (!old.state().isEmpty() && !contacts.containsKey(old.contactId())) {
                now.add(new Announced(old.contactId(), old.revision() + 1, ""));
                gone(old, contacts, before, renamed, changes, at);
            }
        }
        contacts.forEach((id, contact) -> {
            Announced own = before.get(id);
            String state = ContactState.of(contact);
            Announced former = renamed.get(id);
            String known = former != null ? former.state() : own == null ? "" : own.state();
            if (former != null || !state.equals(known)) {
                int revision = (own == null ? 0 : own.revision()) + 1;
                now.add(new Announced(id, revision, state));
                String formerly = former == null ? null : former.contactId();
                changes.add(change(contact, revision, formerly, known, state, at));
            }
        });
        tables.announce(changes, ways, at, now, generation);
        return changes.size();
    }

    /** What was a contact is none, is a part of others, or only bears another id. */
    private void gone(
            Announced old,
            Map<String, Contact> contacts,
            Map<String, Announced> before,
            Map<String, Announced> renamed,
            List<Change> changes,
            Instant at) {
        Set<String> heirs = new HashSet<>();
        store.find(old.contactId()).ifPresent(found -> heirs.addAll(heirs(found)));
        heirs.retainAll(contacts.keySet());
        if (heirs.size() == 1) {
            String heir = heirs.iterator().next();
            Announced known = before.get(heir);
            if ((known == null || known.state().isEmpty()) && renamed.putIfAbsent(heir, old) == null) {
                return;
            }
        }
        boolean withdrawn =
                heirs.isEmpty() && !store.versions().once(old.contactId()).isEmpty();
        String id = old.contactId() + "." + (old.revision() + 1);
        String what = withdrawn ? "withdrawn" : heirs.isEmpty() ? "gone" : "merged";
        List<String> into = heirs.stream().sorted().toList();
        String line = what + "  " + old.contactId() + (into.isEmpty() ? "" : "  into " + String.join(", ", into))
                + "  [" + id + "]";
        changes.add(new Change(id, line, JsonLine.of(json -> {
            head(json, id, what, old.contactId(), at);
            if (!into.isEmpty()) {
                Json.strings("into", into, json);
            }
            state("before", old.state(), json);
        })));
    }

    private static List<String> heirs(Found found) {
        List<String> heirs = new ArrayList<>(found.others());
        found.contact().ifPresent(heirs::add);
        return heirs;
    }

    private Change change(
            Contact contact, int revision, @Nullable String formerly, String before, String now, Instant at) {
        String id = contact.id() + "." + revision;
        String what = before.isEmpty() ? "new" : "changed";
        List<String> differing = before.isEmpty() ? List.of() : ContactState.differing(before, now);
        return new Change(id, ChangeLine.of(what, contact, formerly, differing, id), JsonLine.of(json -> {
            head(json, id, what, contact.id(), at);
            Json.stated("formerly", formerly, json);
            if (!before.isEmpty()) {
                Json.strings("differing", differing, json);
                state("before", before, json);
            }
            state("now", now, json);
            json.writeArrayFieldStart("reports");
            for (String report : contact.reportIds().stream().sorted().toList()) {
                Report told = store.report(report).orElse(null);
                if (told != null) {
                    report(told, json);
                }
            }
            json.writeEndArray();
        }));
    }

    private static void head(JsonGenerator json, String id, String what, String contact, Instant at)
            throws IOException {
        json.writeStringField("id", id);
        json.writeStringField("change", what);
        json.writeStringField("at", at.truncatedTo(ChronoUnit.SECONDS).toString());
        json.writeStringField("contact", contact);
    }

    private static void state(String name, String state, JsonGenerator json) throws IOException {
        json.writeFieldName(name);
        json.writeRawValue(state);
    }

    private static void report(Report report, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("report", report.id());
        json.writeStringField("document", report.document());
        Json.stated("url", report.url(), json);
        Json.stated("outlet", report.outlet(), json);
        Json.stated("published", report.published(), json);
        json.writeEndObject();
    }
}
