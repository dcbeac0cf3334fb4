package dev.readout.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.app.command.Session.Answer;
import dev.readout.model.Channel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource(StorePlace.class)
class DecideTest {
    private static final String FEBRUARY = "cn-ru-2025-02-24-remote";
    private static final String MARCH = "cn-ru-2025-03-20-remote";
    private static final String APRIL = "cn-ru-2025-04-10-remote";

    private final Session session;

    DecideTest(StorePlace place, @TempDir Path folder) throws IOException {
        session = new Session(folder, place)
                .report("a.txt", "First. Vladimir Putin (RU) and Xi Jinping (CN), phone, held, 2025-02-24.")
                .report("b.txt", "Second. Vladimir Putin (RU) and Xi Jinping (CN), video, held, 2025-02-24.")
                .report("c.txt", "Third. Vladimir Putin (RU) and Xi Jinping (CN), phone, held, 2025-03-20.")
                .report("d.txt", "Fourth. Vladimir Putin (RU) and Xi Jinping (CN), phone, held, 2025-04-10.")
                .report("e.txt", "Olaf Scholz (DE) and Emmanuel Macron (FR), in-person, held, 2025-02-20.");
        session.ingest();
    }

    private Answer decide(String... words) {
        List<String> all = new ArrayList<>(List.of("decide"));
        all.addAll(List.of(words));
        all.addAll(List.of("--by", "Ada Example", "--why", "I was there"));
        return session.run(all.toArray(String[]::new));
    }

    /** The id of the decision made. */
    private String decided(String... words) {
        Answer answer = decide(words);
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().startsWith("Decided d"), answer.out());
        return answer.out().split("[ :]", 3)[1];
    }

    private void refused(String expected, String... words) {
        String before = record();
        Answer answer = decide(words);
        assertEquals(3, answer.code(), answer.out());
        assertTrue(answer.err().contains(expected), answer.err());
        assertEquals(before, record());
    }

    private String record() {
        return session.run("export", "--format", "json").out();
    }

    private List<String> contacts() {
        return session.run("contacts")
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split(" ", 2)[0])
                .toList();
    }

    private String show(String id) {
        Answer answer = session.run("show", id);
        assertEquals(0, answer.code(), answer.err());
        return answer.out();
    }

    /** The id of the mention that a report makes of a contact. */
    private String mention(String contact, String document) {
        return show(contact)
                .lines()
                .filter(line -> line.matches("  \\S+  (main|background)  " + document))
                .findFirst()
                .orElseThrow()
                .strip()
                .split(" ", 2)[0];
    }

    private String standing(String decision) {
        return session.run("decisions")
                .out()
                .lines()
                .filter(line -> line.strip().startsWith(decision))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void contactsThatAreTheSameBecomeOneWithTheClaimsOfBoth() {
        String decision = decided("same", FEBRUARY, MARCH);
        assertEquals(List.of("de-fr-2025-02-20-in-person", FEBRUARY, APRIL), contacts());
        String page = show(FEBRUARY);
        assertTrue(page.contains("2025-02-24 or 2025-03-20  [disputed]"), page);
        assertTrue(page.contains("Ada Example decided " + decision + ": same " + FEBRUARY + " " + MARCH), page);
        assertTrue(show(MARCH).endsWith(page), "the former id leads to it");
        assertTrue(session.run("check").out().contains("sound"));
    }

    @Test
    void undoRestoresTheRecordByteForByte() {
        String before = record();
        String decision = decided("same", FEBRUARY, MARCH);
        assertNotEquals(before, record());
        String undo = decided("undo", decision.substring(0, 7));
        assertEquals(before, record());
        assertTrue(standing(decision).contains("undone by " + undo), standing(decision));
        refused("is undone already, by " + undo, "undo", decision);
        refused("make that decision anew", "undo", undo);
    }

    @Test
    void aMentionGoesAloneToWhereTheFirstIs() {
        decided("same", MARCH, mention(FEBRUARY, "b.txt"));
        assertTrue(show(MARCH).contains("b.txt"));
        assertTrue(show(FEBRUARY).contains("1 mention in 1 report"), show(FEBRUARY));
    }

    @Test
    void aMentionIsSplitOffAndTheOthersStay() throws IOException {
        session.report("a2.txt", "Again. Vladimir Putin (RU) and Xi Jinping (CN), phone, held, 2025-02-24.");
        session.ingest();
        assertEquals(4, contacts().size());
        decided("different", FEBRUARY, mention(FEBRUARY, "b.txt"));
        assertEquals(5, contacts().size());
        assertTrue(show(FEBRUARY).contains("2 mentions in 2 reports"), show(FEBRUARY));
        assertEquals("Nothing is open.", session.run("unresolved").out().strip());
    }

    @Test
    void aSetValueStandsBesideTheSourcesAndIsWhatListsShow() {
        String decision = decided("set", FEBRUARY, "channel", "letter");
        assertTrue(session.run("contacts").out().contains("letter (decided)"));
        assertEquals(
                1,
                session.run("contacts", "--channel", "letter")
                        .out()
                        .lines()
                        .skip(1)
                        .count());
        String page = show(FEBRUARY);
        assertTrue(page.contains("letter  [decided]"), page);
        assertTrue(page.contains("letter: Ada Example, 2025-03-10T12:00:00Z, " + decision + ": I was there"), page);
        assertTrue(page.contains("the reports: phone or video  [disputed]"), page);
        assertTrue(page.contains("phone: «phone»") && page.contains("video: «video»"), page);
        String export = session.run("contacts", "--party", "RU", "--until", "2025-02", "--format", "jsonl")
                .out();
        assertTrue(
                export.contains("{\"reading\": \"decided\", \"values\": [{\"value\": \"letter\"}], \"decision\": \""
                        + decision + "\", \"sources\": {\"reading\": \"disputed\""),
                export);
    }

    @Test
    void aSecondValueOfAFieldNeedsAnUndoFirst() {
        String first = decided("set", FEBRUARY, "duration", "about", "PT2H");
        refused(first + " sets duration about PT2H; undo it first", "set", FEBRUARY, "duration", "PT1H");
        refused(first + " says so already", "set", FEBRUARY, "duration", "about PT2H");
        decided("set", FEBRUARY, "status", "denied");
        decided("undo", first);
        decided("set", FEBRUARY, "duration", "PT1H");
    }

    @Test
    void contactsWithDifferentValuesAreNotMerged() {
        String first = decided("set", FEBRUARY, "duration", "PT2H");
        String second = decided("set", MARCH, "duration", "PT1H");
        refused(first + " and " + second, "same", FEBRUARY, MARCH);
    }

    @Test
    void aRejectedMentionIsOutAndARejectedClaimDoesNotCount() {
        String decision = decided("reject", FEBRUARY, "channel", "video");
        String page = show(FEBRUARY);
        assertTrue(page.contains("phone  [single]"), page);
        assertTrue(page.contains("rejected: video: «video»"), page);
        assertTrue(page.contains("decided " + decision + ": reject " + FEBRUARY + " channel video"), page);

        refused(decision + " says so already", "reject", mention(FEBRUARY, "b.txt"), "channel", "video");
        decided("reject", mention(FEBRUARY, "b.txt"));
        assertFalse(show(FEBRUARY).contains("b.txt"));
        decided("reject", APRIL);
        assertFalse(contacts().contains(APRIL));
        refused("says nothing of duration", "reject", FEBRUARY, "duration");
        refused("says nothing of channel but phone", "reject", FEBRUARY, "channel", "letter");
        refused("set the status", "reject", FEBRUARY, "status");
        assertTrue(session.run("check").out().contains("sound"));
    }

    @Test
    void aContradictionIsRefusedAndTheEarlierDecisionIsNamed() {
        String aprilMention = mention(APRIL, "d.txt");
        String marchMention = mention(MARCH, "c.txt");
        String first = decided("same", FEBRUARY, MARCH);
        String second = decided("same", FEBRUARY, APRIL);
        refused(first + " and " + second + " puts them together", "different", marchMention, aprilMention);
        refused("are one", "different", FEBRUARY, APRIL);
        refused("contact already", "same", FEBRUARY, aprilMention);

        decided("undo", second);
        String third = decided("different", MARCH, APRIL);
        refused(third + " keeps them apart", "same", APRIL, FEBRUARY);
        refused(first + " says", "reject", FEBRUARY);
    }

    @Test
    void whatDoesNotExistIsNamed() {
        refused("no contact or mention zz-zz-1999", "same", FEBRUARY, "zz-zz-1999");
        refused("no decision d999", "undo", "d999");
        refused("more than one contact begins so", "set", "cn-ru-", "date", "2025-02-24");
        refused("are one: " + FEBRUARY, "different", FEBRUARY, "cn-ru-2025-02");
        refused("is a mention; a value is set for a contact", "set", mention(FEBRUARY, "a.txt"), "date", "2025-02-24");
    }

    @Test
    void nonsenseIsWrongUsageAndSaysWhatIsExpected() {
        misused(
                "the fields are date, channel",
                "decide",
                "set",
                FEBRUARY,
                "weather",
                "good",
                "--by",
                "A",
                "--why",
                "b");
        misused("phone, video", "decide", "set", FEBRUARY, "channel", "fax", "--by", "A", "--why", "b");
        misused(
                "'long' is no duration like PT1H35M",
                "decide",
                "set",
                FEBRUARY,
                "duration",
                "long",
                "--by",
                "A",
                "--why",
                "b");
        misused("these do: CN, RU", "decide", "set", FEBRUARY, "initiative", "US", "--by", "A", "--why", "b");
        misused(
                "name of the analyst must not be blank",
                "decide",
                "undo",
                decided("same", FEBRUARY, MARCH),
                "--by",
                " ",
                "--why",
                "b");
        misused("--why", "decide", "same", FEBRUARY, MARCH, "--by", "A");
        misused("--by", "decide", "same", FEBRUARY, MARCH, "--why", "b");
        misused("Usage: readout decide", "decide");
    }

    private void misused(String expected, String... words) {
        Answer answer = words.length == 1 ? session.bare(words) : session.run(words);
        assertEquals(2, answer.code(), String.join(" ", words));
        assertTrue(answer.err().contains(expected), answer.err());
    }

    @Test
    void decisionsOutliveANewVersionThatShowsOtherWords() {
        String set = decided("set", FEBRUARY, "duration", "PT2H");
        String same = decided("same", FEBRUARY, MARCH);
        session.extraction = "plain-2";
        session.analyst.byTheEnd = true;
        session.run("reread");
        assertTrue(show(FEBRUARY).contains("2 h  [decided]"), show(FEBRUARY));
        assertEquals(3, contacts().size());
        assertTrue(standing(set).contains("applies  ") && standing(same).contains("applies  "), standing(set));
        assertTrue(session.run("check").out().contains("sound"));
    }

    @Test
    void aDecisionAboutWhatIsNoLongerToldIsListedAndComesBackWithIt() {
        String decision = decided("same", FEBRUARY, APRIL);
        String before = record();
        session.extraction = "plain-2";
        session.analyst.blind = "2025-04-10";
        session.run("reread");
        assertTrue(standing(decision).contains("does not apply: " + APRIL), standing(decision));
        Answer check = session.run("check");
        assertEquals(1, check.code());
        assertTrue(check.out().contains("decision " + decision + ": does not apply"), check.out());

        session.extraction = "plain-3";
        session.analyst.blind = "nothing at all";
        session.run("reread");
        assertEquals(before, record());
        assertEquals(0, session.run("check").code());
    }

    @Test
    void decisionsHoldForReportsThatArriveLater() throws IOException {
        decided("same", FEBRUARY, MARCH);
        session.report("f.txt", "Late. Vladimir Putin (RU) and Xi Jinping (CN), phone, held, 2025-03-20.");
        session.ingest();
        assertEquals(3, contacts().size());
        assertTrue(show(FEBRUARY).contains("4 mentions in 4 reports"));
    }

    @Test
    void whatTheEvidenceLeavesOpenIsDecided() throws IOException {
        session.report(
                "two.txt",
                "Keir Starmer (GB) and Donald Tusk (PL), phone, held, 2025-02-21. "
                        + "Keir Starmer (GB) and Donald Tusk (PL), phone, held, 2025-02-21.");
        session.report("one.txt", "Keir Starmer (GB) and Donald Tusk (PL), phone, held, 2025-02-21.");
        session.ingest();
        String open = session.run("unresolved").out();
        assertTrue(open.startsWith("1 open:"), open);
        String mention = open.lines()
                .filter(line -> line.startsWith("    mention "))
                .findFirst()
                .orElseThrow()
                .substring(12);
        List<String> two =
                contacts().stream().filter(id -> id.startsWith("gb-pl")).toList();
        assertEquals(2, two.size());

        String decision = decided("same", two.get(0), mention);
        assertEquals("Nothing is open.", session.run("unresolved").out().strip());
        assertTrue(show(two.get(0)).contains("one.txt"));
        decided("undo", decision);
        assertEquals(open, session.run("unresolved").out());

        decided("different", two.get(0), mention);
        assertEquals("Nothing is open.", session.run("unresolved").out().strip());
        assertTrue(show(two.get(1)).contains("one.txt"), "only the other is left");
    }

    @Test
    void callsADayApartAreDecidedOneOrTwo() throws IOException {
        session.report("paper.txt", "Keir Starmer (GB) and Donald Tusk (PL), phone, held, 2025-02-21.");
        session.report("agency.txt", "Donald Tusk (PL) and Keir Starmer (GB), phone, held, 2025-02-22.");
        session.ingest();
        String open = session.run("unresolved").out();
        assertTrue(open.startsWith("1 open:"), open);
        String earlier = "gb-pl-2025-02-21-remote";
        String later = "gb-pl-2025-02-22-remote";
        assertTrue(open.contains("may be: " + earlier), open);
        assertTrue(show(earlier).contains("of the day before") && show(later).contains("of the day before"));
        String mention = mention(later, "agency.txt");

        String same = decided("same", earlier, mention);
        assertEquals("Nothing is open.", session.run("unresolved").out().strip());
        assertTrue(show(earlier).contains("2 mentions in 2 reports"), show(earlier));
        decided("undo", same);
        assertEquals(open, session.run("unresolved").out());

        decided("different", earlier, mention);
        assertEquals("Nothing is open.", session.run("unresolved").out().strip());
        assertTrue(show(later).contains("1 mention in 1 report"), show(later));
        assertEquals(0, session.run("check").code());
    }

    @Test
    void aDecidedStatusIsNoLongerOverdue() throws IOException {
        session.report("plan.txt", "Recep Erdogan (TR) and Ilham Aliyev (AZ), in-person, planned, 2025-03-05.");
        session.ingest();
        assertEquals(
                1, session.run("contacts", "--overdue").out().lines().skip(1).count());
        decided("set", "az-tr-2025-03-05-in-person", "status", "held");
        assertEquals(
                0, session.run("contacts", "--overdue").out().lines().skip(1).count());
        assertTrue(session.run("calendar", "--from", "2025-03").out().contains("held"));
    }

    @Test
    void theAnalystsVersionMayReadWhatWasRejectedOtherwise() {
        decided("reject", FEBRUARY, "channel", "phone");
        session.extraction = "plain-2";
        session.analyst.phone = Channel.LETTER;
        session.run("reread");
        Answer decisions = session.run("decisions");
        assertTrue(decisions.out().contains("does not apply: no channel phone is said there"), decisions.out());
    }

    @Test
    void aClaimThatTheRecordCountsIsNotShownAsRejected() throws IOException {
        session.report("f.txt", "One. Vladimir Putin (RU) and Xi Jinping (CN), phone, held/planned/held, 2025-05-05.")
                .report(
                        "g.txt",
                        "Two. Vladimir Putin (RU) and Xi Jinping (CN), phone, planned/planned/held, 2025-05-05.");
        session.ingest();
        String may = "cn-ru-2025-05-05-remote";
        decided("reject", may, "status", "planned");
        assertTrue(show(may).contains("rejected: planned"), show(may));
        decided("different", may, mention(may, "g.txt"));
        session.extraction = "plain-2";
        session.analyst.statuses = 2;
        session.run("reread");
        String page = show(may);
        assertTrue(page.contains("f.txt") && !page.contains("g.txt"), page);
        assertFalse(page.contains("rejected"), "the other report has no other status, so nothing is rejected: " + page);
    }
}
