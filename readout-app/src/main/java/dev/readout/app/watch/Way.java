package dev.readout.app.watch;

import dev.readout.ingest.Refusal;
import dev.readout.ingest.web.Webhook;
import dev.readout.store.WatchTables.Change;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A way by which changes are handed on. */
public sealed interface Way {
    /** By which the store knows what this way has not taken yet: the same in every run. */
    String name();

    /** Hands on a change; why it was not taken, as a phrase, or empty where it was. */
    Optional<String> take(Change change) throws InterruptedException;

    /** Prints the line. */
    record Print(PrintWriter out) implements Way {
        @Override
        public String name() {
            return "print";
        }

        @Override
        public Optional<String> take(Change change) {
            out.println(change.line());
            return out.checkError() ? Optional.of("nobody reads the output") : Optional.empty();
        }
    }

    /**
     * Starts a command of the shell with the JSON as its standard input and the change's id as {@code READOUT_CHANGE}.
     * Taken is what it ends on with 0.
     */
    record Exec(String command) implements Way {
        private static final int SECONDS = 60;

        public Exec {
            if (command.isBlank()) {
                throw new IllegalArgumentException("no command to start: '" + command + "'");
            }
        }

        @Override
        public String name() {
            return "exec " + command;
        }

        @Override
        public Optional<String> take(Change change) throws InterruptedException {
            ProcessBuilder builder = new ProcessBuilder("/bin/sh", "-c", command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            builder.environment().put("READOUT_CHANGE", change.id());
            Process process;
            try {
                process = builder.start();
            } catch (IOException unable) {
                return Optional.of("it cannot be started: " + unable.getMessage());
            }
            try {
                write(process, change);
                if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                    return Optional.of("it had not ended after " + SECONDS + " s");
                }
                int code = process.exitValue();
                return code == 0 ? Optional.empty() : Optional.of("it ended with code " + code);
            } finally {
                process.destroyForcibly();
            }
        }

        private static void write(Process process, Change change) {
            try (OutputStream in = process.getOutputStream()) {
                in.write((change.json() + "\n").getBytes(StandardCharsets.UTF_8));
            } catch (IOException unread) {
                // a command need not read; its code tells whether it took the change
            }
        }
    }

    /** Posts the JSON to an address. */
    record Hook(String address, Webhook webhook) implements Way {
        @Override
        public String name() {
            return "webhook " + address;
        }

        @Override
        public Optional<String> take(Change change) {
            try {
                webhook.send(change.id(), change.json());
                return Optional.empty();
            } catch (Refusal refused) {
                return Optional.of(String.valueOf(refused.getMessage()));
            }
        }
    }
}
