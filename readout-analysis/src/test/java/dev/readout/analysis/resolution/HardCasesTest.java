package dev.readout.analysis.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.Length;
import dev.readout.model.PartialDate;
import dev.readout.model.Party;
import dev.readout.model.Reading;
import dev.readout.model.Resolved;
import dev.readout.model.Status;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The cases that make resolution hard, one test each. All texts and facts are made up for the test. */
class HardCasesTest {
    private static final Length NONE = new Length(Duration.ofSeconds(1), Length.Qualifier.EXACT);
    private static final String PAIR = "RU Vladimir Putin, FR Emmanuel Macron";

    @Test
    void two_calls_of_one_pair_on_one_day_stay_apart_where_one_report_tells_them_apart() {
        Story story = new Story()
                .report(
                        "chronicle",
                        "2022-02-20T22:00",
                        "The two spoke before noon and again late in the evening.",
                        "main | " + PAIR + " | phone | held | 2022-02-20 | | PT1H45M | FR",
                        "main | " + PAIR + " | phone | held | 2022-02-20 | | PT1H | RU")
                .report(
                        "evening",
                        "2022-02-20T23:30",
                        "A second talk lasted an hour.",
                        "main | " + PAIR + " | phone | held | 2022-02-20 | | PT1H")
                .report(
                        "vague",
                        "2022-02-21",
                        "They talked by phone on Sunday.",
                        "background | " + PAIR + " | phone | held | 2022-02-20");
        Resolved resolved = story.resolve();
        assertEquals(List.of("chronicle#0", "chronicle#1+evening#0"), story.groups());
        assertEquals(1, resolved.unresolved().size());
        assertEquals("vague#0", resolved.unresolved().get(0).mentionId());
        assertEquals(
                resolved.contacts().stream().map(Contact::id).toList(),
                resolved.unresolved().get(0).candidates());
    }

    @Test
    void calls_on_consecutive_days_are_two_contacts() {
        Story story = new Story()
                .report("monday", "2022-03-07", "A call today.", "main | " + PAIR + " | phone | held | 2022-03-07")
                .report(
                        "tuesday",
                        "2022-03-08",
                        "They spoke again.",
                        "main | " + PAIR + " | phone | held | 2022-03-08");
        assertEquals(List.of("monday#0", "tuesday#0"), story.groups());
    }

    @Test
    void consecutive_days_in_one_zone_stay_apart_even_if_reports_agree_in_detail() {
        String words = "He said: “we shall go on with this work for as long as it is needed” and rang off.";
        Story story = new Story()
                .report("a", "2022-03-07T20:00+03:00", words, "main | " + PAIR + " | phone | held | 2022-03-07")
                .report("b", "2022-03-08T21:00+03:00", words, "main | " + PAIR + " | phone | held | 2022-03-08");
        assertEquals(List.of("a#0", "b#0"), story.groups());
    }

    @Test
    void a_call_on_both_sides_of_midnight_is_one_contact_with_both_days() {
        String pair = "US Joe Biden, JP Fumio Kishida";
        Contact contact = new Story()
                .report(
                        "washington",
                        "2022-01-20T21:30-05:00",
                        "The two leaders spoke this evening.",
                        "main | " + pair + " | video | held | 2022-01-20")
                .report(
                        "tokyo",
                        "2022-01-21T12:10+09:00",
                        "A video meeting was held this morning.",
                        "main | " + pair + " | video | held | 2022-01-21")
                .only();
        assertEquals(
                "[2022-01-20,2022-01-21]",
                contact.date().or(PartialDate.UNKNOWN).toString());
        assertEquals("agreed", contact.date().word());
    }

    @Test
    void calls_a_day_apart_in_far_zones_stay_two_where_the_first_report_came_out_before_the_second_day_began() {
        String pair = "US Joe Biden, UA Volodymyr Zelenskyy";
        Story story = new Story()
                .report("us", "2022-03-04T14:00-05:00", "A call.", "main | " + pair + " | phone | held | 2022-03-04")
                .report("ua", "2022-03-05T20:00+02:00", "A talk.", "main | " + pair + " | phone | held | 2022-03-05");
        assertEquals(List.of("ua#0", "us#0"), sorted(story.groups()));
    }

    @Test
    void three_undated_sunday_reports_of_one_meeting_are_one_contact_whose_day_they_fix_together() {
        String pair = "US Joe Biden, CH Guy Parmelin";
        String quote = "“Switzerland stays ready to lend its good offices at any time”";
        Contact contact = new Story()
                .report(
                        "one",
                        "",
                        "On Sunday, in Geneva. " + quote,
                        "main | " + pair + " | in-person | held | Sunday | Geneva")
                .report(
                        "two",
                        "",
                        "In the course of June: " + quote,
                        "main | " + pair + " | in-person | held | 2021-06 | Geneva")
                .report(
                        "three",
                        "",
                        "Between the tenth and the fifteenth. " + quote,
                        "main | " + pair + " | in-person | held | [2021-06-10..2021-06-15] | Geneva")
                .only();
        assertEquals("2021-06-13", contact.date().or(PartialDate.UNKNOWN).toString());
        assertEquals(3, contact.origins());
    }

    @Test
    void undated_sunday_reports_that_share_nothing_stay_apart() {
        String pair = "US Joe Biden, CH Guy Parmelin";
        Story story = new Story()
                .report("one", "", "They met on Sunday.", "main | " + pair + " | in-person | held | Sunday | Geneva")
                .report(
                        "two",
                        "",
                        "A meeting on a Sunday.",
                        "main | " + pair + " | in-person | held | Sunday | Geneva");
        assertEquals(2, story.groups().size());
    }

    @Test
    void announced_postponed_cancelled_revived_and_held_is_one_contact_with_a_history() {
        String pair = "US Donald Trump, KP Kim Jong Un";
        Contact contact = new Story()
                .report(
                        "a",
                        "2018-05-10",
                        "They will meet.",
                        "main | " + pair + " | in-person | planned | 2018-06-12 | Singapore")
                .report("b", "2018-05-20", "It is put off.", "main | " + pair + " | in-person | postponed | 2018-06-12")
                .report(
                        "c",
                        "2018-05-24",
                        "It is called off.",
                        "main | " + pair + " | in-person | cancelled | 2018-06-12 | Singapore")
                .report(
                        "d",
                        "2018-06-01",
                        "It is on again.",
                        "main | " + pair + " | in-person | planned | 2018-06-26 | Singapore")
                .report(
                        "e",
                        "2018-06-26",
                        "They met.",
                        "main | " + pair + " | in-person | held | 2018-06-26 | Sentosa, Singapore")
                .only();
        assertEquals(Status.HELD, contact.status().or(Status.DENIED));
        assertEquals("2018-06-26", contact.date().or(PartialDate.UNKNOWN).toString());
        assertTrue(
                contact.notes()
                        .contains("Over time: planned 2018-05-10, postponed 2018-05-20, cancelled 2018-05-24, "
                                + "planned 2018-06-01, held 2018-06-26."),
                () -> contact.notes().toString());
    }

    @Test
    void a_cancelled_meeting_is_not_the_next_one() {
        Story story = new Story()
                .report(
                        "a",
                        "2022-05-10",
                        "Called off.",
                        "main | " + PAIR + " | in-person | cancelled | 2022-05-12 | Paris")
                .report("b", "2022-07-01", "They met.", "main | " + PAIR + " | in-person | held | 2022-07-01 | Paris");
        assertEquals(List.of("a#0", "b#0"), story.groups());
    }

    @Test
    void a_three_party_call_that_one_outlet_reports_as_bilateral_is_one_contact_where_the_words_show_it() {
        String quote = "“there must be a ceasefire before anything else can be talked about”";
        Contact contact = new Story()
                .report(
                        "berlin",
                        "2022-03-12",
                        "The three spoke at length. " + quote + " was the message from Berlin.",
                        "main | " + PAIR + ", DE Olaf Scholz | phone | held | 2022-03-12 | | PT1H15M")
                .report(
                        "outlet",
                        "2022-03-12",
                        "The two presidents talked. " + quote + ", one heard.",
                        "main | " + PAIR + " | phone | held | 2022-03-12 | | PT1H15M")
                .only();
        assertEquals(3, contact.participants().size());
    }

    @Test
    void a_bilateral_call_beside_a_three_party_one_stays_its_own_contact() {
        Story story = new Story()
                .report(
                        "three",
                        "2022-03-12",
                        "Three spoke.",
                        "main | " + PAIR + ", DE Olaf Scholz | phone | held | 2022-03-12")
                .report("two", "2022-03-12", "Two spoke.", "main | " + PAIR + " | phone | held | 2022-03-12");
        assertEquals(2, story.groups().size());
    }

    @Test
    void one_release_on_two_calls_gives_each_call_its_other_report() {
        Story story = new Story()
                .report(
                        "release",
                        "2022-06-21",
                        "He spoke with Madrid and with Zagreb.",
                        "main | UA Volodymyr Zelenskyy, ES Pedro Sánchez | phone | held | 2022-06-21",
                        "main | UA Volodymyr Zelenskyy, HR Andrej Plenković | phone | held | 2022-06-21")
                .report(
                        "madrid",
                        "2022-06-21",
                        "A call with Kyiv.",
                        "main | UA Volodymir Zelenski, ES Pedro Sanchez | phone | held | 2022-06-21");
        assertEquals(
                List.of("madrid#0+release#0", "release#1"),
                story.groups().stream().sorted().toList());
    }

    @Test
    void a_retrospective_months_later_joins_the_meeting_of_the_month_and_city_it_names() {
        Story story = new Story()
                .report(
                        "day",
                        "2022-09-15",
                        "They met.",
                        "main | RU Vladimir Putin, CN Xi Jinping | in-person | held | 2022-09-15 | Samarkand")
                .report(
                        "call",
                        "2022-12-30",
                        "They spoke.",
                        "main | RU Vladimir Putin, CN Xi Jinping | video | held | 2022-12-30")
                .report(
                        "look-back",
                        "2023-03-18",
                        "In September they saw each other in Samarkand.",
                        "background | RU Putin, CN Xi | in-person | held | 2022-09 | Samarkand, Uzbekistan");
        assertEquals(List.of("day#0+look-back#0", "call#0"), story.groups());
    }

    @Test
    void an_anniversary_report_of_an_old_meeting_does_not_join_a_new_one() {
        String pair = "US Ronald Reagan, RU Mikhail Gorbachev";
        Story story = new Story()
                .report(
                        "then",
                        "1985-11-19",
                        "They met.",
                        "main | " + pair + " | in-person | held | 1985-11-19 | Geneva")
                .report(
                        "year-after",
                        "1986-10-12",
                        "They met.",
                        "main | " + pair + " | in-person | held | 1986-10-11 | Reykjavik")
                .report(
                        "anniversary",
                        "2015-11-19",
                        "Thirty years ago they met by the lake.",
                        "main | " + pair + " | in-person | held | 1985-11 | Geneva");
        assertEquals(List.of("then#0+anniversary#0", "year-after#0"), story.groups());
    }

    @Test
    void a_meeting_in_person_and_a_video_call_on_one_day_are_two_and_a_vague_report_stays_open() {
        Story story = new Story()
                .report(
                        "hall",
                        "2022-05-09",
                        "They met.",
                        "main | " + PAIR + " | in-person | held | 2022-05-09 | Paris")
                .report("screen", "2022-05-09", "By video.", "main | " + PAIR + " | video | held | 2022-05-09")
                .report("vague", "2022-05-09", "They talked.", "main | " + PAIR + " | unknown | held | 2022-05-09");
        Resolved resolved = story.resolve();
        assertEquals(2, resolved.contacts().size());
        assertEquals("vague#0", resolved.unresolved().get(0).mentionId());
    }

    @Test
    void presidents_and_foreign_ministers_of_one_pair_on_one_day_are_two_contacts() {
        Story story = new Story()
                .report("a", "2022-05-09", "They met.", "main | " + PAIR + " | in-person | held | 2022-05-09 | Paris")
                .report(
                        "b",
                        "2022-05-09",
                        "They met.",
                        "main | RU Sergei Lavrov, FR Catherine Colonna | in-person | held | 2022-05-09");
        assertEquals(2, story.groups().size());
    }

    @Test
    void meetings_in_two_cities_on_one_day_are_two_contacts() {
        Story story = new Story()
                .report("a", "2022-05-09", "They met.", "main | " + PAIR + " | in-person | held | 2022-05-09 | Paris")
                .report(
                        "b",
                        "2022-05-09",
                        "They met.",
                        "main | " + PAIR + " | in-person | held | 2022-05-09 | Versailles, Paris")
                .report("c", "2022-05-09", "They met.", "main | " + PAIR + " | in-person | held | 2022-05-09 | Nice");
        assertEquals(List.of("a#0+b#0", "c#0"), story.groups());
    }

    @Test
    void a_background_line_without_a_date_does_not_reach_back_for_years() {
        Story story = new Story()
                .report("old", "2017-05-29", "They met.", "main | " + PAIR + " | in-person | held | 2017-05-29 | Paris")
                .report("new", "2022-05-09", "The two have met.", "background | " + PAIR + " | in-person | held");
        assertEquals(2, story.groups().size());
    }

    @Test
    void phone_and_video_on_one_day_are_one_contact_whose_channel_is_disputed() {
        Contact contact = new Story()
                .report("a", "2022-05-09", "By phone.", "main | " + PAIR + " | phone | held | 2022-05-09")
                .report("b", "2022-05-09", "By video.", "main | " + PAIR + " | video | held | 2022-05-09")
                .report("c", "2022-05-09", "On the phone.", "main | " + PAIR + " | phone | held | 2022-05-09")
                .only();
        assertEquals(List.of(Channel.PHONE, Channel.VIDEO), ((Reading.Disputed<Channel>) contact.channel()).values());
    }

    @Test
    void one_planted_report_disputes_what_two_origins_agree_on_and_changes_nothing() {
        Contact contact = new Story()
                .report(
                        "a",
                        "2022-05-09",
                        "Ninety minutes.",
                        "main | " + PAIR + " | phone | held | 2022-05-09 | | PT1H30M | RU")
                .report(
                        "b",
                        "2022-05-09",
                        "An hour and a half.",
                        "main | " + PAIR + " | phone | held | 2022-05-09 | | PT1H30M | RU")
                .report(
                        "0",
                        "2022-05-08",
                        "Four hours.",
                        "main | " + PAIR + " | phone | held | 2022-05-09 | | PT4H | FR")
                .only();
        assertEquals("disputed", contact.length().word());
        assertEquals("PT1H30M", contact.length().or(NONE).iso());
        assertEquals("RU", contact.initiative().or(new Party("XX")).code());
    }

    @Test
    void one_planted_report_that_tells_of_two_calls_does_not_take_apart_what_two_origins_know_as_one() {
        Story story = new Story()
                .report("a", "2022-05-09", "They spoke.", "main | " + PAIR + " | phone | held | 2022-05-09")
                .report("b", "2022-05-09", "A call was held.", "main | " + PAIR + " | phone | held | 2022-05-09")
                .report(
                        "planted",
                        "2022-05-09",
                        "They spoke twice.",
                        "main | " + PAIR + " | phone | held | 2022-05-09",
                        "main | " + PAIR + " | phone | held | 2022-05-09");
        assertTrue(story.groups().contains("a#0+b#0+planted#0"), () -> story.groups()
                .toString());
    }

    @Test
    void a_contact_keeps_its_id_when_later_reports_arrive() {
        Story story = new Story()
                .report(
                        "plan",
                        "2022-05-01",
                        "To come.",
                        "main | " + PAIR + " | in-person | planned | 2022-05-09 | Paris");
        String id = story.only().id();
        story.report("held", "2022-05-09", "Done.", "main | " + PAIR + " | in-person | held | 2022-05-09 | Paris");
        assertEquals(id, story.only().id());
        story.report("vague", "2022-05-12", "This month.", "main | " + PAIR + " | in-person | held | 2022-05");
        assertEquals(id, story.only().id());
        assertEquals("fr-ru-2022-05-09-in-person", id);
    }

    @Test
    void copies_count_as_one_origin() {
        String text = "The presidents of Russia and France spoke by telephone on Monday for the third time this month. "
                + "They went through the state of the talks and agreed to stay in touch over the coming days. "
                + "Neither side said when another call might take place, and no statement was signed.";
        Contact contact = new Story()
                .report("agency", "2022-05-09", text, "main | " + PAIR + " | phone | held | 2022-05-09")
                .report("paper", "2022-05-10", "A call. " + text, "main | " + PAIR + " | phone | held | 2022-05-09")
                .only();
        assertEquals(1, contact.origins());
        assertEquals(List.of("agency.txt, paper.txt count as one origin: copied text."), contact.notes());
        assertEquals("single", contact.channel().word());
    }

    private static List<String> sorted(List<String> groups) {
        return groups.stream().sorted().toList();
    }
}
