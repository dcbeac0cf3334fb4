package dev.readout.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionsTest {
    private static final long SEED = Long.getLong("readout.seed", 20250224);
    private static final String STORY = "President and chancellor talk about grain.";

    private static Version version(
            String id, String headline, String body, Appearance.Form form, @Nullable String seen) {
        return version(id, headline, body, new Appearance(form, seen == null ? null : Instant.parse(seen), null));
    }

    private static Version version(String id, String headline, String body, Appearance appearance) {
        String text = headline + "\n" + body;
        Span title = headline.isEmpty() ? null : new Span(0, headline.length());
        Span rest = new Span(headline.length() + 1, text.length());
        return new Version(new Report(id, id, text, title, rest, null, "https://a.example/1", null, "en"), appearance);
    }

    private static Version page(String id, String seen) {
        return version(id, STORY, id, Appearance.Form.PAGE, seen);
    }

    private static String speaking(Map<String, Versions.Standing> standings, String id) {
        return Optional.ofNullable(standings.get(id))
                .map(Versions.Standing::yieldsTo)
                .orElse("itself");
    }

    private static Versions.Standing standing(Map<String, Versions.Standing> standings, String id) {
        return standings.getOrDefault(id, Versions.Standing.ALONE);
    }

    @Test
    void theTextSeenLastSpeaksAndEachKnowsWhichItFollows() {
        Map<String, Versions.Standing> standings = Versions.of(List.of(
                page("b", "2025-02-25T10:00:00Z"),
                page("c", "2025-02-26T10:00:00Z"),
                page("a", "2025-02-24T10:00:00Z")));
        assertEquals("c", speaking(standings, "a"));
        assertEquals("c", speaking(standings, "b"));
        assertEquals("itself", speaking(standings, "c"));
        assertEquals("b", standing(standings, "c").predecessor());
        assertEquals("a", standing(standings, "b").predecessor());
    }

    @Test
    void whereNothingShowsWhichIsNewerBothSpeak() {
        Map<String, Versions.Standing> standings = Versions.of(
                List.of(page("a", "2025-02-24T10:00:00Z"), version("b", STORY, "other", Appearance.Form.PAGE, null)));
        assertEquals(Versions.Standing.ALONE, standings.get("a"));
        assertEquals(Versions.Standing.ALONE, standings.get("b"));
    }

    @Test
    void timesOfChangeCountOnlyWhereTheyAreFarEnoughApartForEveryZone() {
        Version monday = version("a", STORY, "one", changed("2025-02-24"));
        Version tuesday = version("b", STORY, "two", changed("2025-02-25"));
        Version friday = version("c", STORY, "three", changed("2025-02-28"));
        assertEquals("itself", speaking(Versions.of(List.of(monday, tuesday)), "a"));
        assertEquals("c", speaking(Versions.of(List.of(monday, friday)), "a"));
    }

    @Test
    void anOlderCopyThatIsTakenInLaterIsNotTheNewest() {
        Version corrected = version("a", STORY, "one", changed("2025-02-25T10:00Z", "2025-02-25T11:00:00Z"));
        Version copy = version("b", STORY, "two", changed("2025-02-24T10:00Z", "2025-03-05T11:00:00Z"));
        Version later = version("c", STORY, "three", changed("2025-02-25T10:00Z", "2025-02-27T11:00:00Z"));
        Map<String, Versions.Standing> standings = Versions.of(List.of(corrected, copy));
        assertEquals("a", speaking(standings, "b"));
        assertEquals("itself", speaking(standings, "a"));
        assertEquals("b", standing(standings, "a").predecessor());
        assertEquals(
                "c",
                speaking(Versions.of(List.of(corrected, later)), "a"),
                "two that give the same time are told apart by when they were seen");
        Map<String, Versions.Standing> all = Versions.of(List.of(corrected, copy, later));
        assertEquals("c", speaking(all, "a"));
        assertEquals("c", speaking(all, "b"));
        assertEquals("a", standing(all, "c").predecessor());
    }

    private static Appearance changed(String when, String seen) {
        return new Appearance(
                Appearance.Form.PAGE, Instant.parse(seen), Published.parse(when).orElseThrow());
    }

    private static Appearance changed(String when) {
        return new Appearance(Appearance.Form.PAGE, null, Published.parse(when).orElseThrow());
    }

    @Test
    void aFeedYieldsToItsPageUnlessItSaysMore() {
        Version teaser = version("a", STORY, "They spoke.", Appearance.Form.FEED, "2025-02-24T10:00:00Z");
        Version whole =
                version("b", STORY, "They spoke for an hour. ".repeat(9), Appearance.Form.PAGE, "2025-02-24T10:00:01Z");
        Version full = version(
                "c", STORY, "They spoke for an hour. ".repeat(20), Appearance.Form.FEED, "2025-02-24T10:00:00Z");
        assertEquals("b", speaking(Versions.of(List.of(teaser, whole)), "a"));
        assertEquals("c", speaking(Versions.of(List.of(full, whole)), "b"));
        assertEquals(
                Versions.Why.FULLER,
                standing(Versions.of(List.of(full, whole)), "b").why());
    }

    @Test
    void aPageThatWasCutDownIsNotOverruledByTheFeedOfTheLongerOne() {
        Version feed =
                version("f", STORY, "They spoke for an hour. ".repeat(9), Appearance.Form.FEED, "2025-02-24T10:00:00Z");
        Version before =
                version("a", STORY, "They spoke for an hour. ".repeat(9), Appearance.Form.PAGE, "2025-02-24T10:00:00Z");
        Version after = version("b", STORY, "Taken back.", Appearance.Form.PAGE, "2025-02-25T10:00:00Z");
        Map<String, Versions.Standing> standings = Versions.of(List.of(feed, before, after));
        assertEquals("b", speaking(standings, "a"));
        assertEquals("b", speaking(standings, "f"));
    }

    @Test
    void theOrderOfArrivalDoesNotMatterAndSomeTextAlwaysSpeaks() {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            List<Version> versions = new ArrayList<>();
            int count = 1 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                Appearance.Form form = random.nextInt(3) == 0 ? Appearance.Form.FEED : Appearance.Form.PAGE;
                Instant seen = random.nextInt(4) == 0
                        ? null
                        : Instant.parse("2025-02-24T00:00:00Z").plusSeconds(3600L * random.nextInt(5));
                Published modified = random.nextInt(3) > 0
                        ? null
                        : Published.parse("2025-02-2" + (1 + random.nextInt(8)) + "T10:00Z")
                                .orElseThrow();
                versions.add(version(
                        "r" + i,
                        random.nextInt(4) == 0 ? "Another story altogether" : STORY,
                        "Words of it. ".repeat(random.nextInt(9)),
                        new Appearance(form, seen, modified)));
            }
            Map<String, Versions.Standing> first = Versions.of(versions);
            Collections.shuffle(versions, random);
            assertEquals(first, Versions.of(versions), "round " + round);
            int silent = 0;
            for (Versions.Standing standing : first.values()) {
                if (standing.yieldsTo() != null) {
                    silent++;
                    assertNotNull(first.get(standing.yieldsTo()));
                }
            }
            assertEquals(count, first.size());
            if (silent == count) {
                throw new AssertionError("nobody speaks in round " + round + ": " + versions);
            }
        }
    }
}
