package dev.readout.app.command;

import dev.readout.app.ExitCode;
import dev.readout.app.NothingDone;
import dev.readout.app.Setting;
import dev.readout.app.web.Serving;
import dev.readout.app.web.WebServer;
import dev.readout.app.web.route.Limits;
import dev.readout.app.web.signing.Sessions;
import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the record in a browser, until it is interrupted. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Shows the record in a browser and answers programs over HTTP, until it is interrupted.",
        footer = {
            "",
            "Every page can also be had as data: with .json behind its address, lists also with .csv. Nothing can",
            "be changed over HTTP, unless --token is given: who signs in with it may decide, as 'readout decide'",
            "does. There is no encryption: to reach other machines, put a server in front that has it.",
            "",
            "Example:",
            "  readout serve --store readout.db --port 8080"
        })
public final class Serve implements Callable<Integer> {
    private static final int LARGEST_PORT = 65_535;

    private final Setting setting;

    @Mixin
    private StoreOption store = new StoreOption();

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port to listen at; 0 takes any that is free (default: ${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            defaultValue = "127.0.0.1",
            description =
                    "Name or address to listen at; only this machine reaches the default (default: ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(
            names = "--token",
            paramLabel = "T",
            description = "Lets those decide who sign in with this word, at least 12 characters (default: nobody may).")
    private @Nullable String token;

    @Option(
            names = "--trust-proxy",
            description =
                    "Believes X-Forwarded-Proto: links say https where a proxy in front of this server was asked so. Only where"
                            + " nobody reaches the server past the proxy.")
    private boolean proxied;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public Serve(Setting setting) {
        this.setting = setting;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > LARGEST_PORT) {
            throw new ParameterException(spec.commandLine(), "Invalid value for option '--port': " + port);
        }
        if (token != null && token.length() < Sessions.SHORTEST_TOKEN) {
            throw new ParameterException(
                    spec.commandLine(), "--token: a token needs at least " + Sessions.SHORTEST_TOKEN + " characters");
        }
        // opening it to write brings its tables to this version; after that nobody but decisions writes
        store.existing().close();
        PrintWriter err = spec.commandLine().getErr();
        Serving serving =
                new Serving(setting, store.address(), Optional.ofNullable(token), Limits.STANDARD, proxied, failure -> {
                    failure.printStackTrace(err);
                    err.flush();
                });
        try (WebServer server = WebServer.start(serving, host, port)) {
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            PrintWriter out = spec.commandLine().getOut();
            out.println(
                    store.place() + " is at http://" + named(host) + ":" + server.port() + "/ until you press Ctrl-C.");
            out.flush();
            new CountDownLatch(1).await();
        } catch (IllegalStateException nobody) {
            throw new NothingDone(String.valueOf(nobody.getMessage()));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    private static String named(String host) {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
