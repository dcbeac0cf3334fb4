package dev.readout.store;

/** Rows that cannot all be right, each with the query that finds them; its column {@code id} says which they are. */
enum Contradiction {
    SOURCE("report", "its source is not among its sources", """
            SELECT r.id FROM report r WHERE NOT EXISTS (
              SELECT 1 FROM report_source s WHERE s.report_id = r.id AND s.source = r.source)"""),
    ALONE("mention", "has fewer than two participants", """
            SELECT m.id FROM mention m
            WHERE (SELECT count(*) FROM participant p WHERE p.mention_id = m.id) < 2"""),
    WORDLESS("claim", "has no words", """
            SELECT c.mention_id || ' ' || c.field || ' ' || c.ordinal AS id FROM claim c WHERE NOT EXISTS (
              SELECT 1 FROM claim_quote q
              WHERE q.mention_id = c.mention_id AND q.field = c.field AND q.claim_ordinal = c.ordinal)"""),
    GAP("claim", "the mention's claims on the field are not numbered from 0 on", """
            SELECT mention_id || ' ' || field AS id FROM claim GROUP BY mention_id, field
            HAVING min(ordinal) != 0 OR max(ordinal) != count(*) - 1"""),
    UNFOUNDED("contact", "has no mention", """
            SELECT c.id FROM contact c
            WHERE NOT EXISTS (SELECT 1 FROM contact_mention m WHERE m.contact_id = c.id)"""),
    NO_ORIGIN("contact", "has no origin", "SELECT id FROM contact WHERE origins < 1"),
    UNLISTED("contact", "has a mention of a report that it does not list", """
            SELECT DISTINCT c.contact_id AS id FROM contact_mention c JOIN mention m ON m.id = c.mention_id
            WHERE NOT EXISTS (SELECT 1 FROM contact_report r
              WHERE r.contact_id = c.contact_id AND r.report_id = m.report_id)"""),
    SILENT("contact", "lists a report that none of its mentions is of", """
            SELECT DISTINCT r.contact_id AS id FROM contact_report r WHERE NOT EXISTS (
              SELECT 1 FROM contact_mention c JOIN mention m ON m.id = c.mention_id
              WHERE c.contact_id = r.contact_id AND m.report_id = r.report_id)"""),
    UNREAD("contact", "lacks the reading of a field", """
            SELECT c.id FROM contact c WHERE (SELECT count(*) FROM reading r WHERE r.contact_id = c.id
              AND r.field IN ('channel', 'status', 'date', 'place', 'duration', 'initiative')) != 6"""),
    VALUES("reading", "has not as many values as its word says, or no such word", """
            SELECT id FROM (
              SELECT r.contact_id || ' ' || r.field AS id, r.word AS word, (SELECT count(*) FROM reading_value v
                WHERE v.contact_id = r.contact_id AND v.field = r.field) AS found FROM reading r) AS counted
            WHERE CASE word WHEN 'agreed' THEN found != 1 WHEN 'single' THEN found != 1
              WHEN 'disputed' THEN found < 2 WHEN 'unknown' THEN found != 0 ELSE 1 = 1 END"""),
    FOREIGN("reading", "rests on a mention that is not the contact's", """
            SELECT c.contact_id || ' ' || c.field || ' ' || c.mention_id AS id FROM reading_claim c
            WHERE NOT EXISTS (SELECT 1 FROM contact_mention m
              WHERE m.contact_id = c.contact_id AND m.mention_id = c.mention_id)"""),
    RULED("reading_decision", "is of a decision that says nothing of the field, or is undone", """
            SELECT r.contact_id || ' ' || r.field AS id FROM reading_decision r
            JOIN decision d ON d.id = r.decision_id
            WHERE d.ruling != 'set' OR d.field != r.field
              OR EXISTS (SELECT 1 FROM decision u WHERE u.undone = d.id)"""),
    GAP_IN_DECISIONS("decision", "is not numbered in order from 0 on", """
            SELECT id FROM decision WHERE ordinal != (
              SELECT count(*) FROM decision e WHERE e.ordinal < decision.ordinal)"""),
    UNDONE_TWICE("decision", "undoes what is undone already, or takes back another one", """
            SELECT d.id FROM decision d JOIN decision t ON t.id = d.undone
            WHERE t.ruling = 'undo' OR EXISTS (
              SELECT 1 FROM decision e WHERE e.undone = d.undone AND e.ordinal < d.ordinal)"""),
    DECIDED("unresolved", "has fewer than two contacts to be of", """
            SELECT u.mention_id AS id FROM unresolved u
            WHERE (SELECT count(*) FROM unresolved_candidate c WHERE c.mention_id = u.mention_id)
              + (SELECT count(*) FROM contact_mention m WHERE m.mention_id = u.mention_id) < 2"""),
    OWN("unresolved_candidate", "is the contact that the mention stands in", """
            SELECT u.mention_id || ' ' || u.contact_id AS id FROM unresolved_candidate u JOIN contact_mention m
              ON m.mention_id = u.mention_id AND m.contact_id = u.contact_id"""),
    SHARE("alignment", "has a share that is none, or holds a report against itself", """
            SELECT report_id || ' ' || ordinal AS id FROM alignment
            WHERE NOT (share >= 0 AND share <= 1) OR report_id = earlier_id"""),
    SOURCELESS("attribution", "names nobody through whom", """
            SELECT a.mention_id || ' ' || a.ordinal AS id FROM attribution a WHERE NOT EXISTS (
              SELECT 1 FROM attribution_source s
              WHERE s.mention_id = a.mention_id AND s.attribution_ordinal = a.ordinal AND s.kind = 'link')"""),
    MOVED("former", "says that a contact holds a mention no more which it holds", """
            SELECT f.contact_id || ' ' || f.mention_id AS id FROM former f JOIN contact_mention c
              ON c.contact_id = f.contact_id AND c.mention_id = f.mention_id""");

    private final String table;
    private final String what;
    private final String sql;

    Contradiction(String table, String what, String sql) {
        this.table = table;
        this.what = what;
        this.sql = sql;
    }

    String table() {
        return table;
    }

    String what() {
        return what;
    }

    String sql() {
        return sql;
    }
}
