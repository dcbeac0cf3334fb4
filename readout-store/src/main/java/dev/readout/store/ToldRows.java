package dev.readout.store;

import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.model.Statement;
import dev.readout.store.LineageTables.Told;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Reports with what was read from them: each text is read once, and each table asked once for a chunk of reports. */
final class ToldRows {
    private ToldRows() {}

    /** By source; ids that no report has are left out. */
    static List<Told> of(Handle handle, Collection<String> reportIds) {
        List<Told> told = new ArrayList<>(reportIds.size());
        MentionRows.chunks(List.copyOf(reportIds), chunk -> told.addAll(chunk(handle, chunk)));
        return told;
    }

    private static List<Told> chunk(Handle handle, List<String> reportIds) {
        List<Report> reports = ReportRows.some(handle, reportIds);
        Map<String, String> texts = reports.stream().collect(Collectors.toMap(Report::id, Report::text));
        Map<String, List<Mention>> mentions =
                MentionRows.of(handle, reportIds, texts).stream().collect(Collectors.groupingBy(Mention::reportId));
        // speech is read only where there are contacts
        Map<String, List<Statement>> statements =
                StatementRows.of(handle, MentionRows.rounded(mentions.keySet()), texts);
        return reports.stream()
                .map(report -> new Told(
                        report,
                        mentions.getOrDefault(report.id(), List.of()),
                        statements.getOrDefault(report.id(), List.of())))
                .toList();
    }
}
