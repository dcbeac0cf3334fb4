package dev.readout.app.web.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.app.page.History;
import dev.readout.app.page.HistoryJson;
import dev.readout.app.page.HistoryLines;
import dev.readout.app.selection.Histories;
import dev.readout.app.web.lineage.Copying;
import dev.readout.app.web.sight.Press;
import dev.readout.app.web.sight.Sight;
import dev.readout.export.Json;
import dev.readout.model.Report;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * From where a report comes, and what came after it.
 *
 * @param origin from where it has its news as a whole, by name; empty where nothing tells
 * @param copying what it copies
 * @param copies later reports that have most from it, without their texts
 * @param history the texts of its address
 */
public record Descent(String origin, Optional<Copying> copying, List<Report> copies, History history) {
    public Descent {
        copies = List.copyOf(copies);
    }

    static Descent of(Report report, Sight sight) {
        Press press = sight.press().get();
        Optional<Copying> copying = press.families()
                .copyOf(report.id())
                .flatMap(copy -> sight.store().report(copy.original()))
                .map(original -> Copying.of(report, sight.outlets().shown(original)));
        return new Descent(
                press.families().named(press.families().family(report.id())).name(),
                copying,
                press.copied().getOrDefault(report.id(), List.of()).stream()
                        .flatMap(id -> Optional.ofNullable(press.reports().get(id)).stream())
                        .toList(),
                Histories.of(report.id(), sight.store()));
    }

    /** The texts of its address, a line each with what changed under it; none where there is but one. */
    public List<String> texts() {
        List<String> lines = HistoryLines.of(history);
        return lines.isEmpty() ? lines : lines.subList(2, lines.size());
    }

    /** Writes members into the object that is open. */
    void json(JsonGenerator json) throws IOException {
        Json.stated("origin", origin.isEmpty() ? null : origin, json);
        json.writeArrayFieldStart("copying");
        if (copying.isPresent()) {
            copying.get().json(json);
        }
        json.writeEndArray();
        Json.strings("copied_by", copies.stream().map(Report::id).toList(), json);
        HistoryJson.write(history, json);
    }
}
