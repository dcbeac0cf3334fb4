package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.Setting;
import dev.readout.app.selection.Selections;
import dev.readout.export.Issue;
import dev.readout.export.Portions;
import dev.readout.export.RecordFormat;
import dev.readout.export.WholeFile;
import dev.readout.export.Written;
import dev.readout.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Writes the record to a file or to standard output. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes the record, or the contacts that a filter admits; a file appears whole or not at all.",
        footer = {
            "",
            "csv has one row a contact, claims (CSV as well) one row a claim with its words; parquet and",
            "claims-parquet have the same rows. json and jsonl have every claim with its evidence, and the",
            "statements; jsonld the same without statements as linked data (schema.org, PROV-O, Web",
            "Annotation). plover has CONSULT events, ics a calendar, atom a feed. What each column or member",
            "means stands in docs/data. A contact of which a format cannot say what is known is left out and",
            "counted: without a settled day in plover and ics, without a dated report in atom.",
            "",
            "Example:",
            "  readout export --format csv --out contacts.csv",
            "  readout export --format ics --party RU,CN --since 2025 --out russia-china.ics"
        })
public final class Export extends StoreCommand {
    private final Setting setting;

    @Option(
            names = "--format",
            paramLabel = "F",
            required = true,
            converter = Converters.OfRecordFormat.class,
            description = "csv, claims, parquet, claims-parquet, json, jsonl, jsonld, plover, ics or atom.")
    private RecordFormat format = RecordFormat.JSON;

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "File to write; one that exists is replaced (default: standard output).")
    private @Nullable Path file;

    @Mixin
    private ContactChoice choice = new ContactChoice();

    public Export(Setting setting) {
        this.setting = setting;
    }

    @Override
    int run(Store open) throws IOException {
        if (file == null && !format.text()) {
            throw new ParameterException(line(), format.code() + " is no text for a terminal; name a file with --out");
        }
        try {
            // all portions are of one state, whatever others write meanwhile
            return open.whole(() -> {
                try {
                    return write(Selections.portions(choice.outlines(open, setting), format.statements(), open));
                } catch (IOException unwritten) {
                    throw new UncheckedIOException(unwritten);
                }
            });
        } catch (UncheckedIOException unwritten) {
            throw unwritten.getCause();
        }
    }

    private int write(Portions portions) throws IOException {
        Issue issue = Issue.at(setting.clock().instant());
        if (file == null) {
            leftOut(format.print(portions, issue, out()));
            return ExitCode.DONE;
        }
        Written written = WholeFile.writeBytes(file, out -> format.write(portions, issue, out));
        err().println(TallyLines.count(written.contacts(), "contact") + " written to " + file);
        leftOut(written);
        return ExitCode.DONE;
    }

    private void leftOut(Written written) {
        if (written.leftOut() > 0) {
            err().println(TallyLines.count(written.leftOut(), "contact") + " left out: " + written.why());
        }
    }
}
