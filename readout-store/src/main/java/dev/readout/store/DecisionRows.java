package dev.readout.store;

import dev.readout.model.Anchor;
import dev.readout.model.Decision;
import dev.readout.model.Party;
import dev.readout.model.RecordField;
import dev.readout.model.Ruling;
import dev.readout.model.Span;
import dev.readout.model.Subject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Tables decision, decision_subject and decision_anchor. */
final class DecisionRows {
    private static final String CONTACT = "contact";
    private static final String MENTION = "mention";

    private DecisionRows() {}

    /**
     * Adds one row.
     *
     * @throws IllegalArgumentException if it is there already, or undoes one that is not
     */
    static void insert(Handle handle, Decision decision) {
        Ruling ruling = decision.ruling();
        if (known(handle, decision.id())) {
            throw new IllegalArgumentException("decision " + decision.id() + " is there already");
        }
        if (ruling instanceof Ruling.Undo undo && !known(handle, undo.decision())) {
            throw new IllegalArgumentException("there is no decision " + undo.decision());
        }
        @Nullable String field = null;
        @Nullable String value = null;
        if (ruling instanceof Ruling.Set<?> set) {
            field = set.field().name();
            value = set.printed();
        } else if (ruling instanceof Ruling.Reject reject) {
            field = reject.field().map(RecordField::name).orElse(null);
            value = reject.value().orElse(null);
        }
        handle.execute(
                """
                INSERT INTO decision (id, ordinal, decided, analyst, why, ruling, field, value, undone)
                VALUES (?, (SELECT count(*) FROM decision), ?, ?, ?, ?, ?, ?, ?)""",
                decision.id(),
                decision.at().toString(),
                decision.by(),
                decision.why(),
                ruling.word(),
                field,
                value,
                ruling instanceof Ruling.Undo undo ? undo.decision() : null);
        subjects(handle, decision);
    }

    private static void subjects(Handle handle, Decision decision) {
        Batch subjects = new Batch(
                handle, "INSERT INTO decision_subject (decision_id, ordinal, named, kind) VALUES (?, ?, ?, ?)");
        Batch anchors = new Batch(handle, """
                INSERT INTO decision_anchor (decision_id, subject_ordinal, ordinal, mention_id, report_id,
                  start_offset, end_offset, parties, alone)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""");
        for (int i = 0; i < decision.ruling().subjects().size(); i++) {
            Subject subject = decision.ruling().subjects().get(i);
            subjects.add(decision.id(), i, subject.named(), subject.contact() ? CONTACT : MENTION);
            for (int j = 0; j < subject.anchors().size(); j++) {
                Anchor anchor = subject.anchors().get(j);
                anchors.add(
                        decision.id(),
                        i,
                        j,
                        anchor.mentionId(),
                        anchor.reportId(),
                        anchor.evidence().start(),
                        anchor.evidence().end(),
                        anchor.parties().stream().map(Party::code).collect(Collectors.joining("-")),
                        anchor.alone() ? 1 : 0);
            }
        }
        subjects.execute();
        anchors.execute();
    }

    static boolean known(Handle handle, String id) {
        return handle.createQuery("SELECT count(*) FROM decision WHERE id = ?")
                        .bind(0, id)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /** The reports that the decision is about, or the one that it undoes. */
    static List<String> reports(Handle handle, Decision decision) {
        String about = decision.ruling() instanceof Ruling.Undo undo ? undo.decision() : decision.id();
        return handle.createQuery("SELECT DISTINCT report_id FROM decision_anchor WHERE decision_id = ?")
                .bind(0, about)
                .mapTo(String.class)
                .list();
    }

    /** All decisions in order of arrival. */
    static List<Decision> all(Handle handle) {
        return raw(handle).stream().map(Raw::decision).toList();
    }

    /** The rows of all decisions in order of arrival, whatever they hold. */
    static List<Raw> raw(Handle handle) {
        Map<String, List<RawRow>> subjects =
                grouped(handle, "SELECT * FROM decision_subject ORDER BY decision_id, ordinal");
        Map<String, List<RawRow>> anchors =
                grouped(handle, "SELECT * FROM decision_anchor ORDER BY decision_id, subject_ordinal, ordinal");
        return handle
                .createQuery("SELECT * FROM decision ORDER BY ordinal")
                .map((row, context) -> RawRow.of(row))
                .stream()
                .map(row -> new Raw(
                        row,
                        subjects.getOrDefault(row.shown("id"), List.of()),
                        anchors.getOrDefault(row.shown("id"), List.of())))
                .toList();
    }

    private static Map<String, List<RawRow>> grouped(Handle handle, String sql) {
        return handle.createQuery(sql).map((row, context) -> RawRow.of(row)).stream()
                .collect(Collectors.groupingBy(row -> row.shown("decision_id")));
    }

    /** A decision as it stands in the tables. */
    record Raw(RawRow row, List<RawRow> subjects, List<RawRow> anchors) {
        /**
         * What the rows say.
         *
         * @throws IllegalArgumentException or DateTimeException where they are no decision, or not the one of their id
         */
        Decision decision() {
            Ruling ruling = ruling(row, subjects.stream().map(this::subject).toList());
            return new Decision(
                    row.text("id"), Instant.parse(row.text("decided")), row.text("analyst"), row.text("why"), ruling);
        }

        private Subject subject(RawRow subject) {
            String kind = subject.text("kind");
            if (!kind.equals(CONTACT) && !kind.equals(MENTION)) {
                throw new IllegalArgumentException("kind '" + kind + "' is none of: contact, mention");
            }
            int ordinal = subject.number("ordinal");
            return new Subject(
                    subject.text("named"),
                    kind.equals(CONTACT),
                    anchors.stream()
                            .filter(anchor -> anchor.number("subject_ordinal") == ordinal)
                            .map(DecisionRows::anchor)
                            .toList());
        }
    }

    private static Anchor anchor(RawRow row) {
        List<Party> parties = Arrays.stream(row.text("parties").split("-", -1))
                .map(Party::new)
                .toList();
        Span evidence = row.span("start_offset", "end_offset");
        return new Anchor(row.text("mention_id"), row.text("report_id"), evidence, parties, row.number("alone") == 1);
    }

    private static Ruling ruling(RawRow row, List<Subject> subjects) {
        Optional<RecordField<?>> field = Optional.ofNullable(row.maybe("field")).map(RecordField::named);
        String word = row.text("ruling");
        if (word.equals("undo")) {
            return new Ruling.Undo(row.text("undone"));
        }
        if (subjects.isEmpty()) {
            throw new IllegalArgumentException("it is about nothing");
        }
        return switch (word) {
            case "same" -> new Ruling.Same(subjects);
            case "different" -> new Ruling.Different(subjects);
            case "set" ->
                Ruling.Set.of(
                        subjects.get(0),
                        field.orElseThrow(() -> new IllegalArgumentException("a value of no field")),
                        row.text("value"));
            case "reject" -> new Ruling.Reject(subjects.get(0), field, Optional.ofNullable(row.maybe("value")));
            default ->
                throw new IllegalArgumentException("'" + word + "' is none of: same, different, set, reject, undo");
        };
    }
}
