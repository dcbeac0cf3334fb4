package dev.readout.ingest.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import dev.readout.ingest.Defaults;
import dev.readout.ingest.Format;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import dev.readout.ingest.StrictText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Consumer;

/**
 * JSON Lines: one record a line, each a report named {@code file.jsonl:17}. A line that is none fails by itself. Also
 * read are one long list of records ({@code file.json#3} is its third) and a file that is a single record. Memory is
 * bounded by the longest line or element, that by {@link Limits#maxBytes}; a file may have any length.
 */
public final class JsonFormat implements Format {
    private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    /** So much of a file shows how it begins. */
    private static final int BEGINNING = 64;

    private final Limits limits;

    public JsonFormat(Limits limits) {
        this.limits = limits;
    }

    @Override
    public Set<String> suffixes() {
        return Set.of(".jsonl", ".ndjson", ".json");
    }

    @Override
    public long maxBytes() {
        return Long.MAX_VALUE;
    }

    @Override
    public void read(String source, InputStream bytes, Defaults defaults, Consumer<Outcome> to)
            throws IOException, Refusal {
        byte[] head = bytes.readNBytes(BEGINNING);
        if (head.length == 0) {
            throw new Refusal(Reason.EMPTY, "no bytes");
        }
        InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), bytes);
        Records records = new Records(limits.maxBytes(), defaults, to);
        String beginning =
                new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").strip();
        if (beginning.startsWith("[")) {
            list(source, all, records);
        } else {
            lines(source, all, records);
        }
        records.end(source);
    }

    private void lines(String source, InputStream bytes, Records records) throws IOException, Refusal {
        LineSource lines = new LineSource(bytes, limits.maxBytes());
        boolean any = false;
        for (long number = 1; lines.next(); number++) {
            String name = source + ":" + number;
            if (lines.tooLong()) {
                any = true;
                records.fail(name, Refusal.tooLarge(limits.maxBytes()));
            } else if (!blank(lines.line())) {
                if (!any && goesOn(lines.line(), records)) {
                    records.read(source, records.parse(StrictText.of(whole(lines))));
                    return;
                }
                any = true;
                line(name, lines.line(), records);
            }
        }
        if (!any) {
            throw new Refusal(Reason.EMPTY, "nothing but white space");
        }
    }

    private static void line(String name, byte[] words, Records records) {
        try {
            records.read(name, records.parse(StrictText.of(words)));
        } catch (Refusal refusal) {
            records.fail(name, refusal);
        }
    }

    /** Whether the first line only begins a record: then the file is that record, written over several lines. */
    private static boolean goesOn(byte[] first, Records records) {
        try {
            return records.goesOn(StrictText.of(first));
        } catch (Refusal refusal) {
            return false;
        }
    }

    private byte[] whole(LineSource lines) throws IOException, Refusal {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(lines.line());
        while (lines.next()) {
            if (lines.tooLong() || all.size() + lines.line().length >= limits.maxBytes()) {
                throw Refusal.tooLarge(limits.maxBytes());
            }
            all.write('\n');
            all.writeBytes(lines.line());
        }
        return all.toByteArray();
    }

    private static boolean blank(byte[] line) {
        int from = line.length >= MARK.length && line[0] == MARK[0] && line[1] == MARK[1] ? MARK.length : 0;
        for (int i = from; i < line.length; i++) {
            if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
                return false;
            }
        }
        return true;
    }

    /** One list over the whole file. What is broken in it cannot be told from what follows, so the first fault ends it. */
    private void list(String source, InputStream bytes, Records records) throws IOException, Refusal {
        Bounded bounded = new Bounded(bytes, limits.maxBytes());
        long number = 0;
        try (JsonParser parser = records.parser(bounded)) {
            parser.nextToken();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                number++;
                if (token == null) {
                    throw new Refusal(Reason.NOT_JSON, "it ends inside its list, after element " + (number - 1));
                }
                JsonNode element = records.element(parser);
                bounded.nextRecord();
                records.read(source + "#" + number, element);
            }
        } catch (Bounded.Exceeded tooLong) {
            throw new Refusal(
                    Reason.TOO_LARGE,
                    "element " + number + " of its list is longer than the limit of " + limits.maxBytes()
                            + " bytes; it and what follows is not read");
        } catch (JsonProcessingException broken) {
            records.fail(source + "#" + number, Records.malformed(broken));
        }
    }
}
