package dev.readout.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readout.model.Aligned;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.model.Resolved;
import dev.readout.model.Unresolved;
import dev.readout.store.Store.Problem;
import dev.readout.testkit.SampleContact;
import dev.readout.testkit.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A store edited by hand, outside this program. */
@ParameterizedClass
@EnumSource(Kind.class)
class TamperingTest {
    private static final Report NEWS = Samples.news();
    private static final Mention MENTION = Samples.newsMention();

    private final Kind kind;
    private final String location;

    TamperingTest(Kind kind, @TempDir Path directory) {
        this.kind = kind;
        this.location = kind.place(directory.resolve("readout.db"), "tampering", TamperingTest::fill);
    }

    private static void fill(Store store) {
        store.add(
                Samples.release(),
                List.of(Samples.releaseMention(), Samples.planned()),
                Samples.releaseStatements(),
                "1");
        store.add(NEWS, List.of(MENTION, Samples.recalled()), List.of(), "1");
        store.replace(new Resolved(
                List.of(
                        Samples.call(),
                        SampleContact.of("beef0000", Samples.planned()).build()),
                List.of(new Unresolved(Samples.recalled().id(), List.of("beef0000", "c0ffee01"), "Both would fit."))));
        store.lineage().keep("1", List.of(LineageTablesTest.release(), LineageTablesTest.news()));
        store.lineage()
                .replace(
                        List.of(),
                        List.of(new Aligned(NEWS.id(), Samples.release().id(), 1, 0.5)));
        assertEquals(List.of(), store.check());
    }

    private void tamper(String... statements) throws SQLException {
        kind.tamper(location, statements);
    }

    private List<Problem> check() {
        try (Store store = Store.open(location)) {
            return store.check();
        }
    }

    private void finds(String where, String what) {
        List<Problem> problems = check();
        assertTrue(
                problems.stream()
                        .anyMatch(p -> p.where().startsWith(where) && p.what().contains(what)),
                problems.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE mention SET words = 'held no call' WHERE role = 'main'              | mention         | does not say «held no call»
            UPDATE mention SET start_offset = start_offset + 1                         | mention         | does not say
            UPDATE mention SET start_offset = -1                                       | mention         | no span
            UPDATE mention SET end_offset = 1000000                                    | mention         | ends at
            UPDATE mention SET role = 'chief'                                          | mention         | 'chief' is none of
            UPDATE participant SET words = 'Nobody'                                    | participant     | does not say «Nobody»
            UPDATE participant SET party = '?'                                         | participant     | no party code
            DELETE FROM participant WHERE ordinal = 0                                  | mention         | fewer than two participants
            UPDATE claim SET value = 'pigeon' WHERE field = 'channel'                  | claim           | 'pigeon' is none of
            UPDATE claim SET value = '2025-02-30' WHERE field = 'date'                 | claim           | no such date
            UPDATE claim SET detail = 'someday' WHERE field = 'date'                   | claim           | SOMEDAY
            UPDATE claim SET value = 'an hour' WHERE field = 'duration'                | claim           | Duration
            UPDATE claim SET field = 'weather' WHERE field = 'topic'                   | claim           | no field 'weather'
            UPDATE claim SET ordinal = 7 WHERE field = 'place'                         | claim           | not numbered
            UPDATE claim_quote SET words = 'fax' WHERE field = 'channel'               | claim           | does not say «fax»
            UPDATE claim_quote SET end_offset = start_offset                           | claim           | does not say
            DELETE FROM claim_quote WHERE field = 'status'                             | claim           | has no words
            DELETE FROM claim WHERE field = 'status'                                   | claim_quote     | belongs to no row of table claim
            DELETE FROM mention WHERE role = 'main'                                    | claim           | belongs to no row of table mention
            DELETE FROM report                                                         | mention         | belongs to no row of table report
            UPDATE report SET text = replace(text, 'video', 'radio')                   | claim           | does not say «video call»
            UPDATE report SET text = replace(text, 'BEIJING', 'Beijing')                |  report          | not the one that was added
            UPDATE report SET body_end = 1000000                                       | report          | ends at
            UPDATE report SET headline_end = 1000000 WHERE url IS NOT NULL             | report          | ends at
            UPDATE report SET published_day = 'Monday'                                 | report          | Monday
            UPDATE report SET source = 'elsewhere'                                     | report          | not among its sources
            UPDATE statement SET content_words = 'Peace'                               | content of      | does not say «Peace»
            UPDATE statement SET cue_start = cue_start + 1                             | cue of          | does not say
            UPDATE statement SET speaker_end = NULL WHERE speaker_end > 0              | speaker of      | holds no offset: NULL
            UPDATE statement SET form = 'sung'                                         | statement       | 'sung' is none of
            DELETE FROM statement                                                      | statement_chain | belongs to no row of table statement
            DELETE FROM contact_mention WHERE contact_id = 'beef0000'                  | contact         | has no mention
            DELETE FROM contact_report                                                 | contact         | does not list
            UPDATE contact SET origins = 0                                             | contact         | no origin
            DELETE FROM contact WHERE id = 'c0ffee01'                                  | reading         | belongs to no row of table contact
            DELETE FROM reading WHERE field = 'date'                                   | contact         | lacks the reading
            UPDATE reading SET word = 'agreed' WHERE field = 'channel'                 | reading         | not as many values
            UPDATE reading SET word = 'rumoured'                                       | reading         | no such word
            UPDATE reading_value SET value = 'unlikely' WHERE field = 'status'         | reading_value   | 'unlikely' is none of
            UPDATE reading_claim SET claim_ordinal = 9                                 | reading_claim   | belongs to no row of table claim
            UPDATE reading_claim SET contact_id = 'beef0000' WHERE field = 'initiative'| reading         | not the contact's
            DELETE FROM unresolved_candidate WHERE ordinal = 1                         | unresolved      | fewer than two contacts to be of
            UPDATE contact_mention SET mention_id = (SELECT mention_id FROM unresolved) WHERE contact_id = 'beef0000' | unresolved_candidate | the mention stands in
            INSERT INTO former SELECT contact_id, mention_id FROM contact_mention      | former          | which it holds
            INSERT INTO former VALUES ('old', 'nowhere')                               | former          | belongs to no row of table mention
            UPDATE mention SET block = 'XX-YY'                                         | mention         | block is not that of its parties
            UPDATE contact SET block = ''                                              | contact         | block is not that of its parties
            UPDATE sketch SET words = 'Reuters' WHERE kind = 'credit'                  | origin of       | does not say «Reuters»
            UPDATE sketch SET kind = 'rumour'                                          | sketch          | 'rumour' is none of
            UPDATE sketch SET origin = ''                                              | sketch          | has a name or is unknown
            UPDATE sketch SET sentences = BYTES0500                                    | sketch          | ends within sentence 0
            UPDATE alignment SET share = 1.5                                           | alignment       | a share that is none
            UPDATE alignment SET earlier_id = report_id                                | alignment       | against itself
            UPDATE alignment SET earlier_id = 'nowhere'                                | alignment       | belongs to no row of table report
            UPDATE attribution SET words = 'they say'                                  | attribution     | does not say «they say»
            DELETE FROM attribution_source WHERE kind = 'link'                         | attribution     | nobody through whom
            UPDATE attribution SET mention_id = 'nowhere'                              | attribution     | belongs to no row of table mention
            """, quoteCharacter = '`')
    void checkFindsIt(String sql, String where, String what) throws SQLException {
        tamper(sql.replace("BYTES0500", kind == Kind.SQLITE ? "x'0500'" : "'\\x0500'"));
        finds(where, what);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            UPDATE mention SET start_offset = 'here'                                   | mention         | holds no offset: here
            UPDATE mention SET start_offset = 2.5                                      | mention         | holds no offset: 2.5
            UPDATE mention SET words = x'00ff'                                         | mention         | holds no text: 2 bytes
            UPDATE report SET text = x'00'                                             | report          | holds no text
            UPDATE sketch SET sentences = 'none'                                       | sketch          | holds no bytes
            """, quoteCharacter = '`')
    void whatIsOfAnotherTypeIsFoundOrRefusedByTheDatabase(String sql, String where, String what) throws SQLException {
        if (kind == Kind.SQLITE) {
            tamper(sql);
            finds(where, what);
        } else {
            try {
                tamper(sql);
            } catch (SQLException refused) {
                assertEquals(List.of(), check(), refused.getMessage());
                return;
            }
            assertFalse(check().isEmpty(), sql);
        }
    }

    @Test
    void aMissingTableIsAProblemAmongOthers() throws SQLException {
        tamper("DROP TABLE participant", "UPDATE report SET text = text || '!'");
        finds("mention", kind.missing("participant"));
        finds("participant", kind.missing("participant"));
        finds("report", "not the one that was added");
    }

    @Test
    void aDamagedFileIsReportedPageByPageOrRefusedButNeverBelieved() throws IOException {
        assumeTrue(kind == Kind.SQLITE, "a server looks after its own files");
        byte[] sound = Files.readAllBytes(Path.of(location));
        int page = 4096;
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int at = page; at < sound.length; at += page) {
            byte[] damaged = sound.clone();
            byte[] garbage = new byte[page];
            random.nextBytes(garbage);
            System.arraycopy(garbage, 0, damaged, at, page);
            Files.write(Path.of(location), damaged);
            String where = "page " + at / page + " of " + sound.length / page;
            try (Store store = Store.open(location)) {
                assertFalse(store.check().isEmpty(), where);
            } catch (StoreException refused) {
                assertEquals(location, refused.location(), where);
            }
        }
    }

    @Test
    void everyProblemIsListedNotOnlyTheFirst() throws SQLException {
        tamper("UPDATE mention SET words = 'x'", "UPDATE participant SET words = 'x'");
        assertEquals(4 + 8, check().size());
    }

    @Test
    void readingWhatIsDamagedNamesTheDamageAndTheRemedy() throws SQLException {
        tamper("UPDATE claim_quote SET words = 'fax' WHERE field = 'channel'");
        try (Store store = Store.open(location)) {
            String message = String.valueOf(
                    assertThrows(StoreException.class, store::mentions).getMessage());
            assertTrue(message.startsWith(location), message);
            assertTrue(message.contains("«fax»"), message);
            assertTrue(message.contains("readout check"), message);
            assertEquals(NEWS, store.report(NEWS.id()).orElseThrow(), "what is sound stays readable");
        }
    }
}
