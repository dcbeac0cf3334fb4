package dev.readout.store;

import dev.readout.model.Actor;
import dev.readout.model.Claim;
import dev.readout.model.Mention;
import dev.readout.model.Quote;
import dev.readout.model.Span;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Tables claim, claim_quote and claim_actor. */
final class ClaimRows {
    private ClaimRows() {}

    /** Which claim of which mention. */
    record Key(String mentionId, String field, int ordinal) {}

    /** Words at a place, not yet held against the text. */
    record Words(Span span, String words) {}

    /** A claim as it stands in the tables. */
    record Row(Field.Cells cells, String rule, List<Words> words) {}

    static void insert(Handle handle, List<Mention> mentions) {
        Batch claims = new Batch(handle, """
                INSERT INTO claim (mention_id, field, ordinal, value, detail, basis, rule)
                VALUES (?, ?, ?, ?, ?, ?, ?)""");
        Batch quotes = new Batch(handle, """
                INSERT INTO claim_quote (mention_id, field, claim_ordinal, ordinal, start_offset, end_offset, words)
                VALUES (?, ?, ?, ?, ?, ?, ?)""");
        Batch actors = new Batch(handle, """
                INSERT INTO claim_actor (mention_id, field, claim_ordinal, ordinal, name, party)
                VALUES (?, ?, ?, ?, ?, ?)""");
        for (Mention mention : mentions) {
            for (Field<?> field : Field.ALL) {
                add(claims, quotes, actors, mention, field);
            }
        }
        claims.execute();
        quotes.execute();
        actors.execute();
    }

    private static <V> void add(Batch claims, Batch quotes, Batch actors, Mention mention, Field<V> field) {
        int ordinal = 0;
        for (Claim<V> claim : field.claims().apply(mention)) {
            Field.Cells cells = field.write().apply(claim.value());
            claims.add(mention.id(), field.code(), ordinal, cells.value(), cells.detail(), cells.basis(), claim.rule());
            for (int i = 0; i < claim.quotes().size(); i++) {
                Quote quote = claim.quotes().get(i);
                quotes.add(
                        mention.id(),
                        field.code(),
                        ordinal,
                        i,
                        quote.span().start(),
                        quote.span().end(),
                        quote.words());
            }
            for (int i = 0; i < cells.actors().size(); i++) {
                Actor actor = cells.actors().get(i);
                actors.add(
                        mention.id(),
                        field.code(),
                        ordinal,
                        i,
                        actor.name(),
                        actor.party().code());
            }
            ordinal++;
        }
    }

    /** The claims of some reports' mentions, in order of mention, field and ordinal. */
    static Map<Key, Row> of(Handle handle, List<String> reportIds) {
        Map<Key, Row> rows = new LinkedHashMap<>();
        Map<Key, List<Actor>> actors = actors(handle, reportIds);
        handle.createQuery("""
                        SELECT c.mention_id, c.field, c.ordinal, c.value, c.detail, c.basis, c.rule,
                          q.start_offset, q.end_offset, q.words
                        FROM mention m
                        JOIN claim c ON c.mention_id = m.id
                        LEFT JOIN claim_quote q
                          ON q.mention_id = c.mention_id AND q.field = c.field AND q.claim_ordinal = c.ordinal
                        WHERE m.report_id IN (<reports>)
                        ORDER BY c.mention_id, c.field, c.ordinal, q.ordinal""")
                .bindList("reports", reportIds)
                .map((row, context) -> collect(rows, actors, new Cursor(row)))
                .forEach(key -> {});
        return rows;
    }

    private static Map<Key, List<Actor>> actors(Handle handle, List<String> reportIds) {
        Map<Key, List<Actor>> actors = new HashMap<>();
        handle.createQuery("""
                        SELECT a.* FROM mention m JOIN claim_actor a ON a.mention_id = m.id
                        WHERE m.report_id IN (<reports>) ORDER BY a.mention_id, a.field, a.claim_ordinal, a.ordinal""")
                .bindList("reports", reportIds)
                .map((row, context) -> {
                    Cursor cursor = new Cursor(row);
                    Key key = new Key(cursor.text("mention_id"), cursor.text("field"), cursor.number("claim_ordinal"));
                    return actors.computeIfAbsent(key, k -> new ArrayList<>()).add(cursor.actor());
                })
                .forEach(added -> {});
        return actors;
    }

    private static Key collect(Map<Key, Row> rows, Map<Key, List<Actor>> actors, Cursor cursor) throws SQLException {
        Key key = new Key(cursor.text("mention_id"), cursor.text("field"), cursor.number("ordinal"));
        Row row = rows.get(key);
        if (row == null) {
            row = new Row(
                    cursor.cells().with(actors.getOrDefault(key, List.of())), cursor.text("rule"), new ArrayList<>());
            rows.put(key, row);
        }
        String words = cursor.maybe("words");
        if (words != null) {
            row.words().add(new Words(cursor.span("start_offset", "end_offset"), words));
        }
        return key;
    }

    /** A claim as its row would be, to find a claim's ordinal by. */
    static <V> Row row(Field<V> field, Claim<V> claim) {
        return new Row(
                field.write().apply(claim.value()),
                claim.rule(),
                claim.quotes().stream().map(q -> new Words(q.span(), q.words())).toList());
    }

    static <V> Claim<V> claim(Field<V> field, Row row, String text) {
        List<Quote> quotes = row.words().stream()
                .map(w -> new Quote(text, w.span(), w.words()))
                .toList();
        return new Claim<>(field.read().apply(row.cells()), quotes, row.rule());
    }
}
