package dev.readout.analysis.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.Length;
import dev.readout.model.Party;
import dev.readout.model.Reading;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes resolution hard, told by mentions; the cases that begin with reports are under {@code golden-contacts}. */
class HardCasesTest {
    private static final Length NONE = new Length(Duration.ofSeconds(1), Length.Qualifier.EXACT);
    private static final String PAIR = "RU Vladimir Putin, FR Emmanuel Macron";

    @Test
    void consecutive_days_in_one_zone_stay_apart_even_if_reports_agree_in_detail() {
        String words = "He said: “we shall go on with this work for as long as it is needed” and rang off.";
        Story story = new Story()
                .report("a", "2022-03-07T20:00+03:00", words, "main | " + PAIR + " | phone | held | 2022-03-07")
                .report("b", "2022-03-08T21:00+03:00", words, "main | " + PAIR + " | phone | held | 2022-03-08");
        assertEquals(List.of("a#0", "b#0"), story.groups());
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
