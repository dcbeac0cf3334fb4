package dev.readout.app.command;

import dev.readout.analysis.Analyst;
import dev.readout.app.ExitCode;
import dev.readout.app.NothingDone;
import dev.readout.app.Setting;
import dev.readout.app.page.Explanation;
import dev.readout.app.page.ExplanationJson;
import dev.readout.app.page.ExplanationPage;
import dev.readout.ingest.Outcome;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows how reports are read, without a store. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description =
                "Shows on the sentences of a report which words gave each field, by which pattern and lexicon entry,"
                        + " and why other contact words came to nothing. Nothing is stored.",
        footer = {
            "",
            "Numbers in the brackets of a sentence are those of the rows below it. Offsets count UTF-16 units.",
            "",
            "Example:",
            "  readout explain samples/04-broadcaster-biden-xi.txt"
        })
public final class Explain implements Callable<Integer> {
    private enum Layout {
        TEXT,
        JSON
    }

    private final Setting setting;

    @Mixin
    private Sources sources = new Sources();

    @Option(
            names = "--format",
            paramLabel = "F",
            defaultValue = "text",
            description = "text, or json: an array with one object a report (default: ${DEFAULT-VALUE}).")
    private Layout format = Layout.TEXT;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public Explain(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() throws IOException {
        Analyst analyst = setting.analyst().get();
        List<Explanation> read = new ArrayList<>();
        List<Outcome.Failed> failed = new ArrayList<>();
        sources.intake(setting).accept(outcome -> {
            if (outcome instanceof Outcome.Read ready) {
                read.add(Explanation.of(ready.report(), analyst));
            } else if (outcome instanceof Outcome.Failed broken) {
                failed.add(broken);
            }
        });
        print(read);
        failed.forEach(f -> spec.commandLine()
                .getErr()
                .println(f.source() + ": " + f.reason().code() + ": " + f.detail() + ". "
                        + f.reason().remedy()));
        if (read.isEmpty()) {
            throw new NothingDone("no reports in " + sources);
        }
        return failed.isEmpty() ? ExitCode.DONE : ExitCode.WITH_FAILURES;
    }

    private void print(List<Explanation> read) throws IOException {
        var out = spec.commandLine().getOut();
        switch (format) {
            case JSON -> ExplanationJson.write(read, out);
            case TEXT -> {
                for (int i = 0; i < read.size(); i++) {
                    if (i > 0) {
                        out.println();
                    }
                    ExplanationPage.lines(read.get(i)).forEach(out::println);
                }
            }
        }
    }
}
