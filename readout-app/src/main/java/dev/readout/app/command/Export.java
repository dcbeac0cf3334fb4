package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.selection.Filter;
import dev.readout.app.selection.Selections;
import dev.readout.export.Format;
import dev.readout.export.Selection;
import dev.readout.export.WholeFile;
import dev.readout.model.Contact;
import dev.readout.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the record to a file or to standard output. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the whole record; a file appears whole or not at all.",
        footer = {"", "Example:", "  readout export --format csv --out contacts.csv"})
public final class Export extends StoreCommand {
    @Option(
            names = "--format",
            paramLabel = "F",
            required = true,
            converter = Converters.OfFormat.class,
            description = "csv: one row a contact. json, jsonl: with every claim and its evidence, and the statements.")
    private Format format = Format.JSON;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "File to write; one that exists is replaced (default: standard output).")
    private @Nullable Path file;

    @Override
    int run(Store open) throws IOException {
        List<Contact> contacts =
                open.resolved().contacts().stream().sorted(Filter.BY_DATE).toList();
        Selection plain = Selections.of(contacts, open);
        Selection selection = format.statements() ? Selections.withStatements(plain, open) : plain;
        if (file == null) {
            format.write(selection, out());
            return ExitCode.DONE;
        }
        WholeFile.write(file, out -> format.write(selection, out));
        err().println(TallyLines.count(contacts.size(), "contact") + " written to " + file);
        return ExitCode.DONE;
    }
}
