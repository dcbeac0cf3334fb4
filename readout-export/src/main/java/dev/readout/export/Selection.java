package dev.readout.export;

import dev.readout.model.Contact;
import dev.readout.model.Corroboration;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.model.Statement;
import java.util.List;
import java.util.Map;

/**
 * Contacts to show, with what is needed to cite their evidence.
 *
 * @param contacts in the order of output
 * @param reports by id; at least those that the contacts name, and those that these copy
 * @param mentions by id; at least those that the contacts name
 * @param corroboration what stands behind each contact, by the contact's id
 * @param statements those that belong to a contact, by its id; contacts without any may be absent
 */
public record Selection(
        List<Contact> contacts,
        Map<String, Report> reports,
        Map<String, Mention> mentions,
        Map<String, Corroboration> corroboration,
        Map<String, List<Statement>> statements) {
    /** A selection for output that shows no statements. */
    public Selection(
            List<Contact> contacts,
            Map<String, Report> reports,
            Map<String, Mention> mentions,
            Map<String, Corroboration> corroboration) {
        this(contacts, reports, mentions, corroboration, Map.of());
    }

    public Selection {
        contacts = List.copyOf(contacts);
        reports = Map.copyOf(reports);
        mentions = Map.copyOf(mentions);
        corroboration = Map.copyOf(corroboration);
        statements = Map.copyOf(statements);
        for (Contact contact : contacts) {
            require(contact, contact.reportIds(), reports, "report");
            require(contact, contact.mentionIds(), mentions, "mention");
            require(contact, List.of(contact.id()), corroboration, "corroboration");
        }
    }

    private static void require(Contact contact, List<String> ids, Map<String, ?> known, String what) {
        for (String id : ids) {
            if (!known.containsKey(id)) {
                throw new IllegalArgumentException("contact " + contact.id() + " names an absent " + what + ": " + id);
            }
        }
    }

    /** The reports of a contact, in the contact's order. */
    public List<Report> reportsOf(Contact contact) {
        return contact.reportIds().stream().map(this::report).toList();
    }

    /** The mentions of a contact, in the contact's order. */
    public List<Mention> mentionsOf(Contact contact) {
        return contact.mentionIds().stream().map(this::mention).toList();
    }

    /** The same with the statements that belong to each contact. */
    public Selection with(Map<String, List<Statement>> belonging) {
        return new Selection(contacts, reports, mentions, corroboration, belonging);
    }

    /** The statements that belong to a contact, by report, each report's in the order in which they are given. */
    public List<Statement> statementsOf(Contact contact) {
        return statements.getOrDefault(contact.id(), List.of());
    }

    /**
     * What stands behind a contact.
     *
     * @throws IllegalArgumentException if the contact is not part of the selection
     */
    public Corroboration corroborationOf(Contact contact) {
        Corroboration behind = corroboration.get(contact.id());
        if (behind == null) {
            throw new IllegalArgumentException("no contact " + contact.id() + " in the selection");
        }
        return behind;
    }

    /**
     * The report with this id.
     *
     * @throws IllegalArgumentException if it is not part of the selection
     */
    public Report report(String id) {
        Report report = reports.get(id);
        if (report == null) {
            throw new IllegalArgumentException("no report " + id + " in the selection");
        }
        return report;
    }

    /**
     * The mention with this id.
     *
     * @throws IllegalArgumentException if it is not part of the selection
     */
    public Mention mention(String id) {
        Mention mention = mentions.get(id);
        if (mention == null) {
            throw new IllegalArgumentException("no mention " + id + " in the selection");
        }
        return mention;
    }
}
