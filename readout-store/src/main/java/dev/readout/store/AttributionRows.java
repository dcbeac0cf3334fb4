package dev.readout.store;

import dev.readout.model.Attribution;
import dev.readout.model.Span;
import dev.readout.store.LineageTables.Kept;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** Tables attribution and attribution_source. */
final class AttributionRows {
    private static final String LINK = "link";
    private static final String ORIGIN = "origin";

    private static final String SELECT = """
            SELECT a.mention_id, a.ordinal, a.start_offset, a.end_offset, s.kind, s.name
            FROM attribution a JOIN attribution_source s
              ON s.mention_id = a.mention_id AND s.attribution_ordinal = a.ordinal""";

    private static final String ORDER = " ORDER BY a.mention_id, a.ordinal, s.kind, s.ordinal";

    private AttributionRows() {}

    static void put(Handle handle, List<Kept> kept) {
        Batch rows = new Batch(handle, """
                INSERT INTO attribution (mention_id, ordinal, start_offset, end_offset, words)
                VALUES (?, ?, ?, ?, ?)""");
        Batch sources = new Batch(handle, """
                INSERT INTO attribution_source (mention_id, attribution_ordinal, kind, ordinal, name)
                VALUES (?, ?, ?, ?, ?)""");
        for (Kept each : kept) {
            Map<String, Integer> ordinals = new HashMap<>();
            for (Attribution attribution : each.attributions()) {
                String mention = attribution.mentionId();
                int ordinal = ordinals.merge(mention, 1, Integer::sum) - 1;
                Span words = attribution.words();
                rows.add(
                        mention,
                        ordinal,
                        words.start(),
                        words.end(),
                        each.report().quote(words).words());
                names(sources, mention, ordinal, LINK, attribution.chain());
                names(sources, mention, ordinal, ORIGIN, attribution.origins());
            }
        }
        rows.execute();
        sources.execute();
    }

    static void delete(Handle handle, String reportId) {
        Batch.run(handle, """
                DELETE FROM attribution WHERE mention_id IN (SELECT id FROM mention WHERE report_id = ?)""", reportId);
    }

    private static void names(Batch sources, String mention, int ordinal, String kind, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            sources.add(mention, ordinal, kind, i, names.get(i));
        }
    }

    static List<Attribution> all(Handle handle) {
        return read(handle.createQuery(SELECT + ORDER));
    }

    static List<Attribution> of(Handle handle, List<String> mentionIds) {
        List<Attribution> attributions = new ArrayList<>();
        MentionRows.chunks(
                mentionIds,
                ids -> attributions.addAll(read(handle.createQuery(SELECT + " WHERE a.mention_id IN (<ids>)" + ORDER)
                        .bindList("ids", ids))));
        return attributions;
    }

    private record Row(String mention, int ordinal, Span words, String kind, String name) {
        boolean with(Row other) {
            return mention.equals(other.mention) && ordinal == other.ordinal;
        }
    }

    private static List<Attribution> read(Query query) {
        List<Attribution> attributions = new ArrayList<>();
        List<Row> together = new ArrayList<>();
        query.map((row, context) -> {
                    Cursor cursor = new Cursor(row);
                    return new Row(
                            cursor.text("mention_id"),
                            cursor.number("ordinal"),
                            cursor.span("start_offset", "end_offset"),
                            cursor.text("kind"),
                            cursor.text("name"));
                })
                .forEach(row -> {
                    if (!together.isEmpty() && !row.with(together.get(0))) {
                        attributions.add(attribution(together));
                        together.clear();
                    }
                    together.add(row);
                });
        if (!together.isEmpty()) {
            attributions.add(attribution(together));
        }
        return attributions;
    }

    private static Attribution attribution(List<Row> rows) {
        return new Attribution(rows.get(0).mention(), rows.get(0).words(), names(rows, LINK), names(rows, ORIGIN));
    }

    private static List<String> names(List<Row> rows, String kind) {
        return rows.stream()
                .filter(row -> row.kind().equals(kind))
                .map(Row::name)
                .toList();
    }
}
