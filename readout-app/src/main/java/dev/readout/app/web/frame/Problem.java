package dev.readout.app.web.frame;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Refusal;
import dev.readout.export.Json;
import java.io.IOException;
import java.io.Writer;

/**
 * What is wrong with a request, or with us: the same for every address (RFC 9457).
 *
 * @param status of HTTP
 * @param detail in sentences
 * @param instance the address that was asked for
 */
public record Problem(int status, String title, String detail, String instance) implements Page {
    /** The Content-Type header. */
    public static final String TYPE = "application/problem+json; charset=utf-8";

    public static Problem of(Refusal refusal, String instance) {
        return new Problem(refusal.status(), refusal.title(), refusal.detail(), instance);
    }

    @Override
    public String template() {
        return "problem";
    }

    @Override
    public void json(Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartObject();
            json.writeStringField("type", "about:blank");
            json.writeStringField("title", title);
            json.writeNumberField("status", status);
            json.writeStringField("detail", detail);
            json.writeStringField("instance", instance);
            json.writeEndObject();
        }
        out.write('\n');
    }
}
