package dev.readout.app.command;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.readout.analysis.Analyst;
import dev.readout.app.ExitCode;
import dev.readout.app.NothingDone;
import dev.readout.app.Setting;
import dev.readout.app.change.RecordChange;
import dev.readout.app.page.ChangeJson;
import dev.readout.app.page.ChangeTable;
import dev.readout.app.run.Reading;
import dev.readout.app.run.Resolving;
import dev.readout.app.run.Tally;
import dev.readout.export.Json;
import dev.readout.model.Report;
import dev.readout.model.Resolved;
import dev.readout.store.Store;
import dev.readout.store.Store.Failure;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings what stored reports say up to the present version of the analysis. */
@Command(
        name = "reread",
        mixinStandardHelpOptions = true,
        description = "Reads stored reports anew with the present version of the analysis, resolves, and prints what is"
                + " different in the record.",
        footer = {
            "",
            "Each report is replaced as a whole or stays as it was; a run that is interrupted is taken up by the next.",
            "Analysts' decisions stay. A report whose analysis fails keeps what was read before, is listed, and the exit",
            "code is 1.",
            "",
            "Example:",
            "  readout reread --store readout.db"
        })
public final class Reread extends StoreCommand {
    /** Progress is told after so many reports. */
    private static final int STRIDE = 500;

    private enum Layout {
        TABLE,
        JSON
    }

    private final Setting setting;

    @Option(
            names = "--report",
            paramLabel = "ID",
            arity = "1..*",
            description = "Only these reports: ids or document names (default: all).")
    private List<String> wanted = new ArrayList<>();

    @Option(names = "--all", description = "Also reports that the present version has read.")
    private boolean all;

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "table",
            description = "table, or json: what was done and each changed field before and after (default:"
                    + " ${DEFAULT-VALUE}).")
    private Layout format = Layout.TABLE;

    public Reread(Setting setting) {
        this.setting = setting;
    }

    @Override
    int run(Store open) throws IOException, InterruptedException {
        List<String> chosen = chosen(open);
        List<String> ids = new ArrayList<>(chosen);
        if (!all) {
            ids.retainAll(Set.copyOf(open.notReadBy(setting.extraction())));
        }
        Resolved before = open.resolved();
        Tally tally = ids.isEmpty() ? Tally.NOTHING : read(ids, open);
        Resolving.run(open, setting.extraction());
        RecordChange change = RecordChange.between(before, open.resolved());
        TallyLines.ofDecisions(open).forEach(err()::println);
        int skipped = chosen.size() - ids.size();
        switch (format) {
            case JSON -> print(tally, skipped, change);
            case TABLE -> {
                out().println(TallyLines.count(tally.reread() + tally.unchanged(), "report") + " read again: "
                        + tally.reread()
                        + " differently, " + tally.unchanged() + " as before"
                        + (skipped == 0 ? "" : "; " + skipped + " skipped, which this version has read (--all)") + ".");
                TallyLines.unread(tally).forEach(out()::println);
                if (!tally.failures().isEmpty()) {
                    TallyLines.failures(tally).forEach(out()::println);
                }
                ChangeTable.lines(change).forEach(out()::println);
            }
        }
        return tally.failures().isEmpty() ? ExitCode.DONE : ExitCode.WITH_FAILURES;
    }

    private Tally read(List<String> ids, Store open) throws InterruptedException {
        Analyst analyst = setting.analyst().get();
        return Reading.again(open, analyst, setting.extraction(), setting.jobs(), ids, done -> {
            if (done % STRIDE == 0) {
                err().println(done + " of " + ids.size() + " reports read");
                err().flush();
            }
        });
    }

    /** The reports that the options name, by source. */
    private List<String> chosen(Store open) {
        List<String> ids = new ArrayList<>();
        Set<String> missing = new HashSet<>(wanted);
        open.eachReport(report -> {
            if (wanted.isEmpty() || named(report)) {
                ids.add(report.id());
                missing.remove(report.id());
                missing.remove(report.document());
            }
        });
        if (!missing.isEmpty()) {
            throw new NothingDone(
                    "no report " + String.join(", ", missing.stream().sorted().toList()) + " in " + place()
                            + "; 'readout mentions' lists the documents");
        }
        return ids;
    }

    private boolean named(Report report) {
        return wanted.contains(report.id()) || wanted.contains(report.document());
    }

    private void print(Tally tally, int skipped, RecordChange change) throws IOException {
        try (JsonGenerator json = Json.indented(out())) {
            json.writeStartObject();
            json.writeNumberField("read_differently", tally.reread());
            json.writeNumberField("read_as_before", tally.unchanged());
            json.writeNumberField("skipped", skipped);
            json.writeArrayFieldStart("failures");
            for (Failure failure : tally.failures()) {
                json.writeStartObject();
                json.writeStringField("source", failure.source());
                json.writeStringField("code", failure.code());
                json.writeStringField("detail", failure.detail());
                json.writeEndObject();
            }
            json.writeEndArray();
            ChangeJson.write(change, json);
            json.writeEndObject();
        }
        out().println();
    }
}
