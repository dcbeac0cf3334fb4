package dev.readout.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.app.command.Session.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever has noted a contact's id finds it again, whatever reports have come since. */
@ParameterizedClass
@EnumSource(StorePlace.class)
class FormerIdsTest {
    private static final String PAIR = "Emmanuel Macron (FR) and Olaf Scholz (DE), ";

    private final Session session;

    FormerIdsTest(StorePlace place, @TempDir Path folder) throws IOException {
        this.session = new Session(folder, place);
    }

    private List<String> ids() {
        return session.run("contacts", "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .sorted()
                .toList();
    }

    private void arrives(String name, String published, String sentence) throws IOException {
        session.report(name, "PUBLISHED: " + published + "\n\nFrom " + name + ". " + sentence);
        session.ingest();
    }

    @Test
    void laterReportsLeaveAnIdAsItIs() throws IOException {
        arrives("plan.txt", "2023-01-02", PAIR + "in-person, planned, 2023-01-05, at Paris.");
        List<String> first = ids();
        arrives("held.txt", "2023-01-05", PAIR + "in-person, held, 2023-01-05, at Paris.");
        arrives("vague.txt", "2023-01-20", PAIR + "in-person, held, 2023-01, background.");
        assertEquals(List.of("de-fr-2023-01-05-in-person"), ids());
        assertEquals(first, ids());
    }

    @Test
    void anEarlierReportGivesAContactAnotherIdAndTheOldOneLeadsToIt() throws IOException {
        arrives("month.txt", "2023-02-10", PAIR + "phone, held, 2023-01.");
        String old = ids().get(0);
        arrives("day.txt", "2023-01-05", PAIR + "phone, held, 2023-01-05.");
        assertEquals(List.of("de-fr-2023-01-05-remote"), ids());
        Answer answer = session.run("show", old);
        assertEquals(0, answer.code(), answer.err());
        assertTrue(answer.out().startsWith(old + " is now de-fr-2023-01-05-remote.\n"), answer.out());
        assertTrue(answer.out().contains("month.txt"), answer.out());
        assertEquals(
                answer.out(),
                session.run("show", old.substring(0, old.length() - 1)).out());
    }

    @Test
    void twoContactsThatTurnOutToBeOneAreFoundUnderBothIds() throws IOException {
        arrives("one.txt", "2023-01-20", PAIR + "phone, held, [2023-01-03,2023-01-05].");
        String narrow = ids().get(0);
        arrives("two.txt", "2023-01-21", PAIR + "unknown, held, [2023-01-05,2023-01-10].");
        arrives("three.txt", "2023-01-05", PAIR + "phone, held, 2023-01-05.");
        assertEquals(List.of("de-fr-2023-01-05-remote"), ids());
        assertTrue(session.run("show", narrow).out().startsWith(narrow + " is now "));
    }

    @Test
    void aContactWhoseReportMayBelongToTwoNowSaysThatItIsOpen() throws IOException {
        arrives("vague.txt", "2023-01-05T20:00", PAIR + "unknown, held, 2023-01-05.");
        String old = ids().get(0);
        arrives("call.txt", "2023-01-05T18:00", PAIR + "phone, held, 2023-01-05.");
        assertEquals(List.of("de-fr-2023-01-05-remote"), ids());
        String joint = ids().get(0);
        assertTrue(session.run("show", old).out().startsWith(old + " is now " + joint));
        arrives("visit.txt", "2023-01-05T12:00", PAIR + "in-person, held, 2023-01-05, at Paris.");
        assertEquals(2, ids().size());
        Answer open = session.run("show", old);
        assertEquals(3, open.code());
        assertTrue(open.err().contains("to which one its reports belong is open"), open.err());
    }

    @Test
    void anIdWhoseReportsAreInTwoContactsNowNamesBothOfThem() throws IOException {
        String story = " The two went through the state of the common market and of its eastern border for most of the"
                + " morning. Neither side expected papers to be signed before the spring, and none were. Both agreed"
                + " that their ministers would take up the matter of the railways again within four weeks.";
        arrives("vague.txt", "2023-01-05T09:00", PAIR + "unknown, held, 2023-01-05." + story);
        arrives("call.txt", "2023-01-05T10:00", PAIR + "phone, held, 2023-01-05.");
        assertEquals(List.of("de-fr-2023-01-05-unknown"), ids());
        arrives("visit.txt", "2023-01-05T08:00", PAIR + "in-person, held, 2023-01-05, at Paris." + story);
        assertEquals(List.of("de-fr-2023-01-05-in-person", "de-fr-2023-01-05-remote"), ids());
        Answer split = session.run("show", "de-fr-2023-01-05-unknown");
        assertEquals(3, split.code());
        assertTrue(
                split.err()
                        .contains("de-fr-2023-01-05-unknown was split into de-fr-2023-01-05-in-person and"
                                + " de-fr-2023-01-05-remote; show one of these"),
                split.err());
    }

    @Test
    void aContactThatLosesAReportToDoubtListsItAsNotDecided() throws IOException {
        arrives("call.txt", "2023-01-05T10:00", PAIR + "phone, held, 2023-01-05.");
        arrives("month.txt", "2023-02-01", PAIR + "phone, held, 2023-01, background.");
        arrives("second.txt", "2023-01-20T10:00", PAIR + "video, held, 2023-01-20.");
        String call = "de-fr-2023-01-05-remote";
        assertEquals(List.of(call, "de-fr-2023-01-20-remote"), ids());
        assertTrue(session.run("show", call).out().contains("month.txt"), "phone goes with the call");
        arrives("third.txt", "2023-01-10T10:00", PAIR + "phone, held, 2023-01-10.");
        assertEquals(0, session.run("unresolved").code());
        assertTrue(session.run("unresolved").out().contains("month.txt"));
        Answer answer = session.run("show", call);
        assertTrue(answer.out().contains("not decided"), answer.out());
    }
}
