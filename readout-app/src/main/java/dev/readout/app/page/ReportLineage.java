package dev.readout.app.page;

import dev.readout.analysis.lexicon.Outlet;
import dev.readout.analysis.lineage.Passage;
import dev.readout.model.Attribution;
import dev.readout.model.Copy;
import dev.readout.model.Origin;
import dev.readout.model.Report;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From where one report comes.
 *
 * @param site what is known of the outlet on whose pages it stands
 * @param origin from where it has its news as a whole
 * @param copied the earlier reports of which it has something, the one of which it has most first
 * @param copies the later reports that have most from it
 * @param family ids of all reports of its family, first the one from which all come; itself alone where it has none
 * @param attributions through whom it knows of contacts
 * @param reports all reports named here, by id
 */
public record ReportLineage(
        Report report,
        Optional<Outlet> site,
        Origin origin,
        List<Copied> copied,
        List<Copy> copies,
        List<String> family,
        List<Through> attributions,
        Map<String, Report> reports) {
    public ReportLineage {
        copied = List.copyOf(copied);
        copies = List.copyOf(copies);
        family = List.copyOf(family);
        attributions = List.copyOf(attributions);
        reports = Map.copyOf(reports);
    }

    /** What it has of one earlier report, sentence by sentence. */
    public record Copied(Copy copy, List<Passage> passages) {
        public Copied {
            passages = List.copyOf(passages);
        }
    }

    /** Through whom it knows of one contact; the id is empty where the mention is not resolved. */
    public record Through(String contactId, Attribution attribution) {}

    /**
     * A report named here.
     *
     * @throws IllegalArgumentException if it is missing
     */
    public Report report(String id) {
        Report known = reports.get(id);
        if (known == null) {
            throw new IllegalArgumentException("no report " + id + " beside " + report.id());
        }
        return known;
    }
}
