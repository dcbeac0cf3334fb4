package dev.readout.app.web.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.analysis.structure.Structure;
import dev.readout.app.web.evidence.Evidence;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Parameter;
import dev.readout.app.web.route.Refusal;
import dev.readout.app.web.route.Route;
import dev.readout.export.Json;
import dev.readout.export.SafeLink;
import dev.readout.model.Claim;
import dev.readout.model.Mention;
import dev.readout.model.Participant;
import dev.readout.model.Particular;
import dev.readout.model.RecordField;
import dev.readout.model.Report;
import dev.readout.model.Span;
import dev.readout.model.Statement;
import dev.readout.store.Store;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The page of a report.
 *
 * @param sources every path or address under which its text came
 * @param pieces its text
 * @param descent from where it comes, and what came after it
 * @param told its mentions with the contacts that they belong to
 */
public record OneReport(
        Report report,
        List<String> sources,
        Descent descent,
        List<Piece> pieces,
        List<Told> told,
        List<Statement> statements)
        implements Page {
    private static final String WORDS = "words";
    private static final Structure STRUCTURE = Structure.of("en");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,8})-(\\d{1,8})");

    /** The route of a report. */
    public static final Route ROUTE = new Route(
            "/reports/{id}",
            "A report",
            "One report: its text, everything that was read from it with the place where it stands, what it copies and who"
                    + " copies it, and the other texts of its address.",
            List.of(
                    Parameter.path("id", "Id of the report.", "3f9a0c"),
                    Parameter.query(
                            WORDS,
                            "Words to point at: where they begin and end in the text, in UTF-16 units.",
                            "76-86")),
            Route.PAGE,
            OneReport::of);

    /**
     * What the report says of one contact.
     *
     * @param contact id of the contact; empty where it is open, or rejected
     */
    public record Told(Mention mention, Optional<String> contact) {}

    private static OneReport of(Ask ask) {
        Store store = ask.sight().store();
        String id = ask.part("id");
        Report stored = store.report(id).orElseThrow(() -> Refusal.missing("There is no report " + id + "."));
        Report report = ask.sight().outlets().shown(stored);
        List<Statement> statements = store.statementsOf(id);
        List<Told> told = new ArrayList<>();
        MarkedReport marked = new MarkedReport(report, STRUCTURE, ask.query().read(WORDS, OneReport::span));
        for (Mention mention : store.mentionsOf(id)) {
            marked.mention(mention);
            told.add(new Told(mention, store.contactOf(mention.id())));
        }
        statements.forEach(marked::statement);
        return new OneReport(
                report, store.sources(id), Descent.of(report, ask.sight()), marked.pieces(), told, statements);
    }

    private static Span span(String words) {
        Matcher m = SPAN.matcher(words);
        if (!m.matches()) {
            throw new IllegalArgumentException("'" + words + "' is no place like 76-86");
        }
        return new Span(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    }

    /** The report's own address, where a link may lead there. */
    public Optional<String> link() {
        return SafeLink.of(report.url());
    }

    public String headline() {
        Span headline = report.headline();
        return headline == null || headline.length() == 0
                ? report.document()
                : report.quote(headline).words();
    }

    /** Where the words of a mention are marked. */
    public String address(Told one) {
        return Evidence.address(report.id(), one.mention().evidence().span());
    }

    @Override
    public String template() {
        return "report";
    }

    @Override
    public String title() {
        return headline();
    }

    @Override
    public void json(Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartObject();
            json.writeStringField("report", report.id());
            json.writeStringField("document", report.document());
            Json.strings("sources", sources, json);
            Json.stated("published", report.published(), json);
            Json.stated("url", report.url(), json);
            Json.stated("outlet", report.outlet(), json);
            Json.stated("author", report.author(), json);
            Json.stated("section", report.section(), json);
            json.writeStringField("language", report.language());
            json.writeObjectFieldStart("values_from");
            for (Map.Entry<Particular, String> value : report.from().entrySet()) {
                json.writeStringField(value.getKey().code(), value.getValue());
            }
            json.writeEndObject();
            descent.json(json);
            json.writeStringField("text", report.text());
            json.writeArrayFieldStart("mentions");
            for (Told one : told) {
                mention(one, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("statements");
            for (Statement statement : statements) {
                json.writeStartObject();
                Json.actors("speakers", statement.speakers(), json);
                json.writeStringField("form", statement.form().code());
                Json.strings("chain", statement.chain(), json);
                Json.quote(statement.content(), json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void mention(Told one, JsonGenerator json) throws IOException {
        Mention mention = one.mention();
        json.writeStartObject();
        json.writeStringField("mention", mention.id());
        Json.stated("contact", one.contact().orElse(null), json);
        json.writeStringField("role", mention.role().code());
        json.writeObjectFieldStart("evidence");
        Json.quote(mention.evidence(), json);
        json.writeEndObject();
        Json.actors(
                "participants",
                mention.participants().stream().map(Participant::actor).toList(),
                json);
        for (RecordField<?> field : RecordField.ALL) {
            claims(field, mention, json);
        }
        json.writeEndObject();
    }

    private static <V> void claims(RecordField<V> field, Mention mention, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(field.name());
        for (Claim<V> claim : field.claims().apply(mention)) {
            json.writeStartObject();
            json.writeStringField("value", field.print().apply(claim.value()));
            json.writeStringField("rule", claim.rule());
            Json.quotes(claim.quotes(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
