package dev.readout.app.run;

import dev.readout.analysis.lineage.Families;
import dev.readout.store.Store;
import dev.readout.testkit.Effort;
import dev.readout.testkit.MadeUpReports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Folds stores of made-up reports, a third of them copies, and then ten reports more; prints time and the most memory in
 * use. Arguments: numbers of reports.
 */
final class FoldingGrowth {
    private static final int MORE = 10;

    private FoldingGrowth() {}

    public static void main(String[] args) throws IOException {
        for (String size : args) {
            Path directory = Files.createTempDirectory("folding");
            try (Store store = Store.open(directory.resolve("readout.db").toString())) {
                MadeUpReports made = new MadeUpReports();
                fill(store, Integer.parseInt(size), made);
                fold(store, "all " + size);
                fill(store, MORE, made);
                fold(store, MORE + " more");
            } finally {
                try (Stream<Path> files = Files.list(directory)) {
                    files.map(Path::toFile).forEach(file -> file.deleteOnExit());
                }
            }
        }
    }

    private static void fold(Store store, String what) {
        Effort<Families> folding = Effort.of(() -> Folding.run(store, "1"));
        System.out.printf(
                "%s reports: %d copies, %s%n", what, folding.result().copies().size(), folding.cost());
    }

    private static void fill(Store store, int reports, MadeUpReports made) {
        for (int i = 0; i < reports; i++) {
            store.add(made.next(), List.of(), List.of(), "1");
        }
    }
}
