package dev.readout.app.web.sides;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.analysis.lexicon.Outlets;
import dev.readout.app.web.evidence.Cited;
import dev.readout.app.web.evidence.Evidence;
import dev.readout.app.web.evidence.Shown;
import dev.readout.export.Json;
import dev.readout.model.Party;
import dev.readout.model.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What each side tells of a contact.
 *
 * @param sides the parties whose account the record has
 * @param silent the other parties that take part
 * @param rows matter by matter; none where only one side gives an account
 */
public record Accounts(List<Side> sides, List<Party> silent, List<Row> rows) {
    public Accounts {
        sides = List.copyOf(sides);
        silent = List.copyOf(silent);
        rows = List.copyOf(rows);
    }

    /** Holds the sides of a contact against each other. */
    public static Accounts of(Cited cited, Outlets outlets) {
        Sides found = new Sides(cited.whole(), outlets);
        List<Side> sides = new ArrayList<>();
        List<Party> silent = new ArrayList<>();
        for (Party party : found.parties()) {
            found.of(party).ifPresentOrElse(sides::add, () -> silent.add(party));
        }
        List<Row> rows = new ArrayList<>();
        if (sides.size() > 1) {
            rows.addAll(new FieldRows(cited, sides).rows());
            rows.addAll(OutcomeRows.of(cited, sides));
            rows.addAll(new TopicRows(cited, sides, new TellingWords(found.parties())).rows());
        }
        return new Accounts(sides, silent, rows);
    }

    /** Writes the member {@code sides} into the object that is open. */
    public void json(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("sides");
        json.writeArrayFieldStart("accounts");
        for (Side side : sides) {
            json.writeStartObject();
            json.writeStringField("party", side.party().code());
            json.writeStringField("basis", side.basis().code());
            Json.strings("reports", side.reports().stream().map(Report::id).toList(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        Json.strings("no_account", silent.stream().map(Party::code).toList(), json);
        json.writeArrayFieldStart("matters");
        for (Row row : rows) {
            json.writeStartObject();
            json.writeStringField("kind", row.kind().code());
            json.writeStringField("name", row.name());
            json.writeStringField("verdict", row.verdict().code());
            Json.strings("only", row.only().stream().map(Party::code).toList(), json);
            for (int i = 0; i < sides.size(); i++) {
                json.writeArrayFieldStart(sides.get(i).party().code());
                for (Shown shown : row.cells().get(i)) {
                    shown(shown, json);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void shown(Shown shown, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("says", shown.label());
        json.writeArrayFieldStart("quotes");
        for (Evidence evidence : shown.words()) {
            json.writeStartObject();
            json.writeStringField("report", evidence.report().id());
            Json.quote(evidence.quote(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
