package dev.readout.app.web.sight;

import dev.readout.app.calendar.Announcements;
import dev.readout.app.calendar.Entry;
import dev.readout.app.selection.Selections;
import dev.readout.model.Contact;
import dev.readout.model.DaySet;
import dev.readout.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The calendar of one state of the record on one day. To say what became of an announcement, all reports of the contact are
 * looked at; what was found is kept, so that this is done once for each contact that is asked for.
 */
public final class Foreseen {
    private final LocalDate today;
    private final Map<String, List<Entry>> known = new ConcurrentHashMap<>();

    Foreseen(LocalDate today) {
        this.today = today;
    }

    /** The entries of some contacts in a range of days, by day, undated ones last. */
    public List<Entry> of(List<Contact> contacts, DaySet range, Store store) {
        List<Contact> unknown = contacts.stream()
                .filter(contact -> !known.containsKey(contact.id()))
                .toList();
        if (!unknown.isEmpty()) {
            Set<String> reports = new TreeSet<>();
            unknown.forEach(contact -> reports.addAll(contact.reportIds()));
            known.putAll(Announcements.all(Selections.with(unknown, reports, store), today));
        }
        List<List<Entry>> entries = new ArrayList<>();
        contacts.forEach(contact -> entries.add(known.getOrDefault(contact.id(), List.of())));
        return Announcements.shown(entries, today, range);
    }
}
