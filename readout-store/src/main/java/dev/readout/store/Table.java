package dev.readout.store;

import java.util.List;

/**
 * A table of the record. What only helps to search follows from the others and is not among them.
 *
 * @param key columns that tell its rows apart and put them in order
 * @param arrival order in which its rows are put into another store, where that is not the order of the key
 */
record Table(String name, String key, String arrival) {
    /** Every table, each after those that it refers to. */
    static final List<Table> ALL = List.of(
            // searching tells texts that fit equally well apart by the order in which they came
            new Table("report", "id", """
                    (SELECT s.number FROM searched_report s WHERE s.report_id = report.id)"""),
            new Table("report_source", "report_id, source"),
            new Table("failure", "source"),
            new Table("mention", "id"),
            new Table("participant", "mention_id, ordinal"),
            new Table("claim", "mention_id, field, ordinal"),
            new Table("claim_quote", "mention_id, field, claim_ordinal, ordinal"),
            new Table("claim_actor", "mention_id, field, claim_ordinal, ordinal"),
            new Table("statement", "report_id, ordinal", """
                    (SELECT s.number FROM searched_statement s
                    WHERE s.report_id = statement.report_id AND s.ordinal = statement.ordinal)"""),
            new Table("statement_speaker", "report_id, statement_ordinal, ordinal"),
            new Table("statement_chain", "report_id, statement_ordinal, ordinal"),
            new Table("contact", "id"),
            new Table("contact_participant", "contact_id, ordinal"),
            new Table("contact_mention", "contact_id, ordinal"),
            new Table("contact_report", "contact_id, ordinal"),
            new Table("contact_note", "contact_id, ordinal"),
            new Table("reading", "contact_id, field"),
            new Table("reading_value", "contact_id, field, ordinal"),
            new Table("reading_claim", "contact_id, field, ordinal"),
            new Table("unresolved", "mention_id"),
            new Table("unresolved_candidate", "mention_id, ordinal"),
            new Table("former", "contact_id, mention_id"),
            new Table("pending", "block, day"),
            new Table("fold", "report_id"),
            new Table("resolution", "generation"),
            new Table("sketch", "report_id"),
            new Table("alignment", "report_id, ordinal"),
            new Table("attribution", "mention_id, ordinal"),
            new Table("attribution_source", "mention_id, attribution_ordinal, kind, ordinal"),
            // a decision may undo an earlier one
            new Table("decision", "id", "ordinal"),
            new Table("decision_subject", "decision_id, ordinal"),
            new Table("decision_anchor", "decision_id, subject_ordinal, ordinal"),
            new Table("reading_decision", "contact_id, field"),
            new Table("version", "report_id"),
            new Table("source", "address"),
            new Table("source_item", "address, item"),
            new Table("announced", "contact_id"),
            new Table("announcing", "generation"),
            new Table("change", "ordinal"),
            new Table("delivery", "ordinal, way"));

    private Table(String name, String key) {
        this(name, key, key);
    }

    /** Whether it has one row from the beginning, which is no part of a record. */
    boolean single() {
        return name.equals("resolution") || name.equals("announcing");
    }
}
