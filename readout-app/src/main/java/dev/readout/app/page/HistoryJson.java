package dev.readout.app.page;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.analysis.versions.Comparison;
import dev.readout.app.page.History.Text;
import dev.readout.export.Json;
import java.io.IOException;
import java.util.List;

/** The texts of an address for programs. */
public final class HistoryJson {
    private HistoryJson() {}

    /**
     * Writes the member {@code addresses} of a contact into the object that is open: what stood at each address of its
     * reports that had more than one text.
     */
    public static void write(List<History> histories, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("addresses");
        for (History history : histories) {
            if (history.texts().size() > 1) {
                json.writeStartObject();
                write(history, json);
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    /** Writes the member {@code texts} into the object that is open; nothing where there is but one text. */
    public static void write(History history, JsonGenerator json) throws IOException {
        if (history.texts().size() < 2) {
            return;
        }
        json.writeArrayFieldStart("texts");
        for (Text text : history.texts()) {
            json.writeStartObject();
            json.writeStringField("report", text.report().id());
            json.writeStringField("form", text.appearance().form().code());
            Json.stated("seen", text.appearance().seen(), json);
            Json.stated("modified", text.appearance().modified(), json);
            Json.stated("predecessor", text.standing().predecessor(), json);
            Json.stated("yields_to", text.standing().yieldsTo(), json);
            if (text.standing().why() != null) {
                json.writeStringField("why", text.standing().why().code());
            }
            Json.strings("changes", text.before().map(HistoryLines::changes).orElse(List.<String>of()), json);
            Json.strings(
                    "withdrawn",
                    text.before().map(Comparison::withdrawn).orElse(List.of()).stream()
                            .map(mention -> mention.id())
                            .toList(),
                    json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
