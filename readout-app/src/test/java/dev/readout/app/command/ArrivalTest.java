package dev.readout.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.readout.analysis.resolution.Resolver;
import dev.readout.app.run.Resolving;
import dev.readout.ingest.Defaults;
import dev.readout.ingest.Intake;
import dev.readout.ingest.Limits;
import dev.readout.ingest.Outcome;
import dev.readout.model.Mention;
import dev.readout.model.Report;
import dev.readout.store.Store;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** The record does not depend on how its reports arrived. */
@ParameterizedClass
@EnumSource(StorePlace.class)
class ArrivalTest {
    private static final long SEED = Long.getLong("readout.seed", 20220316);
    private static final String VERSION = "plain-1";

    private final StorePlace place;
    private final Path folder;
    private final Random random = new Random(SEED);

    ArrivalTest(StorePlace place, @TempDir Path folder) {
        this.place = place;
        this.folder = folder;
        System.out.println("seed " + SEED);
    }

    private List<Path> files(int count) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String text : new Newsroom(random).texts(count)) {
            Path file = Files.createDirectories(folder.resolve("news")).resolve("r" + files.size() + ".txt");
            files.add(Files.writeString(file, text));
        }
        return files;
    }

    @Test
    void everyOrderBatchAndNumberOfThreadsGivesTheSameExportsToTheByte() throws IOException {
        List<Path> files = files(36);
        String whole = exports("whole", List.of(files), 1);
        assertTrue(whole.contains("\"contact\""), "the reports tell of contacts: " + whole.length());
        for (int jobs = 1; jobs <= 3; jobs++) {
            Collections.shuffle(files, random);
            List<List<Path>> batches = new ArrayList<>();
            for (int from = 0, to; from < files.size(); from = to) {
                to = Math.min(files.size(), from + 1 + random.nextInt(18));
                batches.add(files.subList(from, to));
            }
            assertEquals(whole, exports("split" + jobs, batches, jobs));
        }
    }

    private String exports(String name, List<List<Path>> batches, int jobs) throws IOException {
        Session session = new Session(Files.createDirectories(folder.resolve(name)), place);
        for (List<Path> batch : batches) {
            List<String> words = new ArrayList<>(List.of("ingest", "--jobs", "" + jobs));
            batch.forEach(file -> words.add(file.toString()));
            assertEquals(0, session.run(words.toArray(String[]::new)).code());
        }
        StringBuilder all = new StringBuilder();
        for (String format : List.of("csv", "json", "jsonl")) {
            all.append(session.run("export", "--format", format).out());
        }
        assertEquals(0, session.run("check").code());
        return all + session.run("unresolved").out() + session.run("mentions").out();
    }

    @Test
    void aReportThatComesOrIsReadAgainTouchesFewBlocksAndLeavesTheRecordThatAllOfThemGive() throws IOException {
        List<Report> reports = new ArrayList<>();
        files(30);
        new Intake(Limits.STANDARD)
                .read(
                        List.of(folder.resolve("news").toString()),
                        Defaults.NONE,
                        InputStream.nullInputStream(),
                        outcome -> reports.add(((Outcome.Read) outcome).report()));
        Collections.shuffle(reports, random);
        PlainAnalyst analyst = new PlainAnalyst();
        int touched = 0;
        int all = 0;
        try (Store store = Store.open(place.in(folder))) {
            for (int i = 0; i < reports.size(); i++) {
                Report report = reports.get(i);
                store.add(report, analyst.read(report).mentions(), List.of(), "1");
                if (i % 7 == 6) {
                    Report again = reports.get(random.nextInt(i));
                    List<Mention> fewer = new ArrayList<>(analyst.read(again).mentions());
                    fewer.remove(0);
                    store.add(again, fewer, List.of(), "read again after " + i);
                }
                touched += Resolving.run(store, VERSION).size();
                all += store.revise(VERSION).blocks().size();
                assertEquals(new Resolver().resolve(store.reports(), store.mentions()), store.resolved());
                assertEquals(Set.of(), Resolving.run(store, VERSION), "nothing has changed since");
            }
            assertEquals(List.of(), store.check());
            assertFalse(store.resolved().unresolved().isEmpty(), "some of it is open, else the case is too easy");
        }
        System.out.println(touched + " blocks resolved, " + all + " if all were each time");
        assertTrue(touched * 4 < all * 3, touched + " of " + all);
    }

    @Test
    void otherRulesResolveEverythingAgain() throws IOException {
        Session session = new Session(folder, place);
        session.report("a.txt", "Emmanuel Macron (FR) and Olaf Scholz (DE), phone, held, 2023-01-05.");
        session.ingest();
        try (Store store = Store.open(session.store)) {
            assertEquals(Set.of(), Resolving.run(store, VERSION));
            assertEquals(Set.of("DE+FR"), Resolving.run(store, "plain-2"));
        }
    }
}
