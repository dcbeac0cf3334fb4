package dev.readout.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.readout.model.Actor;
import dev.readout.model.Quote;
import dev.readout.model.Reading;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How JSON is written here: streamed, and never closing the writer below. */
public final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.FLUSH_PASSED_TO_STREAM)
            .build();

    private Json() {}

    /** One value on one line, with a blank after commas and colons as the gold files have. */
    public static JsonGenerator compact(Writer out) throws IOException {
        return FACTORY.createGenerator(out).setPrettyPrinter(new OneLine());
    }

    /** For readers: one member a line. */
    public static JsonGenerator indented(Writer out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentObjectsWith(indenter);
        printer.indentArraysWith(indenter);
        return FACTORY.createGenerator(out).setPrettyPrinter(printer);
    }

    public static void strings(String name, List<String> members, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (String member : members) {
            json.writeString(member);
        }
        json.writeEndArray();
    }

    /** An object with a number under each name. */
    public static void numbers(String name, Map<String, Integer> numbers, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(name);
        for (Map.Entry<String, Integer> number : numbers.entrySet()) {
            json.writeNumberField(number.getKey(), number.getValue());
        }
        json.writeEndObject();
    }

    /** Persons with the parties for whom they act. */
    public static void actors(String name, List<Actor> actors, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart(name);
        for (Actor actor : actors) {
            json.writeStartObject();
            actor(actor, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The members for a person, in an object begun already. */
    static void actor(Actor actor, JsonGenerator json) throws IOException {
        json.writeStringField("name", actor.name());
        json.writeStringField("party", actor.party().code());
    }

    /** The members for words of a report and where they stand, in an object begun already. */
    public static void quote(Quote quote, JsonGenerator json) throws IOException {
        json.writeStringField("words", quote.words());
        json.writeNumberField("start", quote.span().start());
        json.writeNumberField("end", quote.span().end());
    }

    /** A member {@code quotes} with words and where they stand. */
    public static void quotes(List<Quote> quotes, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("quotes");
        for (Quote quote : quotes) {
            json.writeStartObject();
            quote(quote, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The members for a field's reading and its values, in an object begun already. */
    public static <V> void reading(Field<V> field, Reading<V> reading, JsonGenerator json) throws IOException {
        json.writeStringField("reading", reading.word());
        json.writeArrayFieldStart("values");
        for (V value : field.values(reading)) {
            json.writeStartObject();
            value(field, value, json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** The members for one value, in an object begun already. */
    static <V> void value(Field<V> field, V value, JsonGenerator json) throws IOException {
        json.writeStringField("value", field.words().apply(value));
        for (Map.Entry<String, String> part : field.partsOf(value).entrySet()) {
            json.writeStringField(part.getKey(), part.getValue());
        }
    }

    /** Writes the member only where it is stated. */
    public static void stated(String name, @Nullable Object value, JsonGenerator json) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }
}
