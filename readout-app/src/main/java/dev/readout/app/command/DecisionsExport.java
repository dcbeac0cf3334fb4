package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.export.WholeFile;
import dev.readout.export.decisions.DecisionWriter;
import dev.readout.model.Decision;
import dev.readout.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes decisions for others. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes all decisions as JSON Lines, earlier ones first, to be versioned and shared.",
        footer = {"", "Example:", "  readout decisions export --out decisions.jsonl"})
public final class DecisionsExport extends StoreCommand {
    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "File to write; one that exists is replaced (default: standard output).")
    private @Nullable Path file;

    @Override
    int run(Store open) throws IOException {
        List<Decision> decisions =
                open.decisions().stream().sorted(Decision.ORDER).toList();
        if (file == null) {
            DecisionWriter.write(decisions, out());
        } else {
            WholeFile.write(file, out -> DecisionWriter.write(decisions, out));
            err().println(TallyLines.count(decisions.size(), "decision") + " written to " + file);
        }
        return ExitCode.DONE;
    }
}
