package dev.readout.store;

import dev.readout.model.Coded;
import dev.readout.model.Origin;
import dev.readout.model.Party;
import dev.readout.model.Role;
import dev.readout.model.Statement;
import java.time.DateTimeException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Holds every stored value against the codebook. */
final class ValueCheck {
    private static final Map<String, Field<?>> FIELDS =
            Field.ALL.stream().collect(Collectors.toMap(Field::code, Function.identity()));

    private final Findings findings;

    private ValueCheck(Findings findings) {
        this.findings = findings;
    }

    static void check(Findings findings) {
        ValueCheck check = new ValueCheck(findings);
        check.table("mention", "SELECT id AS place, role FROM mention", row -> Coded.of(Role.class, row.text("role")));
        check.table(
                "participant",
                "SELECT mention_id || ' ' || ordinal AS place, name, party, role, rule FROM participant",
                row -> {
                    actor(row, "name", "party");
                    row.text("role");
                    row.text("rule");
                });
        check.table(
                "claim",
                "SELECT mention_id || ' ' || field || ' ' || ordinal AS place, field, value, detail, basis FROM claim",
                ValueCheck::value);
        check.table(
                "claim_actor",
                "SELECT mention_id || ' ' || field || ' ' || claim_ordinal AS place, name, party FROM claim_actor",
                row -> actor(row, "name", "party"));
        check.table("statement", """
                SELECT report_id || ' ' || ordinal AS place, form, speaker_name, speaker_party, addressee_name,
                  addressee_party FROM statement""", row -> {
            Coded.of(Statement.Form.class, row.text("form"));
            maybeActor(row, "speaker");
            maybeActor(row, "addressee");
        });
        check.table(
                "statement_speaker",
                "SELECT report_id || ' ' || statement_ordinal AS place, name, party FROM statement_speaker",
                row -> actor(row, "name", "party"));
        check.table(
                "contact_participant",
                "SELECT contact_id || ' ' || ordinal AS place, name, party FROM contact_participant",
                row -> actor(row, "name", "party"));
        check.table(
                "sketch",
                "SELECT report_id AS place, origin, kind, start_offset, end_offset, sentences FROM sketch",
                row -> {
                    new Origin(
                            row.text("origin"),
                            Coded.of(Origin.Kind.class, row.text("kind")),
                            row.has("start_offset") ? row.span("start_offset", "end_offset") : null);
                    SketchRows.sentences(row.bytes("sentences"));
                });
        check.table("reading_value", """
                SELECT contact_id || ' ' || field || ' ' || ordinal AS place, field, value, detail, basis
                FROM reading_value""", ValueCheck::value);
        check.table("reading_decision", """
                SELECT contact_id || ' ' || field AS place, field, value, detail, basis
                FROM reading_decision""", ValueCheck::value);
    }

    private void table(String table, String sql, Consumer<RawRow> look) {
        findings.each(table, sql, row -> {
            try {
                look.accept(row);
            } catch (IllegalArgumentException | DateTimeException wrong) {
                findings.add(table + " " + row.shown("place"), String.valueOf(wrong.getMessage()));
            }
        });
    }

    private static Object value(RawRow row) {
        Field<?> field = FIELDS.get(row.text("field"));
        if (field == null) {
            throw new IllegalArgumentException("there is no field '" + row.text("field") + "'");
        }
        return field.read().apply(new Field.Cells(row.text("value"), row.maybe("detail"), row.maybe("basis")));
    }

    private static Party actor(RawRow row, String name, String party) {
        row.text(name);
        return new Party(row.text(party));
    }

    private static void maybeActor(RawRow row, String prefix) {
        if (row.has(prefix + "_name") || row.has(prefix + "_party")) {
            actor(row, prefix + "_name", prefix + "_party");
        }
    }
}
