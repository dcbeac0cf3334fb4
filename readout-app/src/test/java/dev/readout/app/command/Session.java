package dev.readout.app.command;

import dev.readout.app.CommandLines;
import dev.readout.app.Project;
import dev.readout.app.Setting;
import dev.readout.ingest.web.Pause;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A user at a terminal: a folder of reports, a store, and what each command answers. */
final class Session {
    final PlainAnalyst analyst = new PlainAnalyst();
    /** Stands still unless a test moves it. */
    Clock clock = Clock.fixed(Instant.parse("2025-03-10T12:00:00Z"), ZoneOffset.UTC);

    /** Waiting moves the clock and takes no time. */
    Pause pause = time -> clock = Clock.fixed(clock.instant().plus(time), ZoneOffset.UTC);

    /** The version of the analysis. */
    String extraction = "plain-1";

    final Path reports;
    /** Where the record is, as --store takes it. */
    final String store;

    Session(Path folder) throws IOException {
        this(folder, StorePlace.FILE);
    }

    Session(Path folder, StorePlace place) throws IOException {
        reports = Files.createDirectories(folder.resolve("reports"));
        store = place.in(folder);
    }

    /** Tells the time of the session's clock, whichever that is when it is asked. */
    private final class Following extends Clock {
        @Override
        public ZoneId getZone() {
            return clock.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return clock.withZone(zone);
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }
    }

    /** What a command answers. */
    record Answer(int code, String out, String err) {}

    Session report(String name, String text) throws IOException {
        Files.writeString(reports.resolve(name), text);
        return this;
    }

    Answer ingest() {
        return run("ingest", reports.toString());
    }

    /** Runs a command on the session's store. */
    Answer run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--store", store));
        return bare(all.toArray(String[]::new));
    }

    /** Runs a command as it stands. */
    Answer bare(String... words) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        byte[] typed =
                "Olaf Scholz (DE) and Emmanuel Macron (FR), phone, held, 2023-01-05.".getBytes(StandardCharsets.UTF_8);
        Setting setting = new Setting(
                () -> analyst,
                extraction,
                Project.root().resolve("samples"),
                2,
                new ByteArrayInputStream(typed),
                new Following(),
                pause,
                false);
        int code = CommandLines.standard(setting, words)
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(words);
        return new Answer(code, out.toString(), err.toString());
    }
}
