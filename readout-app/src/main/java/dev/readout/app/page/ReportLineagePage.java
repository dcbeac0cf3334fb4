package dev.readout.app.page;

import dev.readout.analysis.lexicon.Outlet;
import dev.readout.analysis.lineage.Passage;
import dev.readout.app.page.ReportLineage.Copied;
import dev.readout.app.page.ReportLineage.Through;
import dev.readout.model.Copy;
import dev.readout.model.Origin;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** From where one report comes, for people: the earlier reports that it copies passage by passage, and its origins. */
public final class ReportLineagePage {
    private final ReportLineage lineage;
    private final List<String> lines = new ArrayList<>();

    private ReportLineagePage(ReportLineage lineage) {
        this.lineage = lineage;
    }

    /** The lines of a report. */
    public static List<String> lines(ReportLineage lineage) {
        ReportLineagePage page = new ReportLineagePage(lineage);
        page.head();
        lineage.copied().forEach(page::copied);
        page.copies();
        page.through();
        return List.copyOf(page.lines);
    }

    private void head() {
        Report report = lineage.report();
        lines.add(Words.report(report));
        lines.add("report " + report.id());
        lineage.site().ifPresent(site -> lines.add("outlet " + outlet(site)));
        lines.add("origin " + origin());
        if (lineage.family().size() > 1) {
            lines.add("family of " + lineage.family().size() + " reports, from "
                    + lineage.report(lineage.family().get(0)).document());
        } else {
            lines.add("copies no report of the store, and none copies it");
        }
    }

    private static String outlet(Outlet site) {
        return site.name() + " (" + site.party() + "), " + site.kind().code()
                + (site.copies().isEmpty() ? "" : ", often carries " + String.join(", ", site.copies()));
    }

    private String origin() {
        Origin origin = lineage.origin();
        Span credit = origin.words();
        return switch (origin.kind()) {
            case CREDIT ->
                origin.name() + ", by its credit"
                        + (credit == null
                                ? ""
                                : " " + Words.quote(lineage.report().quote(credit)));
            case OFFICIAL -> origin.name() + ", a press service's own text, by its address";
            case OUTLET ->
                origin.name()
                        + (lineage.site()
                                        .filter(site -> site.kind() == Outlet.Kind.AGGREGATOR
                                                && site.name().equals(origin.name()))
                                        .isPresent()
                                ? ", an aggregator: who wrote it is not said"
                                : ", its outlet");
            case UNKNOWN -> "unknown";
        };
    }

    private void copied(Copied copied) {
        Report original = lineage.report(copied.copy().original());
        lines.add("");
        lines.add("copies " + Words.report(original) + ": " + Words.share(copied.copy()));
        for (Passage passage : copied.passages()) {
            String kind = passage.kind().name().toLowerCase(Locale.ROOT);
            switch (passage.kind()) {
                case COPIED, ADDED -> words(kind, lineage.report(), passage.copy());
                case DROPPED -> words(kind, original, passage.original());
                case CHANGED -> {
                    words(kind, lineage.report(), passage.copy());
                    words("from", original, passage.original());
                }
            }
        }
    }

    private void words(String kind, Report report, @Nullable Span span) {
        if (span != null) {
            lines.add("  " + " ".repeat(7 - kind.length()) + kind + "  " + Words.quote(report.quote(span)));
        }
    }

    private void copies() {
        if (!lineage.copies().isEmpty()) {
            lines.add("");
            lines.add("copied by");
            for (Copy copy : lineage.copies()) {
                lines.add("  " + Words.report(lineage.report(copy.report())) + ": " + Words.share(copy));
            }
        }
    }

    private void through() {
        if (!lineage.attributions().isEmpty()) {
            lines.add("");
            lines.add("knows through others");
            for (Through through : lineage.attributions()) {
                lines.add("  " + (through.contactId().isEmpty() ? "an undecided contact" : through.contactId())
                        + " through " + Words.chain(through.attribution()));
                lines.add("    "
                        + Words.quote(
                                lineage.report().quote(through.attribution().words())));
            }
        }
    }
}
