package dev.readout.app.page;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.analysis.lexicon.Outlet;
import dev.readout.analysis.lineage.Passage;
import dev.readout.app.page.ReportLineage.Copied;
import dev.readout.app.page.ReportLineage.Through;
import dev.readout.export.Json;
import dev.readout.export.Selection;
import dev.readout.model.Attribution;
import dev.readout.model.Contact;
import dev.readout.model.Copy;
import dev.readout.model.Corroboration;
import dev.readout.model.Corroboration.Account;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The lineage of a report or contact for programs: one object. */
public final class LineageJson {
    private LineageJson() {}

    /** Writes what is known of a report. */
    public static void write(ReportLineage lineage, History history, Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartObject();
            report(lineage.report(), json);
            if (lineage.site().isPresent()) {
                site(lineage.site().get(), json);
            }
            json.writeObjectFieldStart("origin");
            json.writeStringField("kind", lineage.origin().kind().code());
            json.writeStringField("name", lineage.origin().name());
            words(lineage.report(), lineage.origin().words(), json);
            json.writeEndObject();
            Json.strings("family", lineage.family(), json);
            HistoryJson.write(history, json);
            json.writeArrayFieldStart("copies");
            for (Copied copied : lineage.copied()) {
                copied(copied, lineage, json);
            }
            json.writeEndArray();
            json.writeArrayFieldStart("copied_by");
            for (Copy copy : lineage.copies()) {
                json.writeStartObject();
                report(lineage.report(copy.report()), json);
                share(copy, json);
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("through");
            for (Through through : lineage.attributions()) {
                through(through, lineage.report(), json);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void site(Outlet site, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("site");
        json.writeStringField("name", site.name());
        json.writeStringField("kind", site.kind().code());
        json.writeStringField("party", site.party().code());
        Json.strings("often_carries", site.copies(), json);
        json.writeEndObject();
    }

    private static void copied(Copied copied, ReportLineage lineage, JsonGenerator json) throws IOException {
        Report original = lineage.report(copied.copy().original());
        json.writeStartObject();
        report(original, json);
        share(copied.copy(), json);
        json.writeArrayFieldStart("passages");
        for (Passage passage : copied.passages()) {
            json.writeStartObject();
            json.writeStringField("kind", passage.kind().name().toLowerCase(Locale.ROOT));
            place("copy", lineage.report(), passage.copy(), json);
            place("original", original, passage.original(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void through(Through through, Report report, JsonGenerator json) throws IOException {
        Attribution attribution = through.attribution();
        json.writeStartObject();
        json.writeStringField("mention", attribution.mentionId());
        Json.stated("contact", through.contactId().isEmpty() ? null : through.contactId(), json);
        Json.strings("chain", attribution.chain(), json);
        Json.strings("origins", attribution.origins(), json);
        words(report, attribution.words(), json);
        json.writeEndObject();
    }

    /**
     * Writes what stands behind a contact.
     *
     * @param selection holds the contact with its reports and what stands behind it
     */
    public static void write(Contact contact, Selection selection, Writer out) throws IOException {
        Corroboration corroboration = selection.corroborationOf(contact);
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartObject();
            json.writeStringField("contact", contact.id());
            json.writeNumberField("reports", corroboration.accounts().size());
            json.writeArrayFieldStart("families");
            for (List<String> family : corroboration.families()) {
                json.writeStartArray();
                for (Account account : corroboration.accounts()) {
                    if (family.contains(account.reportId())) {
                        account(account, selection, json);
                    }
                }
                json.writeEndArray();
            }
            json.writeEndArray();
            Json.strings("origins", corroboration.origins(), json);
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void account(Account account, Selection selection, JsonGenerator json) throws IOException {
        json.writeStartObject();
        report(selection.report(account.reportId()), json);
        json.writeBooleanField("own_voice", account.own());
        Json.strings("origins", account.origins(), json);
        if (account.copy().isPresent()) {
            Copy copy = account.copy().get();
            json.writeObjectFieldStart("copies");
            report(selection.report(copy.original()), json);
            share(copy, json);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void report(Report report, JsonGenerator json) throws IOException {
        json.writeStringField("report", report.id());
        json.writeStringField("document", report.document());
        Json.stated("published", report.published(), json);
        Json.stated("outlet", report.outlet(), json);
    }

    private static void share(Copy copy, JsonGenerator json) throws IOException {
        json.writeNumberField("share", Math.round(100 * copy.share()) / 100.0);
    }

    private static void place(String name, Report report, @Nullable Span span, JsonGenerator json) throws IOException {
        if (span != null) {
            json.writeObjectFieldStart(name);
            words(report, span, json);
            json.writeEndObject();
        }
    }

    private static void words(Report report, @Nullable Span span, JsonGenerator json) throws IOException {
        if (span != null) {
            Json.quote(report.quote(span), json);
        }
    }
}
