package dev.readout.app.web.api;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.app.web.frame.Problem;
import dev.readout.app.web.route.Form;
import dev.readout.app.web.route.Limits;
import dev.readout.app.web.route.Parameter;
import dev.readout.app.web.route.Route;
import dev.readout.export.Json;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** The routes as an OpenAPI 3.1 document. */
final class OpenApi {
    private OpenApi() {}

    static void write(List<Route> routes, Limits limits, Writer out) throws IOException {
        try (JsonGenerator json = Json.indented(out)) {
            json.writeStartObject();
            json.writeStringField("openapi", "3.1.0");
            json.writeObjectFieldStart("info");
            json.writeStringField("title", "Readout");
            json.writeStringField("version", "1");
            json.writeStringField(
                    "description",
                    "The record of contacts between leaders, read-only. Lists go on behind 'next'; every answer has an ETag.");
            json.writeEndObject();
            Json.numbers("x-limits", limits.named(), json);
            json.writeObjectFieldStart("paths");
            for (Route route : routes) {
                for (Form form : List.of(Form.JSON, Form.CSV, Form.FILE)) {
                    if (route.forms().contains(form)) {
                        operation(route, form, json);
                    }
                }
            }
            json.writeEndObject();
            components(json);
            json.writeEndObject();
        }
        out.write('\n');
    }

    private static void operation(Route route, Form form, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(route.path() + form.ending());
        json.writeObjectFieldStart("get");
        json.writeStringField("operationId", name(route, form));
        json.writeStringField("summary", route.title());
        json.writeStringField("description", route.summary());
        json.writeArrayFieldStart("parameters");
        for (Parameter parameter : route.parameters()) {
            parameter(parameter, json);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("responses");
        json.writeObjectFieldStart("200");
        json.writeStringField("description", "The answer.");
        json.writeObjectFieldStart("content");
        json.writeObjectFieldStart(form.type().replaceFirst(";.*", ""));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        response("304", "Nothing has changed since the ETag in If-None-Match.", json);
        json.writeObjectFieldStart("default");
        json.writeStringField("description", "What is wrong with the request.");
        json.writeObjectFieldStart("content");
        json.writeObjectFieldStart(Problem.TYPE.replaceFirst(";.*", ""));
        json.writeObjectFieldStart("schema");
        json.writeStringField("$ref", "#/components/schemas/Problem");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void response(String status, String description, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(status);
        json.writeStringField("description", description);
        json.writeEndObject();
    }

    private static String name(Route route, Form form) {
        return route.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-") + "-" + form.code();
    }

    private static void parameter(Parameter parameter, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", parameter.name());
        json.writeStringField("in", parameter.where().name().toLowerCase(Locale.ROOT));
        json.writeBooleanField("required", parameter.where() == Parameter.Where.PATH);
        json.writeStringField("description", parameter.meaning());
        json.writeObjectFieldStart("schema");
        json.writeStringField("type", "string");
        if (!parameter.values().isEmpty()) {
            Json.strings("enum", parameter.values(), json);
        }
        json.writeEndObject();
        if (!parameter.example().isEmpty()) {
            json.writeStringField("example", parameter.example());
        }
        json.writeEndObject();
    }

    private static void components(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("components");
        json.writeObjectFieldStart("schemas");
        json.writeObjectFieldStart("Problem");
        json.writeStringField("type", "object");
        Json.strings("required", List.of("type", "title", "status", "detail", "instance"), json);
        json.writeObjectFieldStart("properties");
        for (String name : List.of("type", "title", "detail", "instance")) {
            json.writeObjectFieldStart(name);
            json.writeStringField("type", "string");
            json.writeEndObject();
        }
        json.writeObjectFieldStart("status");
        json.writeStringField("type", "integer");
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }
}
