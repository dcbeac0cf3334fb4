package dev.readout.export.table;

import dev.readout.export.ContactCsv;
import dev.readout.export.Portions;
import dev.readout.export.Selection;
import dev.readout.export.table.Column.Kind;
import dev.readout.model.Claim;
import dev.readout.model.Contact;
import dev.readout.model.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row a contact: each field with its parts and its reading. */
public final class ContactRows {
    /** Name and version of the columns. */
    public static final String SCHEMA = "readout-contacts/1";

    /** Between the members of a list inside a cell. */
    static final String SEPARATOR = "; ";

    private static final Set<String> DAYS = Set.of("date_earliest", "date_latest");
    private static final List<String> COUNTS = List.of("reports", "mentions", "origins");

    private ContactRows() {}

    /** The contacts in their order. */
    public static Table of(Portions portions) {
        return new Table(SCHEMA, columns(), () -> portions.stream()
                .flatMap(selection -> selection.contacts().stream().map(contact -> row(contact, selection))));
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (String name : ContactCsv.fieldNames()) {
            columns.add(new Column(name, DAYS.contains(name) ? Kind.DAY : Kind.TEXT));
        }
        columns.add(new Column("topics", Kind.TEXT));
        columns.add(new Column("outcomes", Kind.TEXT));
        COUNTS.forEach(name -> columns.add(new Column(name, Kind.COUNT)));
        columns.add(new Column("documents", Kind.TEXT));
        columns.add(new Column("notes", Kind.TEXT));
        columns.add(new Column("schema", Kind.TEXT));
        return columns;
    }

    private static List<String> row(Contact contact, Selection selection) {
        List<String> cells = ContactCsv.fieldCells(contact);
        cells.add(joined(selection.mentionsOf(contact).stream()
                .flatMap(mention -> mention.topics().stream())
                .map(Claim::value)
                .distinct()));
        cells.add(joined(selection.mentionsOf(contact).stream()
                .flatMap(mention -> mention.outcomes().stream())
                .map(claim -> claim.value().kind().code() + ": " + claim.value().words())
                .distinct()));
        cells.add(Integer.toString(contact.reportIds().size()));
        cells.add(Integer.toString(contact.mentionIds().size()));
        cells.add(Integer.toString(contact.origins()));
        cells.add(joined(
                selection.reportsOf(contact).stream().map(Report::document).distinct()));
        cells.add(String.join(" ", contact.notes()));
        cells.add(SCHEMA);
        return cells;
    }

    private static String joined(Stream<String> members) {
        return members.collect(Collectors.joining(SEPARATOR));
    }
}
