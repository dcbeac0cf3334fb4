package dev.readout.app.calendar;

import dev.readout.export.Field;
import dev.readout.export.Selection;
import dev.readout.model.Contact;
import dev.readout.model.DaySet;
import dev.readout.model.Mention;
import dev.readout.model.PartialDate;
import dev.readout.model.Published;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What lies ahead, and what became of what was announced for days gone by. A contact that was postponed stands at each of
 * its days. Contacts that no report announced are not in it.
 */
public final class Announcements {
    private final Selection selection;
    private final LocalDate asOf;

    private Announcements(Selection selection, LocalDate asOf) {
        this.selection = selection;
        this.asOf = asOf;
    }

    /**
     * The entries by day, undated ones last.
     *
     * @param selection the contacts with their reports and mentions
     * @param asOf days before this one have passed
     * @param range the days shown; undated entries lie ahead and are shown where the range reaches as far as that
     */
    public static List<Entry> of(Selection selection, LocalDate asOf, DaySet range) {
        return shown(all(selection, asOf).values(), asOf, range);
    }

    /** The entries of each contact by its id, whatever their days; empty where no report announced it. */
    public static Map<String, List<Entry>> all(Selection selection, LocalDate asOf) {
        Announcements calendar = new Announcements(selection, asOf);
        Map<String, List<Entry>> entries = new LinkedHashMap<>();
        selection.contacts().forEach(contact -> entries.put(contact.id(), calendar.entries(contact)));
        return entries;
    }

    /** Those that are shown of the entries of some contacts, by day, undated ones last. */
    public static List<Entry> shown(Collection<List<Entry>> entries, LocalDate asOf, DaySet range) {
        return entries.stream()
                .flatMap(List::stream)
                .filter(entry -> shown(entry, asOf, range))
                .sorted(Entry.BY_DAY)
                .toList();
    }

    private List<Entry> entries(Contact contact) {
        List<Mention> announcing = selection.mentionsOf(contact).stream()
                .filter(mention -> Announcement.AHEAD.contains(mention.status()))
                .toList();
        Standing standing = Announcement.standing(contact, asOf);
        if (announcing.isEmpty() && Field.STATUS.values(contact).stream().noneMatch(Announcement.AHEAD::contains)) {
            return List.of();
        }
        LocalDate announced = announcing.stream()
                .map(this::day)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        List<PartialDate> dates = Field.DATE.values(contact);
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry(contact, dates, standing, announced));
        boolean open = standing == Standing.POSTPONED;
        for (PartialDate left : left(announcing, dates)) {
            entries.add(new Entry(contact, List.of(left), open ? Standing.POSTPONED : Standing.MOVED, announced));
        }
        if (open && Announcement.passed(dates, asOf)) {
            entries.add(new Entry(contact, List.of(), standing, announced));
        }
        return entries;
    }

    /** The days that were given up when it was put off. */
    private List<PartialDate> left(List<Mention> announcing, List<PartialDate> present) {
        List<LocalDate> putOff = announcing.stream()
                .filter(mention -> mention.status() == Status.POSTPONED)
                .map(this::day)
                .filter(Objects::nonNull)
                .toList();
        if (putOff.isEmpty()) {
            return List.of();
        }
        LocalDate last = putOff.stream().max(Comparator.naturalOrder()).orElseThrow();
        List<PartialDate> left = new ArrayList<>();
        for (Mention mention : announcing) {
            LocalDate day = day(mention);
            PartialDate date = mention.date();
            boolean before = day != null && !day.isAfter(last) && date.days().bounded();
            if (before && apart(date, present) && apart(date, left)) {
                left.add(date);
            }
        }
        return left;
    }

    private static boolean apart(PartialDate date, List<PartialDate> others) {
        return others.stream().noneMatch(other -> date.days().meets(other.days()));
    }

    private @Nullable LocalDate day(Mention mention) {
        Published published = selection.report(mention.reportId()).published();
        return published == null ? null : published.day();
    }

    private static boolean shown(Entry entry, LocalDate asOf, DaySet range) {
        long today = asOf.toEpochDay();
        boolean settled =
                switch (entry.standing()) {
                    case PLANNED, PROPOSED, POSTPONED, OVERDUE -> false;
                    case HELD, CANCELLED, DENIED, MOVED, DISPUTED -> true;
                };
        if (entry.undated()) {
            return !settled && range.latest() >= today;
        }
        return entry.meets(range) && (!settled || entry.first() <= today);
    }
}
