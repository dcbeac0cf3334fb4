package dev.readout.app.command;

import dev.readout.export.Selection;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.store.Store;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes from a store what is needed to show contacts. */
final class Selections {
    private Selections() {}

    /** The contacts with their reports and mentions. */
    static Selection of(List<Contact> contacts, Store store) {
        Set<String> reports = new LinkedHashSet<>();
        contacts.forEach(contact -> reports.addAll(contact.reportIds()));
        return with(contacts, reports, store);
    }

    /** The contacts with these reports and all their mentions. */
    static Selection with(List<Contact> contacts, Set<String> reportIds, Store store) {
        Map<String, Report> reports = new HashMap<>();
        Map<String, Mention> mentions = new HashMap<>();
        for (String id : reportIds) {
            store.report(id).ifPresent(report -> reports.put(id, report));
            store.mentionsOf(id).forEach(mention -> mentions.put(mention.id(), mention));
        }
        return new Selection(contacts, reports, mentions);
    }
}
