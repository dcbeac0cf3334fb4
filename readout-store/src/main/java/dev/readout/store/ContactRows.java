package dev.readout.store;

import dev.readout.model.Actor;
import dev.readout.model.Contact;
import dev.readout.model.Resolved;
import dev.readout.model.Unresolved;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Writes the tables of contacts and of unresolved mentions. */
final class ContactRows {
    /** Contacts whose rows and claims are held at once. */
    private static final int CHUNK = 200;

    private static final List<String> TABLES = List.of(
            "reading_decision",
            "reading_claim",
            "reading_value",
            "reading",
            "contact_note",
            "contact_report",
            "contact_mention",
            "contact_participant",
            "contact");

    private ContactRows() {}

    /**
     * Puts contacts and undecided mentions in place of those there.
     *
     * @param blocks whose contacts and undecided mentions; null for all
     */
    static void replace(Handle handle, @Nullable Set<String> blocks, Resolved resolved) {
        List<String> ids = blocks == null
                ? handle.createQuery("SELECT id FROM contact")
                        .mapTo(String.class)
                        .list()
                : ids(handle, blocks);
        refuseUnknown(handle, ids, resolved);
        Former former = Former.before(handle, ids);
        MentionRows.chunks(
                blocks == null ? List.of() : List.copyOf(blocks),
                chunk -> handle.createUpdate("""
                        DELETE FROM unresolved WHERE mention_id IN (SELECT id FROM mention WHERE block IN (<blocks>))""").bindList("blocks", chunk).execute());
        delete(handle, blocks == null ? null : ids);
        List<Contact> contacts = resolved.contacts();
        for (int i = 0; i < contacts.size(); i += CHUNK) {
            insert(handle, contacts.subList(i, Math.min(contacts.size(), i + CHUNK)));
        }
        former.write(handle, contacts);
        unresolved(handle, resolved.unresolved());
    }

    /** The ids of the contacts of some blocks. */
    static List<String> ids(Handle handle, Collection<String> blocks) {
        List<String> ids = new ArrayList<>();
        MentionRows.chunks(
                List.copyOf(blocks),
                chunk -> ids.addAll(handle.createQuery("SELECT id FROM contact WHERE block IN (<blocks>)")
                        .bindList("blocks", chunk)
                        .mapTo(String.class)
                        .list()));
        return ids;
    }

    /** Children first: one cascade for each contact would take far longer. */
    private static void delete(Handle handle, @Nullable List<String> ids) {
        if (ids == null) {
            handle.execute("DELETE FROM unresolved_candidate");
            handle.execute("DELETE FROM unresolved");
        }
        for (String table : TABLES) {
            String id = table.equals("contact") ? "id" : "contact_id";
            if (ids == null) {
                handle.execute("DELETE FROM " + table);
            } else {
                MentionRows.chunks(
                        ids, chunk -> handle.createUpdate("DELETE FROM " + table + " WHERE " + id + " IN (<ids>)")
                                .bindList("ids", chunk)
                                .execute());
            }
        }
    }

    private static void refuseUnknown(Handle handle, List<String> replaced, Resolved resolved) {
        Set<String> named = new TreeSet<>();
        resolved.contacts().forEach(contact -> named.addAll(contact.mentionIds()));
        resolved.unresolved().forEach(open -> named.add(open.mentionId()));
        Set<String> mentions = known(handle, "mention", named);
        Set<String> candidates = new TreeSet<>();
        resolved.unresolved().forEach(open -> candidates.addAll(open.candidates()));
        Set<String> contacts = known(handle, "contact", candidates);
        replaced.forEach(contacts::remove);
        for (Contact contact : resolved.contacts()) {
            contacts.add(contact.id());
            for (String mention : contact.mentionIds()) {
                if (!mentions.contains(mention)) {
                    throw new IllegalArgumentException(
                            "contact " + contact.id() + " has a mention that the store does not know: " + mention);
                }
            }
        }
        for (Unresolved open : resolved.unresolved()) {
            if (!mentions.contains(open.mentionId())) {
                throw new IllegalArgumentException(
                        "unresolved, but not known to the store: mention " + open.mentionId());
            }
            for (String candidate : open.candidates()) {
                if (!contacts.contains(candidate)) {
                    throw new IllegalArgumentException("mention " + open.mentionId()
                            + " has a candidate that is no contact of the record: " + candidate);
                }
            }
        }
    }

    private static Set<String> known(Handle handle, String table, Set<String> ids) {
        Set<String> known = new HashSet<>();
        MentionRows.chunks(
                List.copyOf(ids),
                chunk -> known.addAll(handle.createQuery("SELECT id FROM " + table + " WHERE id IN (<ids>)")
                        .bindList("ids", chunk)
                        .mapTo(String.class)
                        .list()));
        return known;
    }

    private static void insert(Handle handle, List<Contact> contacts) {
        Batch rows = new Batch(handle, "INSERT INTO contact (id, block, origins) VALUES (?, ?, ?)");
        Batch participants = new Batch(
                handle, "INSERT INTO contact_participant (contact_id, ordinal, name, party) VALUES (?, ?, ?, ?)");
        Batch mentions =
                new Batch(handle, "INSERT INTO contact_mention (contact_id, ordinal, mention_id) VALUES (?, ?, ?)");
        Batch reports =
                new Batch(handle, "INSERT INTO contact_report (contact_id, ordinal, report_id) VALUES (?, ?, ?)");
        Batch notes = new Batch(handle, "INSERT INTO contact_note (contact_id, ordinal, note) VALUES (?, ?, ?)");
        TreeSet<String> reportIds = new TreeSet<>();
        for (Contact contact : contacts) {
            rows.add(contact.id(), contact.block(), contact.origins());
            int ordinal = 0;
            for (Actor actor : contact.participants()) {
                participants.add(
                        contact.id(), ordinal++, actor.name(), actor.party().code());
            }
            list(mentions, contact.id(), contact.mentionIds());
            list(reports, contact.id(), contact.reportIds());
            list(notes, contact.id(), contact.notes());
            reportIds.addAll(contact.reportIds());
        }
        rows.execute();
        participants.execute();
        mentions.execute();
        reports.execute();
        notes.execute();
        ReadingRows.insert(handle, contacts, List.copyOf(reportIds));
    }

    private static void list(Batch batch, String id, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            batch.add(id, i, values.get(i));
        }
    }

    private static void unresolved(Handle handle, List<Unresolved> unresolved) {
        Batch rows = new Batch(handle, "INSERT INTO unresolved (mention_id, reason) VALUES (?, ?)");
        Batch candidates = new Batch(
                handle, "INSERT INTO unresolved_candidate (mention_id, ordinal, contact_id) VALUES (?, ?, ?)");
        for (Unresolved open : unresolved) {
            rows.add(open.mentionId(), open.reason());
            list(candidates, open.mentionId(), open.candidates());
        }
        rows.execute();
        candidates.execute();
    }

    /** Takes mentions that are no more out of the record, and contacts that had no others. */
    static void forget(Handle handle, String reportId, List<String> mentionIds) {
        MentionRows.chunks(mentionIds, gone -> {
            List<String> touched = handle.createQuery(
                            "SELECT DISTINCT contact_id FROM contact_mention WHERE mention_id IN (<gone>)")
                    .bindList("gone", gone)
                    .mapTo(String.class)
                    .list();
            handle.createUpdate("DELETE FROM contact_mention WHERE mention_id IN (<gone>)")
                    .bindList("gone", gone)
                    .execute();
            handle.createUpdate("DELETE FROM unresolved WHERE mention_id IN (<gone>)")
                    .bindList("gone", gone)
                    .execute();
            handle.createUpdate("DELETE FROM former WHERE mention_id IN (<gone>)")
                    .bindList("gone", gone)
                    .execute();
            touched.forEach(contact -> tidy(handle, contact, reportId));
        });
    }

    private static void tidy(Handle handle, String contactId, String reportId) {
        handle.execute("""
                DELETE FROM contact_report WHERE contact_id = ? AND report_id = ? AND NOT EXISTS (
                  SELECT 1 FROM contact_mention c JOIN mention m ON m.id = c.mention_id
                  WHERE c.contact_id = contact_report.contact_id AND m.report_id = contact_report.report_id)""", contactId, reportId);
        int deleted = handle.execute("""
                DELETE FROM contact WHERE id = ? AND NOT EXISTS (
                  SELECT 1 FROM contact_mention WHERE contact_id = contact.id)""", contactId);
        if (deleted > 0) {
            // A mention with a single contact left is not undecided any more; the next resolution places it.
            handle.execute("""
                    DELETE FROM unresolved WHERE
                      (SELECT count(*) FROM unresolved_candidate c WHERE c.mention_id = unresolved.mention_id)
                      + (SELECT count(*) FROM contact_mention m WHERE m.mention_id = unresolved.mention_id) < 2""");
        }
    }
}
