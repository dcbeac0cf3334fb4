package dev.readout.store;

import dev.readout.model.Claim;
import dev.readout.model.Contact;
import dev.readout.model.Mention;
import dev.readout.model.Reading;
import dev.readout.model.Sourced;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Tables reading, reading_value, reading_claim and reading_decision. */
final class ReadingRows {
    private static final String AGREED = "agreed";
    private static final String SINGLE = "single";
    private static final String DISPUTED = "disputed";
    private static final String UNKNOWN = "unknown";

    private ReadingRows() {}

    /** What the tables hold of one field of one contact. */
    record Row(
            String word,
            List<Field.Cells> values,
            List<Link> claims,
            @Nullable Ruled ruled) {
        Row with(Ruled decided) {
            return new Row(word, values, claims, decided);
        }
    }

    /** What a decision says of the field. */
    record Ruled(String decisionId, Field.Cells cells) {}

    /** Which claim of which mention supports a reading. */
    record Link(String mentionId, int ordinal) {}

    static void insert(Handle handle, List<Contact> contacts, List<String> reportIds) {
        Map<ClaimRows.Key, ClaimRows.Row> known = new HashMap<>();
        MentionRows.chunks(reportIds, chunk -> known.putAll(ClaimRows.of(handle, chunk)));
        Batch readings = new Batch(handle, "INSERT INTO reading (contact_id, field, word) VALUES (?, ?, ?)");
        Batch values = new Batch(handle, """
                INSERT INTO reading_value (contact_id, field, ordinal, value, detail, basis)
                VALUES (?, ?, ?, ?, ?, ?)""");
        Batch claims = new Batch(handle, """
                INSERT INTO reading_claim (contact_id, field, ordinal, mention_id, claim_ordinal)
                VALUES (?, ?, ?, ?, ?)""");
        Batch ruled = new Batch(handle, """
                INSERT INTO reading_decision (contact_id, field, decision_id, value, detail, basis)
                VALUES (?, ?, ?, ?, ?, ?)""");
        for (Contact contact : contacts) {
            for (ContactField<?> field : ContactField.ALL) {
                Row row = row(contact, field, known);
                String code = field.field().code();
                readings.add(contact.id(), code, row.word());
                for (int i = 0; i < row.values().size(); i++) {
                    Field.Cells cells = row.values().get(i);
                    values.add(contact.id(), code, i, cells.value(), cells.detail(), cells.basis());
                }
                for (int i = 0; i < row.claims().size(); i++) {
                    Link link = row.claims().get(i);
                    claims.add(contact.id(), code, i, link.mentionId(), link.ordinal());
                }
                Ruled by = row.ruled();
                if (by != null) {
                    Field.Cells cells = by.cells();
                    ruled.add(contact.id(), code, by.decisionId(), cells.value(), cells.detail(), cells.basis());
                }
            }
        }
        readings.execute();
        values.execute();
        claims.execute();
        ruled.execute();
    }

    private static <V> Row row(Contact contact, ContactField<V> field, Map<ClaimRows.Key, ClaimRows.Row> known) {
        Reading<V> whole = field.reading().apply(contact);
        Reading<V> reading = whole instanceof Reading.Decided<V> decided ? decided.sources() : whole;
        Ruled ruled = whole instanceof Reading.Decided<V> decided
                ? new Ruled(decided.decision(), field.field().write().apply(decided.value()))
                : null;
        List<Link> links = reading.claims().stream()
                .map(sourced -> link(contact, field.field(), sourced, known))
                .toList();
        List<V> values = List.of();
        if (reading instanceof Reading.Agreed<V> agreed) {
            values = List.of(agreed.value());
        } else if (reading instanceof Reading.Single<V> single) {
            values = List.of(single.value());
        } else if (reading instanceof Reading.Disputed<V> disputed) {
            values = disputed.values();
        }
        return new Row(
                reading.word(), values.stream().map(field.field().write()).toList(), links, ruled);
    }

    private static <V> Link link(
            Contact contact, Field<V> field, Sourced<V> sourced, Map<ClaimRows.Key, ClaimRows.Row> known) {
        ClaimRows.Row wanted = ClaimRows.row(field, sourced.claim());
        for (int ordinal = 0; ; ordinal++) {
            ClaimRows.Row row = known.get(new ClaimRows.Key(sourced.mentionId(), field.code(), ordinal));
            if (row == null) {
                throw new IllegalArgumentException("contact " + contact.id() + " rests its " + field.code()
                        + " on a claim that mention " + sourced.mentionId() + " does not make: " + sourced.claim());
            }
            if (row.equals(wanted)) {
                return new Link(sourced.mentionId(), ordinal);
            }
        }
    }

    /** The reading that a row stands for; mentions hold the claims. */
    static <V> Reading<V> reading(Field<V> field, Row row, Map<String, Mention> mentions) {
        List<V> values = row.values().stream().map(field.read()).toList();
        List<Sourced<V>> claims = row.claims().stream()
                .map(link -> sourced(field, link, mentions))
                .toList();
        Reading<V> sources =
                switch (row.word()) {
                    case AGREED -> new Reading.Agreed<>(only(values), claims);
                    case SINGLE -> new Reading.Single<>(only(values), claims);
                    case DISPUTED -> new Reading.Disputed<>(values, claims);
                    case UNKNOWN -> new Reading.Unknown<>();
                    default -> throw new IllegalArgumentException("no reading is called '" + row.word() + "'");
                };
        Ruled ruled = row.ruled();
        return ruled == null
                ? sources
                : new Reading.Decided<>(field.read().apply(ruled.cells()), ruled.decisionId(), sources);
    }

    private static <V> V only(List<V> values) {
        if (values.size() != 1) {
            throw new IllegalArgumentException("one value expected, not " + values);
        }
        return values.get(0);
    }

    private static <V> Sourced<V> sourced(Field<V> field, Link link, Map<String, Mention> mentions) {
        Mention mention = mentions.get(link.mentionId());
        List<Claim<V>> claims = mention == null ? List.of() : field.claims().apply(mention);
        if (mention == null || link.ordinal() < 0 || link.ordinal() >= claims.size()) {
            throw new IllegalArgumentException(
                    "mention " + link.mentionId() + " makes no claim " + link.ordinal() + " on " + field.code());
        }
        return new Sourced<>(mention.reportId(), mention.id(), claims.get(link.ordinal()));
    }
}
