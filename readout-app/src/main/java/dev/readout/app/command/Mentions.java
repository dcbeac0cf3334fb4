package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.NothingDone;
import dev.readout.export.gold.GoldDocument;
import dev.readout.export.gold.GoldWriter;
import dev.readout.model.Report;
import dev.readout.store.Store;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints what each report says, in the gold format. */
@Command(
        name = "mentions",
        mixinStandardHelpOptions = true,
        description = "Prints what each report says of contacts, one line a document, in the gold file format.",
        footer = {"", "Example:", "  readout mentions --format jsonl > predicted.jsonl"})
public final class Mentions extends StoreCommand {
    private enum Layout {
        JSONL
    }

    @Option(names = "--report", paramLabel = "ID", description = "Only this report: its id or its document's name.")
    private @Nullable String report;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "jsonl",
            description = "jsonl: one JSON object a line (default: ${DEFAULT-VALUE}).")
    private Layout format = Layout.JSONL;

    @Override
    int run(Store open) throws IOException {
        List<GoldDocument> documents = Predicted.documents(open, this::wanted);
        if (report != null && documents.isEmpty()) {
            throw new NothingDone("no report " + report + " in " + place());
        }
        switch (format) {
            case JSONL -> {
                for (GoldDocument document : documents) {
                    GoldWriter.write(document, out());
                }
            }
        }
        return ExitCode.DONE;
    }

    private boolean wanted(Report candidate) {
        return report == null
                || candidate.id().equals(report)
                || candidate.document().equals(report);
    }
}
