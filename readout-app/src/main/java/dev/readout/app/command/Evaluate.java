package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.NothingDone;
import dev.readout.app.scoring.Score;
import dev.readout.app.scoring.ScoreError;
import dev.readout.app.scoring.ScorePage;
import dev.readout.app.scoring.Scorer;
import dev.readout.export.gold.GoldDocument;
import dev.readout.export.gold.GoldReader;
import dev.readout.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Scores what was read against gold. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Scores what was read against hand-made gold.",
        footer = {"", "Example:", "  readout evaluate gold.jsonl --errors 20"})
public final class Evaluate implements Callable<Integer> {
    @Parameters(paramLabel = "GOLD.jsonl", description = "Gold file: one JSON object a line, one line a document.")
    private Path gold = Path.of("");

    @Option(
            names = "--predicted",
            paramLabel = "FILE",
            description = "Score this file, as 'readout mentions' prints it, instead of the store.")
    private @Nullable Path predicted;

    @Option(names = "--json", description = "Print the figures as JSON.")
    private boolean json;

    @Option(names = "--errors", paramLabel = "N", defaultValue = "0", description = "Also print the first N errors.")
    private int errors;

    @Mixin
    private StoreOption store = new StoreOption();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        List<GoldDocument> wanted = GoldReader.read(gold);
        if (wanted.isEmpty()) {
            throw new NothingDone("no gold in " + gold);
        }
        Score score = Scorer.score(wanted, predictions());
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(ScorePage.json(score));
        } else {
            ScorePage.lines(score).forEach(out::println);
        }
        score.errors().stream().limit(Math.max(0, errors)).map(ScoreError::line).forEach(out::println);
        return ExitCode.DONE;
    }

    private List<GoldDocument> predictions() throws IOException {
        if (predicted != null) {
            return GoldReader.read(predicted);
        }
        try (Store open = store.existing()) {
            return Predicted.documents(open, report -> true);
        }
    }
}
