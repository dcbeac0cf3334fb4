package dev.readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Contact;
import dev.readout.model.Decision;
import dev.readout.model.Reading;
import dev.readout.model.RecordField;
import dev.readout.model.Resolved;
import dev.readout.model.Ruling;
import dev.readout.model.Subject;
import dev.readout.testkit.SampleDecision;
import dev.readout.testkit.Samples;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(Kind.class)
class DecisionsTest {
    private static final Subject CALL =
            SampleDecision.contact("c0ffee01", Samples.releaseMention(), Samples.newsMention());
    private static final Subject PLAN = SampleDecision.mention(Samples.planned());
    private static final Decision SAME = SampleDecision.of(1, new Ruling.Same(List.of(CALL, PLAN)));
    private static final Decision SET = SampleDecision.of(2, Ruling.Set.of(CALL, RecordField.DURATION, "about PT2H"));
    private static final List<Decision> ALL = List.of(
            SAME,
            SET,
            SampleDecision.of(3, new Ruling.Undo(SAME.id())),
            SampleDecision.of(4, new Ruling.Different(List.of(CALL, PLAN))),
            SampleDecision.of(5, new Ruling.Reject(PLAN, Optional.empty(), Optional.empty())),
            SampleDecision.of(6, new Ruling.Reject(CALL, Optional.of(RecordField.CHANNEL), Optional.of("video"))));

    private final Kind kind;
    private final String location;

    DecisionsTest(Kind kind, @TempDir Path directory) {
        this.kind = kind;
        this.location = kind.place(directory.resolve("readout.db"), "decided", DecisionsTest::fill);
    }

    private static void fill(Store store) {
        store.add(Samples.release(), List.of(Samples.releaseMention(), Samples.planned()), List.of(), "1");
        store.add(Samples.news(), List.of(Samples.newsMention()), List.of(), "1");
        ALL.forEach(store::decide);
    }

    @Test
    void decisionsComeBackAsTheyWereInOrderOfArrival() {
        try (Store store = Store.open(location)) {
            assertEquals(ALL, store.decisions());
            assertEquals(List.of(), store.check());
        }
    }

    @Test
    void theyOutliveEveryNewReadingOfTheirReports() {
        try (Store store = Store.open(location)) {
            store.add(Samples.release(), List.of(), List.of(), "2");
            assertEquals(ALL, store.decisions());
            assertEquals(List.of(), store.check());
        }
    }

    @Test
    void noDecisionIsAddedTwiceNorUndoesWhatIsNotThere() {
        try (Store store = Store.open(location)) {
            assertThrows(IllegalArgumentException.class, () -> store.decide(SAME));
            Decision undo = SampleDecision.of(9, new Ruling.Undo("d0123"));
            String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> store.decide(undo))
                    .getMessage());
            assertTrue(message.contains("no decision d0123"), message);
            assertEquals(ALL, store.decisions());
        }
    }

    @Test
    void aDecidedValueStandsBesideWhatTheSourcesSay() {
        try (Store store = Store.open(location)) {
            Contact call = decided(Samples.call());
            store.replace(new Resolved(List.of(call), List.of()));
            assertEquals(List.of(call), store.resolved().contacts());
            Reading<?> length = store.contact("c0ffee01").orElseThrow().length();
            assertEquals(Samples.call().length().claims(), length.claims());
            assertEquals(List.of(), store.check());
        }
    }

    private static Contact decided(Contact c) {
        return new Contact(
                c.id(),
                c.participants(),
                c.channel(),
                c.status(),
                c.date(),
                c.place(),
                new Reading.Decided<>(RecordField.DURATION.parse().apply("about PT2H"), SET.id(), c.length()),
                c.initiative(),
                c.mentionIds(),
                c.reportIds(),
                c.origins(),
                c.notes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE decision SET why = 'because' WHERE ruling = 'set'                     | decision         | does not say what was decided
            UPDATE decision SET analyst = 'Somebody' WHERE ruling = 'undo'               | decision         | does not say what was decided
            UPDATE decision SET value = 'long' WHERE ruling = 'set'                      | decision         | 'long' is no duration
            UPDATE decision SET field = 'weather' WHERE ruling = 'set'                   | decision         | no field 'weather'
            UPDATE decision SET ruling = 'perhaps' WHERE ruling = 'same'                 | decision         | 'perhaps' is none of
            UPDATE decision SET decided = 'today' WHERE ruling = 'same'                  | decision         | 'today'
            UPDATE decision SET undone = 'd0123' WHERE ruling = 'undo'                   | decision         | no row of table decision
            UPDATE decision_anchor SET start_offset = start_offset + 1                   | decision         | does not say what was decided
            UPDATE decision_anchor SET end_offset = -1                                   | decision         | no span
            UPDATE decision_anchor SET parties = '?'                                     | decision         | no party code
            DELETE FROM decision_anchor WHERE subject_ordinal = 1                        | decision         | anchors
            DELETE FROM decision_subject WHERE ordinal = 1                               | decision_anchor  | no row of table decision_subject
            UPDATE decision_subject SET kind = 'rumour'                                  | decision         | 'rumour' is none of
            DELETE FROM decision WHERE ruling = 'reject'                                 | decision_subject | no row of table decision
            DELETE FROM decision WHERE ordinal = 2                                       | decision         | not numbered in order
            UPDATE reading_decision SET field = 'date'                                   | reading_decision | says nothing of the field
            UPDATE reading_decision SET value = 'long'                                   | reading_decision | Duration
            UPDATE reading_decision SET decision_id = (SELECT id FROM decision WHERE ordinal = 0) | reading_decision | says nothing of the field
            """, quoteCharacter = '`')
    void checkFindsIt(String sql, String where, String what) throws SQLException {
        try (Store store = Store.open(location)) {
            store.replace(new Resolved(List.of(decided(Samples.call())), List.of()));
        }
        assertTrue(kind.tamper(location, sql) > 0, sql);
        try (Store store = Store.open(location)) {
            List<Store.Problem> problems = store.check();
            assertTrue(
                    problems.stream()
                            .anyMatch(
                                    p -> p.where().startsWith(where) && p.what().contains(what)),
                    problems.toString());
        }
    }
}
