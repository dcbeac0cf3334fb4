package dev.readout.app;

import dev.readout.analysis.Analysts;
import dev.readout.ingest.web.Pause;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import picocli.CommandLine;

/** The program as the shell starts it. Text goes in and out as UTF-8, whatever the locale. */
public final class Main {
    /** System property with the folder of the project, set by the launcher. */
    private static final String HOME = "readout.home";

    /** System property that says whether standard error is a terminal, set by the launcher: Java cannot tell. */
    private static final String TERMINAL = "readout.terminal";

    private Main() {}

    public static void main(String[] arguments) {
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        Path samples = Path.of(System.getProperty(HOME, "")).resolve("samples");
        Setting setting = new Setting(
                Analysts::standard,
                Edition.of(Analysts.VERSION, Analysts.class),
                samples,
                Runtime.getRuntime().availableProcessors(),
                new FileInputStream(FileDescriptor.in),
                Clock.system(ZoneId.systemDefault()),
                Pause.SLEEP,
                Boolean.getBoolean(TERMINAL));
        int code = execute(CommandLines.standard(setting, arguments).setOut(out).setErr(err), arguments);
        out.flush();
        err.flush();
        System.exit(code);
    }

    private static int execute(CommandLine line, String[] arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError full) {
            line.getErr().println("readout: not enough memory; give it more with READOUT_JAVA_OPTIONS=-Xmx4g");
            return ExitCode.NOTHING_DONE;
        }
    }

    private static PrintWriter writer(FileDescriptor to) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(to), StandardCharsets.UTF_8), false);
    }
}
