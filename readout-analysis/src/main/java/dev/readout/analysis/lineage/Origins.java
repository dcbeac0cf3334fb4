package dev.readout.analysis.lineage;

import dev.readout.model.Origin;
import dev.readout.model.Report;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the origin of a report: an agency that the text credits in its dateline or at its end, else the publisher by the
 * report's address, else its outlet.
 */
final class Origins {
    private static final Pattern HOST = Pattern.compile("^[a-z]+://(?:www\\d?\\.|m\\.|en\\.|eng\\.)?([^/:?#]+)");

    private final Map<String, String> officials;
    private final Map<String, String> hosts;
    private final Credits credits;

    Origins(OriginTable table) {
        this.officials = table.of(OriginTable.Kind.OFFICIAL);
        this.hosts = table.of(OriginTable.Kind.HOST);
        this.credits = new Credits(table.of(OriginTable.Kind.CREDIT));
    }

    /** The origin of a report as a whole. */
    Origin of(Report report) {
        Optional<Origin> credit = credits.of(report);
        if (credit.isPresent()) {
            return credit.get();
        }
        String publisher = publisher(report);
        String official = officials.get(publisher);
        if (official != null) {
            return new Origin(official, Origin.Kind.OFFICIAL, null);
        }
        String outlet = report.outlet() == null ? publisher : report.outlet();
        String name = hosts.getOrDefault(publisher, outlet);
        return name.isEmpty() ? Origin.UNKNOWN : new Origin(name, Origin.Kind.OUTLET, null);
    }

    /** Who published the report: the host of its address, else the outlet; empty where neither is known. */
    static String publisher(Report report) {
        if (report.url() != null) {
            Matcher host = HOST.matcher(report.url().toLowerCase(Locale.ROOT));
            if (host.find()) {
                return host.group(1);
            }
        }
        return report.outlet() == null ? "" : report.outlet();
    }
}
