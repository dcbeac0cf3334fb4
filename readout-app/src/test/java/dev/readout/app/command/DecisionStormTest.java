package dev.readout.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.analysis.lineage.Lineage;
import dev.readout.analysis.resolution.Resolver;
import dev.readout.analysis.rulings.Keeping;
import dev.readout.analysis.rulings.Rulings;
import dev.readout.analysis.rulings.Standing;
import dev.readout.app.NothingDone;
import dev.readout.app.change.RecordChange;
import dev.readout.app.deciding.Deciding;
import dev.readout.app.deciding.Import;
import dev.readout.app.deciding.References;
import dev.readout.app.run.Resolving;
import dev.readout.app.selection.Selections;
import dev.readout.export.Format;
import dev.readout.export.decisions.DecisionWriter;
import dev.readout.ingest.Defaults;
import dev.readout.ingest.Intake;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.model.Contact;
import dev.readout.model.Decision;
import dev.readout.model.Mention;
import dev.readout.model.RecordField;
import dev.readout.model.Report;
import dev.readout.model.Resolved;
import dev.readout.model.Ruling;
import dev.readout.model.Subject;
import dev.readout.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random merges, splits, values, rejections and undoings over made-up reports, from one printed seed. {@code
 * -Dreadout.steps=500} makes it thorough.
 */
@ParameterizedClass
@EnumSource(StorePlace.class)
class DecisionStormTest {
    private static final long SEED = Long.getLong("readout.seed", 20220317);
    private static final int STEPS = Integer.getInteger("readout.steps", 45);
    private static final String VERSION = "plain-1";
    private static final Instant NOON = Instant.parse("2025-03-10T12:00:00Z");

    private final StorePlace place;
    private final Path folder;
    private final Random random = new Random(SEED);
    private final PlainAnalyst analyst = new PlainAnalyst();
    private final List<Report> reports = new ArrayList<>();
    private final Map<String, Integer> made = new HashMap<>();

    DecisionStormTest(StorePlace place, @TempDir Path folder) throws IOException {
        this.place = place;
        this.folder = folder;
        System.out.println("seed " + SEED);
        int number = 0;
        Path news = Files.createDirectories(folder.resolve("news"));
        for (String text : new Newsroom(random).texts(36)) {
            Files.writeString(news.resolve("r" + number++ + ".txt"), text);
        }
        new Intake(Limits.STANDARD)
                .read(
                        List.of(news.toString()),
                        Defaults.NONE,
                        InputStream.nullInputStream(),
                        outcome -> reports.add(((Outcome.Read) outcome).report()));
        Collections.shuffle(reports, random);
    }

    private Store store(String name) {
        try {
            return Store.open(place.in(Files.createDirectories(folder.resolve(name))));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void add(Report report, String version, Store store) {
        store.add(report, analyst.read(report).mentions(), List.of(), version);
        Resolving.run(store, VERSION);
    }

    private static String export(Store store) {
        StringWriter out = new StringWriter();
        try {
            Format.JSON.write(Selections.of(store.resolved().contacts(), store), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out + store.resolved().unresolved().toString();
    }

    @Test
    void undoRestoresTheEarlierExportByteForByte() {
        try (Store store = store("storm")) {
            reports.forEach(report -> add(report, "1", store));
            Deque<Decision> undoable = new ArrayDeque<>();
            Deque<String> before = new ArrayDeque<>();
            int undone = 0;
            for (int i = 0; i < STEPS; i++) {
                if (!undoable.isEmpty() && random.nextInt(3) == 0) {
                    decide(new Ruling.Undo(undoable.pop().id()), store);
                    assertEquals(before.pop(), export(store), "after " + i + " steps");
                    undone++;
                    continue;
                }
                String export = export(store);
                Optional<Decision> decision = attempt(store);
                if (decision.isPresent()) {
                    undoable.push(decision.get());
                    before.push(export);
                    assertKept(store);
                } else {
                    assertEquals(export, export(store), "refused, and nothing has changed");
                }
            }
            while (!undoable.isEmpty()) {
                decide(new Ruling.Undo(undoable.pop().id()), store);
                assertEquals(before.pop(), export(store));
            }
            System.out.println("decided " + made + ", undone one by one " + undone);
            assertTrue(made.values().stream().mapToInt(Integer::intValue).sum() > STEPS / 3, made.toString());
            assertEquals(List.of(), store.check());
        }
    }

    @Test
    void whatChangesIsResolvedAloneAndTheRecordIsThatOfResolvingEverything() {
        try (Store store = store("steps")) {
            List<Decision> undoable = new ArrayList<>();
            for (int i = 0; i < STEPS; i++) {
                if ((i + 1) * 36 / STEPS > i * 36 / STEPS) {
                    add(reports.get(i * 36 / STEPS), "1", store);
                }
                if (i % 11 == 10) {
                    Report again = reports.get(random.nextInt(i * 36 / STEPS));
                    List<Mention> fewer = new ArrayList<>(analyst.read(again).mentions());
                    fewer.remove(0);
                    store.add(again, fewer, List.of(), "read otherwise after " + i);
                    Resolving.run(store, VERSION);
                }
                if (i % 13 == 12) {
                    add(reports.get(random.nextInt(i * 36 / STEPS)), "read well after " + i, store);
                }
                if (!undoable.isEmpty() && random.nextInt(4) == 0) {
                    decide(
                            new Ruling.Undo(undoable.remove(random.nextInt(undoable.size()))
                                    .id()),
                            store);
                } else if (!store.resolved().contacts().isEmpty()) {
                    attempt(store).ifPresent(undoable::add);
                }
                assertEquals(everything(store), store.resolved(), "after " + i + " steps");
                assertEquals(List.of(), store.check());
            }
            try (Store other = store("other")) {
                Collections.shuffle(reports, random);
                reports.forEach(report -> other.add(report, store.mentionsOf(report.id()), List.of(), "1"));
                Resolving.run(other, VERSION);
                StringWriter lines = new StringWriter();
                try {
                    DecisionWriter.write(store.decisions(), lines);
                } catch (IOException impossible) {
                    throw new UncheckedIOException(impossible);
                }
                Import first = Import.run(lines.toString().lines().toList(), "storm", other);
                assertEquals(contradicted(store), first.refused().size(), () -> String.join("\n", first.refused()));
                Resolving.run(other, VERSION);
                assertEquals(export(store), export(other), "decisions alone carry the record over");
                assertEquals(
                        0,
                        Import.run(lines.toString().lines().toList(), "storm", other)
                                .added());
            }
        }
    }

    /** How many decisions are not kept, because a report was read otherwise and earlier ones came to stand against them. */
    private static long contradicted(Store store) {
        Rulings rulings = Rulings.of(store.decisions(), store.mentions());
        return rulings.decisions().stream()
                .filter(decision -> rulings.standing(decision.id()) instanceof Standing.Contradicted)
                .count();
    }

    private static Resolved everything(Store store) {
        List<Mention> mentions = store.mentions();
        List<Report> stored = store.reports();
        return new Resolver()
                .resolve(stored, mentions, new Lineage().fold(stored), Rulings.of(store.decisions(), mentions));
    }

    private static void assertKept(Store store) {
        Rulings rulings = Rulings.of(store.decisions(), store.mentions());
        Keeping keeping = new Keeping(rulings, store.resolved());
        for (Decision decision : rulings.decisions()) {
            if (rulings.standing(decision.id()) instanceof Standing.Applies
                    && !(decision.ruling() instanceof Ruling.Set)) {
                assertEquals(
                        Optional.empty(),
                        keeping.breach(decision),
                        decision.ruling().words());
            }
        }
    }

    private Decision decide(Ruling ruling, Store store) {
        Deciding deciding = new Deciding(store);
        Decision decision = deciding.make(NOON, "Ada", "dice", ruling);
        Resolved before = store.resolved();
        RecordChange change = Resolving.after(deciding.add(decision), store, VERSION);
        assertEquals(RecordChange.between(before, store.resolved()), change);
        return decision;
    }

    /** A random ruling, if nothing speaks against it. */
    private Optional<Decision> attempt(Store store) {
        try {
            Ruling ruling = ruling(store);
            Decision decision = decide(ruling, store);
            made.merge(
                    ruling instanceof Ruling.Reject reject && reject.field().isPresent() ? "strike" : ruling.word(),
                    1,
                    Integer::sum);
            return Optional.of(decision);
        } catch (NothingDone | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private Ruling ruling(Store store) {
        References references = new References(store);
        int kind = random.nextInt(8);
        if (kind < 5) {
            List<String> ids = new ArrayList<>();
            ids.add(id(store));
            ids.add(id(store));
            if (random.nextInt(4) == 0) {
                ids.add(id(store));
            }
            List<Subject> subjects = references.subjects(references.find(ids));
            return kind < 3 ? new Ruling.Same(subjects) : new Ruling.Different(subjects);
        }
        if (kind == 5) {
            Contact contact = one(store.resolved().contacts());
            Subject subject =
                    references.subjects(List.of(references.find(contact.id()))).get(0);
            return random.nextBoolean()
                    ? Ruling.Set.of(subject, RecordField.DATE, "2022-03-0" + (1 + random.nextInt(4)))
                    : Ruling.Set.of(subject, RecordField.STATUS, random.nextBoolean() ? "held" : "denied");
        }
        Mention mention = one(store.mentions());
        Subject subject =
                references.subjects(List.of(references.find(mention.id()))).get(0);
        return kind == 6 && random.nextInt(3) == 0
                ? new Ruling.Reject(subject, Optional.empty(), Optional.empty())
                : new Ruling.Reject(
                        subject,
                        Optional.of(random.nextBoolean() ? RecordField.DATE : RecordField.CHANNEL),
                        Optional.empty());
    }

    /** A contact or a mention. */
    private String id(Store store) {
        return random.nextBoolean()
                ? one(store.resolved().contacts()).id()
                : one(store.mentions()).id();
    }

    private <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
