package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.NothingDone;
import dev.readout.app.Setting;
import dev.readout.app.change.RecordChange;
import dev.readout.app.deciding.Import;
import dev.readout.app.page.ChangeTable;
import dev.readout.app.run.Resolving;
import dev.readout.model.Resolved;
import dev.readout.store.Store;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes over decisions from a file. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description =
                "Adds the decisions of a file that 'decisions export' wrote; those that are there already are left.",
        footer = {
            "",
            "Every line is checked: one that is no decision, was edited, or contradicts an earlier decision",
            "is listed with what to do, the others are added, and the exit code is 1.",
            "",
            "Example:",
            "  readout decisions import decisions.jsonl"
        })
public final class DecisionsImport extends StoreCommand {
    private final Setting setting;

    @Parameters(paramLabel = "FILE", description = "JSON Lines; - reads standard input.")
    private String file = "";

    public DecisionsImport(Setting setting) {
        this.setting = setting;
    }

    @Override
    int run(Store open) throws IOException {
        List<String> lines = lines();
        Resolving.run(open, setting.extraction());
        Resolved before = open.resolved();
        Import done = Import.run(lines, file, open);
        if (done.added() + done.known() == 0) {
            done.refused().forEach(err()::println);
            throw new NothingDone("no decisions taken from " + file);
        }
        Resolving.run(open, setting.extraction());
        RecordChange change = RecordChange.between(before, open.resolved());
        out().println(TallyLines.count(done.added(), "decision") + " added, " + done.known() + " known already"
                + (done.loose() == 0
                        ? ""
                        : "; " + done.loose() + " of those added are about what is not stored, or not told"
                                + " ('readout decisions')")
                + ".");
        if (!done.refused().isEmpty()) {
            out().println(done.refused().size() + " refused:");
            done.refused().forEach(line -> out().println("  " + line));
        }
        ChangeTable.lines(change).forEach(out()::println);
        return done.refused().isEmpty() ? ExitCode.DONE : ExitCode.WITH_FAILURES;
    }

    private List<String> lines() throws IOException {
        InputStream in = file.equals("-") ? setting.standardInput() : Files.newInputStream(Path.of(file));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                in, StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)))) {
            return reader.lines().toList();
        } catch (java.io.UncheckedIOException unreadable) {
            if (unreadable.getCause() instanceof CharacterCodingException) {
                throw new NothingDone(file + " is not UTF-8; convert it first");
            }
            throw unreadable;
        }
    }
}
