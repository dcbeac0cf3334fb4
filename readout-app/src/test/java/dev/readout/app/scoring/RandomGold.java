package dev.readout.app.scoring;

import dev.readout.export.gold.GoldDocument;
import dev.readout.export.gold.GoldMention;
import dev.readout.export.gold.GoldPerson;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Gold and predictions made at random, with the names, dates and gaps on which scorers differ. */
final class RandomGold {
    private static final List<String> NAMES = List.of(
            "Vladimir Putin",
            "Putin",
            "Xi Jinping",
            "Recep Tayyip Erdoğan",
            "ERDOGAN",
            "İlham Əliyev",
            "Ilham Aliyev",
            "Zoran Milanović",
            "Μητσοτάκης",
            "नरेन्द्र मोदी",
            "习近平",
            "Ursula von der Leyen",
            "Micheál Martin",
            "O’Brien",
            "O'Brien",
            "Λόγος ΣΑΣ",
            "X",
            "",
            "U Myint",
            "Nr. 2 ²³ Ⅳ",
            "Straße",
            "STRASSE",
            "ﬁn",
            "محمد بن سلمان");
    private static final List<String> PARTIES = List.of("RU", "CN", "TR", "AZ", "EU", "");
    private static final Map<String, List<String>> VALUES = Map.of(
            "role", List.of("main", "background", "main"),
            "channel", List.of("phone", "video", "in-person", "letter", "unknown", ""),
            "status", List.of("held", "planned", "proposed", ""),
            "date",
                    List.of(
                            "2025-02-24",
                            "2025-02-24?",
                            "2025-02-25",
                            "2025-02",
                            "2025-02~",
                            "2025",
                            "XXXX-XX-XX",
                            "",
                            "2025-XX-24",
                            "../2025-02-24",
                            "2025-02-24/..",
                            "2025-02-24/2025-02-26",
                            "/2025",
                            "[2025-02-24,2025-02-25]",
                            "[2025-02-24..2025-02-26]",
                            "[2025-02..2025-03, 2026]",
                            "[]",
                            "[",
                            "]",
                            "XXXX-02-24",
                            "soon",
                            "2025-02-24T10:00",
                            " 2025-02-24 ",
                            "2025-02-24%~"),
            "place",
                    List.of(
                            "Moscow",
                            "the Kremlin, Moscow",
                            "Kremlin",
                            "Great Hall of the People, Beijing",
                            "São Paulo",
                            "Sao Paulo",
                            "",
                            "at the"),
            "duration",
                    List.of("PT1H35M", "PT95M", "P1D", "P1DT1H", "PT2H", "P", "PT", "", "about PT2H", "xPT2H", "PT0M"),
            "initiative", List.of("", "RU", "CN"),
            "evidence", List.of("held talks", "spoke “by phone”", "met\tin", ""),
            "contact", List.of("a", "b", "c", "d"));

    private final Random random;

    RandomGold(Random random) {
        this.random = random;
    }

    List<GoldDocument> gold(int documents) {
        List<GoldDocument> made = new ArrayList<>();
        for (int i = 0; i < documents; i++) {
            List<GoldMention> mentions = new ArrayList<>();
            for (int n = random.nextInt(5); n > 0; n--) {
                mentions.add(mention());
            }
            made.add(new GoldDocument(
                    "doc-" + i + (i % 7 == 0 ? "-é😀" : i % 7 == 1 ? "-é\uFF5E" : "") + ".txt", mentions));
        }
        return made;
    }

    /** Predictions that are now and then those of gold, changed a little, left out or invented. */
    List<GoldDocument> predictions(List<GoldDocument> gold) {
        List<GoldDocument> made = new ArrayList<>();
        for (GoldDocument document : gold) {
            List<GoldMention> mentions = new ArrayList<>();
            for (GoldMention mention : document.contacts()) {
                if (random.nextInt(6) > 0) {
                    mentions.add(changed(mention));
                }
            }
            if (random.nextInt(3) == 0) {
                mentions.add(mention());
            }
            if (random.nextInt(12) > 0) {
                made.add(new GoldDocument(document.doc(), mentions));
            }
        }
        return made;
    }

    private GoldMention mention() {
        List<GoldPerson> people = new ArrayList<>();
        for (int n = random.nextInt(4); n >= 0; n--) {
            people.add(new GoldPerson(any(NAMES), any(PARTIES)));
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (String key : GoldMention.KEYS) {
            if (random.nextInt(10) > 0) {
                fields.put(key, any(VALUES.getOrDefault(key, List.of(""))));
            }
        }
        return new GoldMention(people, fields, Map.of(), random.nextInt(8) == 0, unsure());
    }

    private GoldMention changed(GoldMention mention) {
        Map<String, String> fields = new LinkedHashMap<>(mention.fields());
        for (String key : GoldMention.KEYS) {
            if (random.nextInt(4) == 0) {
                fields.put(key, any(VALUES.getOrDefault(key, List.of(""))));
            }
        }
        List<GoldPerson> people = new ArrayList<>(mention.participants());
        if (random.nextInt(4) == 0) {
            people.set(random.nextInt(people.size()), new GoldPerson(any(NAMES), any(PARTIES)));
        }
        return new GoldMention(people, fields, Map.of(), false, Set.of());
    }

    private Set<String> unsure() {
        Set<String> unsure = new TreeSet<>();
        while (random.nextInt(4) == 0) {
            unsure.add(any(List.of("participants", "channel", "status", "date", "place", "duration")));
        }
        return unsure;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
