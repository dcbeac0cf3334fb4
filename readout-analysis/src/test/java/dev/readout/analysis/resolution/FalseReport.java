package dev.readout.analysis.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random reports that tell the truth about contacts of one pair, and one more that does not. */
final class FalseReport {
    private static final List<String> CHANNELS = List.of("phone", "video", "in-person", "unknown");
    private static final List<String> CITIES = List.of("Paris", "Geneva", "Vienna", "Rome");
    private static final List<String> LENGTHS = List.of("PT20M", "PT1H", "PT1H30M", "PT4H");
    private static final List<String> PAIRS = List.of(
            "RU Vladimir Putin, FR Emmanuel Macron",
            "RU Vladimir Vladimirovich Putin, FR Emmanuel Macron",
            "RU Vladimir Putin, FR Catherine Colonna",
            "RU Sergei Lavrov, FR Emmanuel Macron",
            "RU Vladimir Putin, RU Sergei Lavrov, FR Emmanuel Macron",
            "RU Vladimir Putin, FR Emmanuel Macron, DE Olaf Scholz",
            "RU Putin, FR Macron",
            "RU, FR Emmanuel Macron");
    private static final List<String> STATUSES = List.of("held", "planned", "cancelled", "denied", "postponed");

    /** What happened, and how one report puts it. */
    private record Facts(
            String people,
            String channel,
            String status,
            LocalDate day,
            String place,
            String length,
            String initiative) {}

    final long seed;
    final Story truth = new Story();
    private final Random random;
    private final List<Facts> facts = new ArrayList<>();
    private final List<String> told = new ArrayList<>();

    FalseReport(long seed) {
        this.seed = seed;
        this.random = new Random(seed);
        LocalDate day = LocalDate.of(2022, 5, 9);
        int contacts = 1 + random.nextInt(3);
        for (int i = 0; i < contacts; i++) {
            String channel = CHANNELS.get(random.nextInt(3));
            facts.add(new Facts(
                    PAIRS.get(0),
                    channel,
                    "held",
                    day,
                    channel.equals("in-person") ? pick(CITIES) : "",
                    pick(LENGTHS),
                    pick(List.of("RU", "FR"))));
            int reports = 2 + random.nextInt(3);
            for (int k = 0; k < reports; k++) {
                add(truth, "true-" + i + "-" + k, facts.get(i), 0.75);
            }
            day = day.plusDays(1 + random.nextInt(20));
        }
    }

    /** The same with the false report. */
    Story planted() {
        Story story = new Story();
        story.reports.addAll(truth.reports);
        story.mentions.addAll(truth.mentions);
        Facts real = facts.get(random.nextInt(facts.size()));
        Facts wrong = real;
        int lies = 1 + random.nextInt(2);
        for (int i = 0; i < lies; i++) {
            wrong = falsified(wrong);
        }
        add(story, random.nextBoolean() ? "0-planted" : "z-planted", wrong, 0.95);
        return story;
    }

    private Facts falsified(Facts f) {
        int shift = random.nextInt(3) == 0 ? random.nextInt(41) - 20 : random.nextInt(3) - 1;
        return switch (random.nextInt(7)) {
            case 0 -> new Facts(pick(PAIRS), f.channel, f.status, f.day, f.place, f.length, f.initiative);
            case 1 -> new Facts(f.people, pick(CHANNELS), f.status, f.day, f.place, f.length, f.initiative);
            case 2 -> new Facts(f.people, f.channel, pick(STATUSES), f.day, f.place, f.length, f.initiative);
            case 3 -> new Facts(f.people, f.channel, f.status, f.day.plusDays(shift), f.place, f.length, f.initiative);
            case 4 -> new Facts(f.people, f.channel, f.status, f.day, pick(CITIES), f.length, f.initiative);
            case 5 -> new Facts(f.people, f.channel, f.status, f.day, f.place, pick(LENGTHS), f.initiative);
            default ->
                new Facts(f.people, f.channel, f.status, f.day, f.place, f.length, pick(List.of("RU", "FR", "DE")));
        };
    }

    private void add(Story story, String name, Facts f, double stated) {
        String published = f.day.plusDays(random.nextInt(2)) + (random.nextBoolean() ? "T" + hour() + zone() : "");
        String mention = String.join(
                " | ",
                random.nextInt(5) > 0 ? "main" : "background",
                f.people,
                says(stated) ? f.channel : "unknown",
                f.status,
                says(stated) ? date(f.day) : "",
                says(stated) ? f.place : "",
                says(stated) ? f.length : "",
                says(stated) ? f.initiative : "");
        told.add(name + " " + published + " " + mention);
        story.report(name, published, "Report " + name + " tells of it.", mention);
    }

    private String hour() {
        return String.format("%02d:%02d", random.nextInt(24), random.nextInt(60));
    }

    private String zone() {
        return pick(List.of("", "+03:00", "+01:00", "-05:00", "+09:00"));
    }

    private String date(LocalDate day) {
        return switch (random.nextInt(8)) {
            case 0 -> day.toString().substring(0, 7);
            case 1 -> day.getDayOfWeek().name().toLowerCase(java.util.Locale.ROOT);
            case 2 -> day + "?";
            default -> day.toString();
        };
    }

    private boolean says(double share) {
        return random.nextDouble() < share;
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }

    @Override
    public String toString() {
        return String.join("\n  ", told);
    }
}
