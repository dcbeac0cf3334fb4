package dev.readout.analysis.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.readout.model.Channel;
import dev.readout.model.Contact;
import dev.readout.model.Length;
import dev.readout.model.Mention;
import dev.readout.model.PartialDate;
import dev.readout.model.Resolved;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Resolution of hand-made gold mentions of real reports; the texts lie outside the project. */
class RecordTest {
    private static final Length NONE = new Length(Duration.ofSeconds(1), Length.Qualifier.EXACT);
    private static final long SEED = 20250221;

    private static Optional<Gold> gold(String file, String texts) throws IOException {
        Path gold = Gold.shared().resolve("gold").resolve(file);
        Path folder = Gold.shared().resolve(texts).normalize();
        return Files.exists(gold) && Files.isDirectory(folder)
                ? Optional.of(Gold.read(gold, folder))
                : Optional.empty();
    }

    private static Gold seeds() throws IOException {
        Optional<Gold> seeds = gold("seeds.jsonl", "corpus/seeds");
        assumeTrue(seeds.isPresent(), "no seeds under " + Gold.shared());
        return seeds.orElseThrow();
    }

    @Test
    void the_seeds_are_four_contacts() throws IOException {
        Gold seeds = seeds();
        Map<String, Contact> contacts = new Resolver()
                .resolve(seeds.reports, seeds.mentions).contacts().stream()
                        .collect(Collectors.toMap(Contact::id, c -> c));
        assertEquals(4, contacts.size(), contacts::toString);
        Contact january = named(contacts, "cn-ru-2025-01-21-remote");
        assertEquals(
                List.of("004_fbd9c6d4905f4cec.txt#0", "001_433571f0dd3e77c4.txt#1", "003_3dcf7ce38de5b251.txt#0"),
                january.mentionIds());
        assertEquals("disputed", january.channel().word());
        assertEquals(Channel.VIDEO, january.channel().or(Channel.UNKNOWN));
        assertEquals("PT1H35M", january.length().or(NONE).iso());
        assertTrue(
                january.notes()
                        .contains(
                                "003_3dcf7ce38de5b251.txt joins because it is the only video contact of CN and RU on a"
                                        + " Tuesday."),
                () -> january.notes().toString());
        Contact february = named(contacts, "cn-ru-2025-02-24-remote");
        assertEquals(List.of("000_1f901c761981913d.txt#0", "001_433571f0dd3e77c4.txt#0"), february.mentionIds());
        assertEquals(2, february.origins());
        Contact beijing = contacts.values().stream()
                .filter(c -> c.channel().or(Channel.UNKNOWN) == Channel.IN_PERSON)
                .findFirst()
                .orElseThrow();
        assertEquals(DayOfWeek.TUESDAY, beijing.date().or(PartialDate.UNKNOWN).weekday());
        assertEquals("XXXX-XX-XX", beijing.date().or(PartialDate.UNKNOWN).toString());
        assertTrue(contacts.containsKey("cn-us-2025-01-17-remote"));
    }

    private static Contact named(Map<String, Contact> contacts, String id) {
        return Optional.ofNullable(contacts.get(id))
                .orElseThrow(() -> new AssertionError("no " + id + " in " + contacts.keySet()));
    }

    @Test
    void official_releases_come_together_as_gold_has_them() throws IOException {
        Optional<Gold> gold = gold("official.jsonl", "corpus/official");
        assumeTrue(gold.isPresent(), "no official releases under " + Gold.shared());
        demand(gold.orElseThrow());
    }

    @Test
    void news_reports_come_together_as_gold_has_them() throws IOException {
        Optional<Gold> gold = gold("news.jsonl", "../news");
        assumeTrue(gold.isPresent(), "no news beside " + Gold.shared());
        demand(gold.orElseThrow());
    }

    private static void demand(Gold gold) {
        Clusters score = Clusters.score(new Resolver().resolve(gold.reports, gold.mentions), gold.contacts);
        System.out.println(score);
        assertTrue(score.precision() >= 0.99, score::toString);
        assertTrue(score.f1() >= 0.97, score::toString);
    }

    @Test
    void every_order_of_arrival_gives_the_same_record() throws IOException {
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        for (Gold gold :
                List.of(seeds(), gold("official.jsonl", "corpus/official").orElseGet(Gold::new))) {
            Resolved first = new Resolver().resolve(gold.reports, gold.mentions);
            for (int i = 0; i < 10; i++) {
                Collections.shuffle(gold.reports, random);
                Collections.shuffle(gold.mentions, random);
                assertEquals(first, new Resolver().resolve(gold.reports, gold.mentions));
            }
        }
    }

    @Test
    void fields_that_were_not_read_cost_recall_but_hardly_precision() throws IOException {
        Optional<Gold> gold = gold("official.jsonl", "corpus/official");
        assumeTrue(gold.isPresent(), "no official releases under " + Gold.shared());
        System.out.println("seed " + SEED);
        Random random = new Random(SEED);
        double precision = 0;
        double recall = 0;
        int runs = 10;
        for (int i = 0; i < runs; i++) {
            Gold g = gold.orElseThrow();
            List<Mention> noisy =
                    g.mentions.stream().map(m -> poorer(m, random)).collect(Collectors.toCollection(ArrayList::new));
            Clusters score = Clusters.score(new Resolver().resolve(g.reports, noisy), g.contacts);
            precision += score.precision() / runs;
            recall += score.recall() / runs;
        }
        System.out.printf("20 %% of fields dropped: precision %.3f, recall %.3f%n", precision, recall);
        assertTrue(precision >= 0.98, "precision " + precision);
    }

    /** The mention with each field lost with a chance of one in five. */
    private static Mention poorer(Mention m, Random random) {
        return new Mention(
                m.id(),
                m.reportId(),
                m.role(),
                m.participants(),
                lose(m.channels(), random),
                lose(m.statuses(), random),
                lose(m.dates(), random),
                lose(m.places(), random),
                lose(m.lengths(), random),
                lose(m.initiatives(), random),
                m.topics(),
                m.outcomes(),
                m.evidence());
    }

    private static <T> List<T> lose(List<T> claims, Random random) {
        return random.nextInt(5) == 0 ? List.of() : claims;
    }
}
