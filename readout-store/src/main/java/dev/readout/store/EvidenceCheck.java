package dev.readout.store;

import dev.readout.model.Quote;
import dev.readout.model.Span;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds every text against its checksum, and every evidence span against the text. */
final class EvidenceCheck {
    private static final String SPANS = """
            SELECT report_id, 'mention ' || id AS place, start_offset, end_offset, words
              FROM mention WHERE report_id IN (<reports>)
            UNION ALL
            SELECT m.report_id, 'participant ' || p.mention_id || ' ' || p.ordinal,
              p.start_offset, p.end_offset, p.words
              FROM participant p JOIN mention m ON m.id = p.mention_id WHERE m.report_id IN (<reports>)
            UNION ALL
            SELECT m.report_id, 'claim ' || q.mention_id || ' ' || q.field || ' ' || q.claim_ordinal,
              q.start_offset, q.end_offset, q.words
              FROM claim_quote q JOIN mention m ON m.id = q.mention_id WHERE m.report_id IN (<reports>)
            UNION ALL
            SELECT report_id, 'speaker of statement ' || report_id || ' ' || ordinal,
              speaker_start, speaker_end, speaker_words
              FROM statement WHERE report_id IN (<reports>)
                AND (speaker_start IS NOT NULL OR speaker_end IS NOT NULL OR speaker_words IS NOT NULL)
            UNION ALL
            SELECT report_id, 'cue of statement ' || report_id || ' ' || ordinal, cue_start, cue_end, cue_words
              FROM statement WHERE report_id IN (<reports>)
            UNION ALL
            SELECT report_id, 'content of statement ' || report_id || ' ' || ordinal,
              content_start, content_end, content_words
              FROM statement WHERE report_id IN (<reports>)
            UNION ALL
            SELECT m.report_id, 'attribution ' || a.mention_id || ' ' || a.ordinal,
              a.start_offset, a.end_offset, a.words
              FROM attribution a JOIN mention m ON m.id = a.mention_id WHERE m.report_id IN (<reports>)
            UNION ALL
            SELECT report_id, 'origin of report ' || report_id, start_offset, end_offset, words
              FROM sketch WHERE report_id IN (<reports>)
                AND (start_offset IS NOT NULL OR end_offset IS NOT NULL OR words IS NOT NULL)""";

    private final Findings findings;

    private EvidenceCheck(Findings findings) {
        this.findings = findings;
    }

    /** Holds the texts of one chunk of reports at a time. */
    static void check(Findings findings) {
        List<String> ids = new ArrayList<>();
        findings.each("report", "SELECT id FROM report ORDER BY id", row -> {
            if (row.columns().get("id") instanceof String id) {
                ids.add(id);
            } else {
                findings.add("report " + row.shown("id"), "the id is no text");
            }
        });
        EvidenceCheck check = new EvidenceCheck(findings);
        MentionRows.chunks(ids, check::chunk);
    }

    private void chunk(List<String> ids) {
        Map<String, String> texts = new HashMap<>();
        findings.each("report", "SELECT * FROM report WHERE id IN (<reports>)", ids, row -> report(row, texts));
        findings.each("evidence", SPANS, ids, row -> span(row, texts));
    }

    private void report(RawRow row, Map<String, String> texts) {
        String where = "report " + row.shown("id");
        try {
            String text = row.text("text");
            texts.put(row.text("id"), text);
            if (!ReportRows.sha256(text).equals(row.text("text_sha256"))) {
                findings.add(where, "the text is not the one that was added");
            }
            within(text, row.span("body_start", "body_end"));
            if (row.has("headline_start") || row.has("headline_end")) {
                within(text, row.span("headline_start", "headline_end"));
            }
            published(row);
            for (String column : Set.of("source", "language", "extraction")) {
                row.text(column);
            }
        } catch (IllegalArgumentException | DateTimeException wrong) {
            findings.add(where, String.valueOf(wrong.getMessage()));
        }
    }

    private static void within(String text, Span span) {
        Quote.at(text, span);
    }

    private static void published(RawRow row) {
        String day = row.maybe("published_day");
        String time = row.maybe("published_time");
        String zone = row.maybe("published_zone");
        if (day != null) {
            LocalDate.parse(day);
        } else if (time != null || zone != null) {
            throw new IllegalArgumentException("published at a time of no day");
        }
        if (time != null) {
            LocalTime.parse(time);
        }
        if (zone != null) {
            ZoneOffset.of(zone);
        }
    }

    private void span(RawRow row, Map<String, String> texts) {
        String text = texts.get(row.shown("report_id"));
        if (text == null) {
            // That the text is missing or unreadable has been said of the report.
            return;
        }
        try {
            new Quote(text, row.span("start_offset", "end_offset"), row.text("words"));
        } catch (IllegalArgumentException wrong) {
            findings.add(row.shown("place"), String.valueOf(wrong.getMessage()));
        }
    }
}
