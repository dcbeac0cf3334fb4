package dev.readout.export.feed;

import dev.readout.export.Field;
import dev.readout.export.Issue;
import dev.readout.export.Portions;
import dev.readout.export.SafeLink;
import dev.readout.export.Selection;
import dev.readout.export.Telling;
import dev.readout.export.Written;
import dev.readout.model.Actor;
import dev.readout.model.Contact;
import dev.readout.model.Report;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;

/**
 * One entry for each contact of which a report says when it was published, the one last told of first. An entry counts as
 * updated when the last of its reports was published. Contacts of undated reports are left out and counted: nothing says
 * where in the feed they belong.
 */
public final class ContactFeed {
    /** Name and version of what the elements mean. */
    public static final String SCHEMA = "readout-feed/1";

    private static final String NAMES = "urn:readout:";

    private final Elements xml;
    private final Issue issue;

    private ContactFeed(Elements xml, Issue issue) {
        this.xml = xml;
        this.issue = issue;
    }

    private record Entry(Contact contact, Moments moments) {}

    /** Writes the entries and leaves the writer open. */
    public static Written write(Portions portions, Issue issue, Writer out) throws IOException {
        List<Entry> entries = new ArrayList<>();
        // which one comes first nobody knows before all were looked at; they are read again in that order
        Map<String, Moments> told = new HashMap<>();
        portions.stream()
                .forEach(selection -> selection.contacts().forEach(contact -> Moments.of(selection.reportsOf(contact))
                        .ifPresent(moments -> told.put(contact.id(), moments))));
        for (Contact contact : portions.contacts()) {
            Optional.ofNullable(told.get(contact.id())).ifPresent(moments -> entries.add(new Entry(contact, moments)));
        }
        entries.sort(Comparator.comparing((Entry entry) -> entry.moments().last())
                .reversed()
                .thenComparing(entry -> entry.contact().id()));
        Written written = Written.some(portions, entries.size(), "no report with a date of publication");
        try {
            new ContactFeed(new Elements(out), issue).feed(entries, portions, written);
        } catch (XMLStreamException unwritable) {
            throw new IOException("the feed cannot be written: " + unwritable.getMessage(), unwritable);
        }
        return written;
    }

    private void feed(List<Entry> entries, Portions portions, Written written) throws XMLStreamException {
        Instant updated =
                entries.isEmpty() ? issue.made() : entries.get(0).moments().last();
        xml.begin();
        xml.text("id", issue.address().map(URI::toString).orElse(NAMES + "record"));
        xml.text("title", "Contacts");
        xml.text("updated", updated.toString());
        xml.open("author");
        xml.text("name", "Readout");
        xml.close();
        xml.text("generator", "Readout");
        if (issue.address().isPresent()) {
            link("self", issue.address().get().toString(), "application/atom+xml", "");
        }
        xml.own("schema", SCHEMA);
        xml.own("leftOut", Integer.toString(written.leftOut()));
        Iterator<Entry> entry = entries.iterator();
        Portions ordered = portions.with(entries.stream().map(Entry::contact).toList());
        for (Iterator<Selection> portion = ordered.stream().iterator(); portion.hasNext(); ) {
            Selection selection = portion.next();
            for (Contact contact : selection.contacts()) {
                entry(contact, selection, entry.next().moments());
            }
        }
        xml.end();
    }

    private void entry(Contact contact, Selection selection, Moments moments) throws XMLStreamException {
        xml.open("entry");
        xml.text("id", NAMES + "contact:" + contact.id());
        xml.text("title", Telling.title(contact));
        xml.text("published", moments.first().toString());
        xml.text("updated", moments.last().toString());
        Optional<URI> page = issue.page(contact.id());
        if (page.isPresent()) {
            link("alternate", page.get().toString(), "text/html", "");
        }
        for (Report report : selection.reportsOf(contact)) {
            Optional<String> source = SafeLink.of(report.url());
            if (source.isPresent()) {
                link(
                        "via",
                        source.get(),
                        "",
                        Optional.ofNullable(report.outlet()).orElse(report.document()));
            }
        }
        TreeSet<String> parties = new TreeSet<>();
        for (Actor actor : contact.participants()) {
            parties.add(actor.party().code());
        }
        for (String party : parties) {
            category("party", party);
        }
        xml.text("content", String.join("\n", Telling.lines(contact, selection)), "type", "text");
        for (Field<?> field : Field.ALL) {
            field(field, contact);
        }
        xml.close();
    }

    private <V> void field(Field<V> field, Contact contact) throws XMLStreamException {
        for (V value : field.values(contact)) {
            List<String> attributes = new ArrayList<>(List.of(
                    "name",
                    field.name(),
                    "reading",
                    field.reading().apply(contact).word()));
            field.partsOf(value).forEach((part, words) -> attributes.addAll(List.of(part, words)));
            xml.own("field", field.words().apply(value), attributes.toArray(String[]::new));
        }
    }

    private void category(String kind, String term) throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("term", term);
        attributes.put("scheme", NAMES + kind);
        xml.empty("category", attributes);
    }

    private void link(String relation, String address, String type, String title) throws XMLStreamException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("rel", relation);
        attributes.put("href", address);
        if (!type.isEmpty()) {
            attributes.put("type", type);
        }
        if (!title.isEmpty()) {
            attributes.put("title", title);
        }
        xml.empty("link", attributes);
    }
}
