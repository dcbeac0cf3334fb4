package dev.readout.app.web.questions;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Form;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.sight.Listing;
import dev.readout.app.web.sight.Unsettled;
import dev.readout.app.web.sight.Unsettled.Undecided;
import dev.readout.app.web.words.OutlineJson;
import dev.readout.export.Csv;
import dev.readout.export.Field;
import dev.readout.export.Json;
import dev.readout.model.Contact;
import dev.readout.model.Decision;
import dev.readout.model.Ruling;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an analyst should look at.
 *
 * @param undecided mentions that fit several contacts; on a page the first of them
 * @param undecidedInAll how many there are
 * @param disputed contacts with a field on which reports disagree, the first of them
 * @param overdue contacts announced for a day that has passed, the first of them
 * @param latest the last decision that was not undone
 */
public record OpenQuestions(
        List<Undecided> undecided,
        int undecidedInAll,
        List<Contact> disputed,
        int disputedInAll,
        List<Contact> overdue,
        int overdueInAll,
        Optional<Decision> latest,
        LocalDate today)
        implements Page {
    /** The route of the open questions. */
    public static final Route ROUTE = new Route(
                    "/questions",
                    "Open questions",
                    "What the evidence does not decide: mentions that fit several contacts, disputed fields, overdue"
                            + " announcements.",
                    List.of(),
                    Route.LIST,
                    OpenQuestions::of)
            .with(Route.Trait.KEYS);

    private static OpenQuestions of(Ask ask) {
        int most = ask.form() == Form.HTML ? ask.limits().rows() : ask.limits().fileRows();
        Unsettled unsettled = ask.sight().unsettled().apply(most);
        Listing listing = ask.sight().listing();
        BitSet disputed = listing.readings().having("disputed");
        BitSet overdue = listing.overdue(ask.today());
        return new OpenQuestions(
                unsettled.first(),
                unsettled.all(),
                listing.contacts(disputed, most),
                disputed.cardinality(),
                listing.contacts(overdue, most),
                overdue.cardinality(),
                latest(ask.sight().rulings().get().decisions()),
                ask.today());
    }

    private static Optional<Decision> latest(List<Decision> decisions) {
        Set<String> undone = new HashSet<>();
        for (Decision decision : decisions) {
            if (decision.ruling() instanceof Ruling.Undo undo) {
                undone.add(undo.decision());
            }
        }
        return decisions.stream()
                .filter(decision -> !(decision.ruling() instanceof Ruling.Undo) && !undone.contains(decision.id()))
                .reduce((before, last) -> last);
    }

    /** The names of the fields on which reports disagree. */
    public static List<String> fields(Contact contact) {
        return Field.ALL.stream()
                .filter(field -> field.reading().apply(contact).word().equals("disputed"))
                .map(Field::name)
                .toList();
    }

    @Override
    public String template() {
        return "questions";
    }

    @Override
    public String title() {
        return "Open questions";
    }

    @Override
    public void json(Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("undecided");
            for (Undecided one : undecided) {
                json.writeStartObject();
                json.writeStringField("mention", one.open().mentionId());
                json.writeStringField("report", one.evidence().report().id());
                Json.strings("candidates", one.open().candidates(), json);
                json.writeStringField("reason", one.open().reason());
                Json.quote(one.evidence().quote(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            OutlineJson.array("disputed", disputed, json);
            OutlineJson.array("overdue", overdue, json);
            json.writeEndObject();
        }
        out.write('\n');
    }

    @Override
    public void csv(Appendable out) throws IOException {
        Csv.row(List.of("question", "contacts", "mention", "report", "words", "what"), out);
        for (Undecided one : undecided) {
            Csv.row(
                    List.of(
                            "undecided",
                            String.join("; ", one.open().candidates()),
                            one.open().mentionId(),
                            one.evidence().report().id(),
                            one.evidence().quote().words(),
                            one.open().reason()),
                    out);
        }
        for (Contact contact : disputed) {
            Csv.row(List.of("disputed", contact.id(), "", "", "", String.join("; ", fields(contact))), out);
        }
        for (Contact contact : overdue) {
            List<String> dates = new ArrayList<>();
            Field.DATE.values(contact).forEach(date -> dates.add(date.toString()));
            Csv.row(List.of("overdue", contact.id(), "", "", "", String.join("; ", dates)), out);
        }
    }
}
