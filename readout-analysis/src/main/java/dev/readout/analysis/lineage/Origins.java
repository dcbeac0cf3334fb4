package dev.readout.analysis.lineage;

import dev.readout.analysis.lexicon.Table;
import dev.readout.model.Report;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names the origin of a report: an agency that the text credits at its beginning or end, else the publisher by the
 * report's address, else its outlet.
 */
final class Origins {
    /** How far from the body's beginning and end a credit stands. */
    private static final int EDGE = 160;

    private static final Pattern HOST = Pattern.compile("^[a-z]+://(?:www\\d?\\.|m\\.|en\\.|eng\\.)?([^/:?#]+)");

    private final Map<String, String> credits = new LinkedHashMap<>();
    private final Map<String, String> hosts = new LinkedHashMap<>();

    Origins() {
        for (Table.Row row : Table.read("origins.tsv", "kind", "words", "name").rows()) {
            Map<String, String> origins =
                    switch (row.get("kind")) {
                        case "credit" -> credits;
                        case "host" -> hosts;
                        default -> throw row.wrong("no such kind: '" + row.get("kind") + "'");
                    };
            if (origins.put(row.get("words"), row.get("name")) != null) {
                throw row.wrong("'" + row.get("words") + "' has an origin already");
            }
        }
    }

    /** The origin's name, or the empty string where nothing tells it. */
    String of(Report report) {
        String body =
                report.text().substring(report.body().start(), report.body().end());
        String edges = body.length() <= 2 * EDGE
                ? body
                : body.substring(0, EDGE) + "\n" + body.substring(body.length() - EDGE);
        for (Map.Entry<String, String> credit : credits.entrySet()) {
            if (edges.contains(credit.getKey())) {
                return credit.getValue();
            }
        }
        String publisher = publisher(report);
        return hosts.getOrDefault(publisher, publisher);
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
