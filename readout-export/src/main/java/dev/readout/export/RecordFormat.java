package dev.readout.export;

import dev.readout.export.calendar.ContactCalendar;
import dev.readout.export.feed.ContactFeed;
import dev.readout.export.linked.LinkedRecord;
import dev.readout.export.parquet.ParquetFile;
import dev.readout.export.plover.PloverEvents;
import dev.readout.export.table.ClaimRows;
import dev.readout.export.table.ContactRows;
import dev.readout.model.Coded;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The files that the record can be had as. What is in each stands in docs/data. */
public enum RecordFormat implements Coded {
    /** One row a contact, for spreadsheets. */
    CSV("csv", "contacts.csv", "text/csv; charset=utf-8"),
    /** One row a claim, with its words. */
    CLAIMS("claims", "claims.csv", "text/csv; charset=utf-8"),
    /** The same rows as {@link #CSV}, with typed columns. */
    PARQUET("parquet", "contacts.parquet", "application/vnd.apache.parquet"),
    /** The same rows as {@link #CLAIMS}, with typed columns. */
    CLAIMS_PARQUET("claims-parquet", "claims.parquet", "application/vnd.apache.parquet"),
    /** One array with all claims and evidence, and the statements. */
    JSON("json", "contacts.json", "application/json"),
    /** The same objects, one a line. */
    JSON_LINES("jsonl", "contacts.jsonl", "application/jsonl"),
    /** Linked data: schema.org, PROV-O, Web Annotation. */
    JSON_LD("jsonld", "contacts.jsonld", "application/ld+json"),
    /** Events of the PLOVER ontology; only contacts with a settled day. */
    PLOVER("plover", "plover.jsonl", "application/jsonl"),
    /** iCalendar; only contacts with a settled day. */
    ICALENDAR("ics", "contacts.ics", "text/calendar; charset=utf-8"),
    /** Atom feed; only contacts of which a report says when it was published. */
    ATOM("atom", "contacts.atom", "application/atom+xml; charset=utf-8");

    private final String code;
    private final String fileName;
    private final String mediaType;

    RecordFormat(String code, String fileName, String mediaType) {
        this.code = code;
        this.fileName = fileName;
        this.mediaType = mediaType;
    }

    @Override
    public String code() {
        return code;
    }

    /** What a file of this format is called unless somebody names it. */
    public String fileName() {
        return fileName;
    }

    /** The media type, with the parameters that it needs. */
    public String mediaType() {
        return mediaType;
    }

    /** Whether statements are part of the format. */
    public boolean statements() {
        return this == JSON || this == JSON_LINES;
    }

    /** Whether it can be printed on a terminal. */
    public boolean text() {
        return this != PARQUET && this != CLAIMS_PARQUET;
    }

    /** Writes the selection and leaves the stream open. */
    public Written write(Selection selection, Issue issue, OutputStream out) throws IOException {
        return write(Portions.of(selection), issue, out);
    }

    /** Writes the contacts, portion by portion, and leaves the stream open. */
    public Written write(Portions portions, Issue issue, OutputStream out) throws IOException {
        if (!text()) {
            ParquetFile.write(this == PARQUET ? ContactRows.of(portions) : ClaimRows.of(portions), out);
            return Written.all(portions);
        }
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        return print(portions, issue, writer);
    }

    /**
     * Writes the selection as text and leaves the writer open.
     *
     * @throws IllegalArgumentException if the format is none of {@link #text}
     */
    public Written print(Selection selection, Issue issue, Writer out) throws IOException {
        return print(Portions.of(selection), issue, out);
    }

    /** The same portion by portion. */
    public Written print(Portions portions, Issue issue, Writer out) throws IOException {
        Written written = text(portions, issue, out);
        out.flush();
        return written;
    }

    private Written text(Portions portions, Issue issue, Writer out) throws IOException {
        switch (this) {
            case CSV -> ContactRows.of(portions).csv(out);
            case CLAIMS -> ClaimRows.of(portions).csv(out);
            case JSON -> ContactJson.array(portions, out);
            case JSON_LINES -> ContactJson.lines(portions, out);
            case JSON_LD -> LinkedRecord.write(portions, out);
            case PARQUET, CLAIMS_PARQUET -> throw new IllegalArgumentException(code + " is not made of text");
            case PLOVER -> {
                return PloverEvents.write(portions, out);
            }
            case ICALENDAR -> {
                return ContactCalendar.write(portions, issue, out);
            }
            case ATOM -> {
                return ContactFeed.write(portions, issue, out);
            }
        }
        return Written.all(portions);
    }
}
