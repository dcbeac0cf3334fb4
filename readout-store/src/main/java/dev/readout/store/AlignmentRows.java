package dev.readout.store;

import dev.readout.model.Aligned;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;

/** Table alignment. */
final class AlignmentRows {
    private AlignmentRows() {}

    /** @param copies only those that found something copied */
    static List<Aligned> all(Handle handle, boolean copies) {
        return handle.createQuery("SELECT report_id, earlier_id, formulas, share FROM alignment"
                        + (copies ? " WHERE share > 0" : "") + " ORDER BY report_id, ordinal")
                .map((row, context) -> aligned(row))
                .list();
    }

    /** Those of some reports, of the earlier ones that these copy, and so on; by report within each generation. */
    static List<Aligned> ancestry(Handle handle, Collection<String> reportIds) {
        List<Aligned> found = new ArrayList<>();
        Set<String> known = new HashSet<>(reportIds);
        Set<String> open = new TreeSet<>(reportIds);
        while (!open.isEmpty()) {
            Set<String> earlier = new TreeSet<>();
            MentionRows.chunks(List.copyOf(open), chunk -> handle.createQuery("""
                            SELECT report_id, earlier_id, formulas, share FROM alignment
                            WHERE share > 0 AND report_id IN (<reports>) ORDER BY report_id, ordinal""")
                    .bindList("reports", chunk)
                    .map((row, context) -> aligned(row))
                    .forEach(aligned -> {
                        found.add(aligned);
                        if (known.add(aligned.earlier())) {
                            earlier.add(aligned.earlier());
                        }
                    }));
            open = earlier;
        }
        return found;
    }

    private static Aligned aligned(ResultSet row) throws SQLException {
        return new Aligned(row.getString(1), row.getString(2), row.getLong(3), row.getDouble(4));
    }

    /** Puts the alignments of some reports in place of those there. */
    static int put(Handle handle, Map<String, List<Aligned>> byReport) {
        Batch gone = new Batch(handle, "DELETE FROM alignment WHERE report_id = ?");
        Batch rows = new Batch(handle, """
                INSERT INTO alignment (report_id, ordinal, earlier_id, formulas, share) VALUES (?, ?, ?, ?, ?)""");
        byReport.forEach((report, aligned) -> {
            gone.add(report);
            for (int i = 0; i < aligned.size(); i++) {
                Aligned each = aligned.get(i);
                rows.add(report, i, each.earlier(), each.formulas(), each.share());
            }
        });
        gone.execute();
        rows.execute();
        return byReport.size();
    }
}
