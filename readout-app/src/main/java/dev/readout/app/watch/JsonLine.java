package dev.readout.app.watch;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.export.Json;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** One object of JSON on one line. */
final class JsonLine {
    private JsonLine() {}

    /** Writes the members of an object. */
    interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    static String of(Members members) {
        StringWriter words = new StringWriter();
        try (JsonGenerator json = Json.compact(words)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return words.toString().strip();
    }
}
