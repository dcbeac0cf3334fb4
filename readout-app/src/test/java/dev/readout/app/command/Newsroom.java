package dev.readout.app.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Made-up reports in the words of {@link PlainAnalyst}, few persons and days so that much goes together: dated and undated
 * ones, copies, calls in two and in three, announcements, and reports that tell of several contacts.
 */
final class Newsroom {
    private static final List<String> PERSONS = List.of(
            "Emmanuel Macron (FR)", "Olaf Scholz (DE)", "Vladimir Putin (RU)", "Volodymyr Zelensky (UA)", "? (RU)");
    private static final List<String> OUTLETS =
            List.of("https://en.kremlin.ru/", "https://www.president.gov.ua/en/", "https://wire.example/", "");
    private static final List<String> CHANNELS = List.of("phone", "phone", "video", "in-person", "unknown");
    private static final List<String> STATUSES =
            List.of("held", "held", "held", "held", "planned", "proposed", "postponed", "cancelled");
    private static final List<String> QUOTATIONS = List.of(
            "“the guns must fall silent before we can talk about anything that comes after”",
            "“nobody at this table wants a longer war than the one that we have already”",
            "“grain has to leave the ports whatever else we may not agree about today”");

    private final Random random;
    private final List<String> texts = new ArrayList<>();

    Newsroom(Random random) {
        this.random = random;
    }

    /** Texts with their header lines; a few are copies of earlier ones. */
    List<String> texts(int count) {
        while (texts.size() < count) {
            texts.add(random.nextInt(6) == 0 && !texts.isEmpty() ? copy(one(texts)) : report());
        }
        return texts;
    }

    private String report() {
        StringBuilder text = new StringBuilder();
        String outlet = one(OUTLETS);
        if (!outlet.isEmpty()) {
            text.append("URL: ")
                    .append(outlet)
                    .append(random.nextInt(1_000_000))
                    .append('\n');
        }
        if (random.nextInt(5) > 0) {
            text.append("PUBLISHED: 2022-03-")
                    .append(day())
                    .append(random.nextBoolean() ? "T1" + random.nextInt(10) + ":00" : "");
            text.append('\n');
        }
        text.append('\n');
        int contacts = 1 + random.nextInt(3) / 2 + random.nextInt(5) / 4;
        for (int i = 0; i < contacts; i++) {
            text.append("Report number ")
                    .append(random.nextInt(1_000_000))
                    .append(" has it so. ")
                    .append(sentence());
            text.append("\n\n");
        }
        if (random.nextInt(3) > 0) {
            text.append("One heard ").append(one(QUOTATIONS)).append(" in the capital.\n");
        }
        return text.toString();
    }

    private String sentence() {
        List<String> people = new ArrayList<>();
        int wanted = random.nextInt(3) == 0 ? 3 : 2;
        while (people.size() < wanted) {
            String person = one(PERSONS);
            String party = person.substring(person.indexOf('('));
            if (people.stream().noneMatch(p -> p.endsWith(party))) {
                people.add(person);
            }
        }
        return String.join(" and ", people) + ", " + one(CHANNELS) + ", " + one(STATUSES) + ", " + date()
                + (random.nextInt(4) == 0 ? ", at " + one(List.of("Moscow", "Paris")) : "")
                + (random.nextInt(4) == 0 ? ", background" : "") + ".";
    }

    private String date() {
        return switch (random.nextInt(12)) {
            case 0 -> "2022-03";
            case 1 -> "XXXX-XX-XX";
            case 2 -> "Tuesday";
            case 3 -> "2022-03-" + day() + "?";
            case 4 -> "[2022-03-01,2022-03-02]";
            case 5 -> "../2022-03-0" + (3 + random.nextInt(5));
            default -> "2022-03-" + day();
        };
    }

    private String day() {
        return "0" + (1 + random.nextInt(4));
    }

    /** Other header lines over the same words, and one more sentence. */
    private String copy(String text) {
        return "PUBLISHED: 2022-03-" + day() + "\n\nFrom our desk. "
                + text.replaceAll("(URL|PUBLISHED): .*\n", "").strip() + "\n";
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
