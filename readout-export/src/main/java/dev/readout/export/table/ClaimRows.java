package dev.readout.export.table;

import dev.readout.export.Field;
import dev.readout.export.Portions;
import dev.readout.export.Selection;
import dev.readout.export.table.Column.Kind;
import dev.readout.model.Actor;
import dev.readout.model.Claim;
import dev.readout.model.Contact;
import dev.readout.model.Corroboration.Account;
import dev.readout.model.Mention;
import dev.readout.model.Mention.Outcome;
import dev.readout.model.Participant;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Sourced;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One row a claim: what one report says of one field of one contact, by which words, and from whom it has it. */
public final class ClaimRows {
    /** Name and version of the columns. */
    public static final String SCHEMA = "readout-claims/1";

    private final Selection selection;
    private final Contact contact;
    private final List<List<String>> rows = new ArrayList<>();

    private ClaimRows(Selection selection, Contact contact) {
        this.selection = selection;
        this.contact = contact;
    }

    /** The claims of all contacts: contact by contact, and within one, field by field. */
    public static Table of(Portions portions) {
        return new Table(SCHEMA, COLUMNS, () -> portions.stream().flatMap(selection -> selection.contacts().stream()
                .flatMap(contact -> new ClaimRows(selection, contact).rows().stream())));
    }

    private static final List<Column> COLUMNS = columns();

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        texts(columns, "contact", "field", "reading", "value");
        for (Field<?> field : Field.ALL) {
            for (String part : field.partNames()) {
                boolean day = part.equals("earliest") || part.equals("latest");
                columns.add(new Column(field.name() + "_" + part, day ? Kind.DAY : Kind.TEXT));
            }
        }
        texts(columns, "party", "office", "kind", "by", "words", "spans", "mention", "role", "report", "document");
        texts(
                columns,
                "outlet",
                "author",
                "section",
                "url",
                "published",
                "language",
                "family",
                "own_voice",
                "origins",
                "rule",
                "schema");
        return List.copyOf(columns);
    }

    private static void texts(List<Column> columns, String... names) {
        for (String name : names) {
            columns.add(new Column(name, Kind.TEXT));
        }
    }

    private List<List<String>> rows() {
        List<Mention> mentions = selection.mentionsOf(contact);
        for (Mention mention : mentions) {
            for (Participant named : mention.participants()) {
                Map<String, String> cells = new HashMap<>();
                cells.put("field", "participants");
                cells.put("value", named.actor().name());
                cells.put("party", named.actor().party().code());
                cells.put("office", named.role());
                add(cells, mention, List.of(named.quote()), named.rule());
            }
        }
        for (Field<?> field : Field.ALL) {
            addField(field);
        }
        for (Mention mention : mentions) {
            for (Claim<String> topic : mention.topics()) {
                Map<String, String> cells = new HashMap<>();
                cells.put("field", "topics");
                cells.put("value", topic.value());
                add(cells, mention, topic.quotes(), topic.rule());
            }
        }
        for (Mention mention : mentions) {
            for (Claim<Outcome> outcome : mention.outcomes()) {
                Map<String, String> cells = new HashMap<>();
                cells.put("field", "outcomes");
                cells.put("value", outcome.value().words());
                cells.put("kind", outcome.value().kind().code());
                cells.put("by", joined(outcome.value().by().stream().map(Actor::toString)));
                add(cells, mention, outcome.quotes(), outcome.rule());
            }
        }
        return rows;
    }

    private <V> void addField(Field<V> field) {
        String reading = field.reading().apply(contact).word();
        for (Sourced<V> sourced : field.reading().apply(contact).claims()) {
            V value = sourced.claim().value();
            Map<String, String> cells = new HashMap<>();
            cells.put("field", field.name());
            cells.put("reading", reading);
            cells.put("value", field.words().apply(value));
            field.partsOf(value).forEach((part, words) -> cells.put(field.name() + "_" + part, words));
            Claim<V> claim = sourced.claim();
            add(cells, selection.mention(sourced.mentionId()), claim.quotes(), claim.rule());
        }
    }

    private void add(Map<String, String> cells, Mention mention, List<Quote> quotes, String rule) {
        Report report = selection.report(mention.reportId());
        cells.put("contact", contact.id());
        cells.put("words", quotes.stream().map(Quote::words).collect(Collectors.joining(" … ")));
        cells.put(
                "spans",
                quotes.stream()
                        .map(quote -> quote.span().start() + "-" + quote.span().end())
                        .collect(Collectors.joining(" ")));
        cells.put("mention", mention.id());
        cells.put("role", mention.role().code());
        cells.put("report", report.id());
        cells.put("document", report.document());
        cells.put("outlet", Optional.ofNullable(report.outlet()).orElse(""));
        cells.put("author", Optional.ofNullable(report.author()).orElse(""));
        cells.put("section", Optional.ofNullable(report.section()).orElse(""));
        cells.put("url", Optional.ofNullable(report.url()).orElse(""));
        cells.put(
                "published",
                Optional.ofNullable(report.published()).map(Object::toString).orElse(""));
        cells.put("language", report.language());
        Optional<Account> account = selection.corroborationOf(contact).of(report.id());
        cells.put("family", account.map(Account::family).orElse(""));
        cells.put("own_voice", account.map(known -> known.own() ? "yes" : "no").orElse(""));
        cells.put(
                "origins",
                account.map(known -> joined(known.origins().stream())).orElse(""));
        cells.put("rule", rule);
        cells.put("schema", SCHEMA);
        rows.add(COLUMNS.stream()
                .map(column -> cells.getOrDefault(column.name(), ""))
                .toList());
    }

    private static String joined(Stream<String> members) {
        return members.collect(Collectors.joining(ContactRows.SEPARATOR));
    }
}
