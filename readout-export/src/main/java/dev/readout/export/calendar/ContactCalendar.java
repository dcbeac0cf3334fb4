package dev.readout.export.calendar;

import dev.readout.export.Field;
import dev.readout.export.Issue;
import dev.readout.export.Portions;
import dev.readout.export.Selection;
import dev.readout.export.Settled;
import dev.readout.export.Telling;
import dev.readout.export.Written;
import dev.readout.model.Contact;
import dev.readout.model.Place;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One all-day event for each contact with a settled day. A calendar has no place for a contact of which only the month or
 * several possible days are known, so those are left out and counted.
 */
public final class ContactCalendar {
    /** Name and version of what the properties mean. */
    public static final String SCHEMA = "readout-calendar/1";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final ContentLines lines;
    private final Selection selection;
    private final Issue issue;

    private ContactCalendar(ContentLines lines, Selection selection, Issue issue) {
        this.lines = lines;
        this.selection = selection;
        this.issue = issue;
    }

    /** Writes the contacts that have a settled day, in their order. */
    public static Written write(Portions portions, Issue issue, Appendable out) throws IOException {
        ContentLines lines = new ContentLines(out);
        List<Contact> dated = portions.contacts().stream()
                .filter(contact -> Settled.day(contact).isPresent())
                .toList();
        Written written = Written.some(portions, dated.size(), "no settled day");
        lines.line("BEGIN", "VCALENDAR");
        lines.line("VERSION", "2.0");
        lines.line("PRODID", "-//Readout//Readout//EN");
        lines.line("CALSCALE", "GREGORIAN");
        lines.text("X-WR-CALNAME", "Contacts");
        lines.text("X-READOUT-SCHEMA", SCHEMA);
        lines.line("X-READOUT-LEFT-OUT", Integer.toString(written.leftOut()));
        for (Iterator<Selection> portion = portions.with(dated).stream().iterator(); portion.hasNext(); ) {
            Selection selection = portion.next();
            ContactCalendar calendar = new ContactCalendar(lines, selection, issue);
            for (Contact contact : selection.contacts()) {
                calendar.event(contact, Settled.day(contact).orElseThrow());
            }
        }
        lines.line("END", "VCALENDAR");
        return written;
    }

    private void event(Contact contact, LocalDate day) throws IOException {
        lines.line("BEGIN", "VEVENT");
        lines.text("UID", contact.id() + "@readout");
        lines.line("DTSTAMP", moment(issue.made()));
        lines.line("SEQUENCE", Integer.toString(sequence(contact)));
        lines.line("DTSTART;VALUE=DATE", DAY.format(day));
        lines.line("TRANSP", "TRANSPARENT");
        lines.text("SUMMARY", Telling.title(contact));
        Optional<String> status = status(contact);
        if (status.isPresent()) {
            lines.line("STATUS", status.get());
        }
        Optional<Place> place = Settled.place(contact);
        if (place.isPresent()) {
            lines.text("LOCATION", place.get().words());
        }
        lines.text("DESCRIPTION", String.join("\n", Telling.lines(contact, selection)));
        Optional<URI> page = issue.page(contact.id());
        if (page.isPresent()) {
            lines.line("URL", page.get().toString());
        }
        lines.text("X-READOUT-CONTACT", contact.id());
        for (Field<?> field : List.of(Field.CHANNEL, Field.STATUS)) {
            String values = values(field, contact);
            if (!values.isEmpty()) {
                lines.text("X-READOUT-" + field.name().toUpperCase(Locale.ROOT), values);
            }
        }
        lines.line("END", "VEVENT");
    }

    private static String moment(Instant instant) {
        return MOMENT.format(instant);
    }

    private static <V> String values(Field<V> field, Contact contact) {
        return field.values(contact).stream().map(field.words()).collect(Collectors.joining("; "));
    }

    /** Grows with every mention that joins and every field that is decided. */
    private static int sequence(Contact contact) {
        long decided = Field.ALL.stream()
                .filter(field -> field.reading().apply(contact).word().equals("decided"))
                .count();
        return contact.mentionIds().size() - 1 + (int) decided;
    }

    /** iCalendar has no word for what was put off or is denied or disputed. */
    private static Optional<String> status(Contact contact) {
        return Settled.one(Field.STATUS, contact).flatMap(status -> switch (status) {
            case HELD -> Optional.of("CONFIRMED");
            case PLANNED, PROPOSED -> Optional.of("TENTATIVE");
            case CANCELLED -> Optional.of("CANCELLED");
            case POSTPONED, DENIED -> Optional.empty();
        });
    }
}
