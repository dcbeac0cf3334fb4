package dev.readout.app.web;

import dev.readout.app.web.frame.Asset;
import dev.readout.app.web.route.Form;
import dev.readout.app.web.route.Limits;
import dev.readout.app.web.route.Refusal;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.safety.Guard;
import dev.readout.app.web.safety.Headers;
import dev.readout.app.web.sight.Readers;
import dev.readout.app.web.signing.Sessions;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import io.javalin.util.JavalinException;
import java.util.List;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Answers requests for the record, and ends cleanly. */
public final class WebServer implements AutoCloseable {
    private final Javalin javalin;
    private final Readers readers;
    private final Serving serving;

    private WebServer(Javalin javalin, Readers readers, Serving serving) {
        this.javalin = javalin;
        this.readers = readers;
        this.serving = serving;
    }

    /**
     * Listens, from when this returns.
     *
     * @param host name or address to listen at
     * @param port 0 for any that is free
     * @throws IllegalStateException if nobody can listen there
     */
    public static WebServer start(Serving serving, String host, int port) {
        Limits limits = serving.limits();
        Readers readers = new Readers(serving.location(), limits.readers(), limits.patience());
        Sessions sessions =
                new Sessions(serving.token(), limits, serving.setting().clock());
        Responses responses = new Responses(serving, readers, sessions);
        readers.prepare(responses::rehearse);
        Forms forms = new Forms(serving, sessions, responses);
        Javalin javalin = Javalin.create(config -> {
            limit(config, limits);
            guard(config, new Guard(host));
            routes(config, responses);
            if (sessions.offered()) {
                forms.register(config.routes);
            }
            failures(config, responses, serving);
        });
        try {
            return new WebServer(javalin.start(host, port), readers, serving);
        } catch (JavalinBindException taken) {
            readers.close();
            throw new IllegalStateException(
                    "nobody can listen at " + host + ":" + port
                            + "; another program may be there already. --port 0 takes any port that is free",
                    taken);
        }
    }

    private static void limit(JavalinConfig config, Limits limits) {
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        config.startup.startupWatcherEnabled = false;
        // pages carry secrets of the session beside words that strangers may choose; compressed, their length tells of
        // them
        config.http.compressionStrategy = CompressionStrategy.NONE;
        config.http.maxRequestSize = limits.formBytes();
        config.http.prefer405over404 = true;
        config.jetty.threadPool = new QueuedThreadPool(limits.threads(), Math.min(4, limits.threads()));
        config.jetty.modifyServer(
                server -> server.setStopTimeout(limits.stopping().toMillis()));
        config.jetty.modifyServletContextHandler(handler -> handler.setMaxFormContentSize(limits.formBytes()));
        config.jetty.modifyHttpConfiguration(http -> {
            http.setRequestHeaderSize(limits.headerBytes());
            http.setSendServerVersion(false);
            http.setIdleTimeout(limits.idle().toMillis());
        });
    }

    private static void guard(JavalinConfig config, Guard guard) {
        config.routes.before(context -> {
            Headers.ALL.forEach(context::header);
            guard.check(
                    context.header("Host"),
                    context.header("Origin"),
                    context.header("Sec-Fetch-Site"),
                    context.header("Sec-Fetch-Mode"));
        });
    }

    private static void routes(JavalinConfig config, Responses responses) {
        for (Route route : Site.ROUTES) {
            for (Form form : List.of(Form.JSON, Form.CSV, Form.HTML, Form.FILE)) {
                if (route.forms().contains(form)) {
                    config.routes.get(route.path() + form.ending(), context -> responses.answer(route, form, context));
                }
            }
        }
        config.routes.get("/", context -> context.redirect(Site.FIRST));
        for (Asset asset : Site.ASSETS) {
            config.routes.get(asset.path(), context -> responses.asset(asset, context));
        }
    }

    private static void failures(JavalinConfig config, Responses responses, Serving serving) {
        config.routes.exception(Refusal.class, responses::refuse);
        config.routes.exception(Exception.class, (failure, context) -> {
            serving.log().accept(failure);
            responses.refuse(
                    new Refusal(500, "A fault in the program", "The server has written down what happened."), context);
        });
        config.routes.error(
                404,
                context -> unanswered(
                        context,
                        responses,
                        new Refusal(404, "No such page", "There is nothing at " + context.path() + ".")));
        config.routes.error(
                405,
                context -> unanswered(
                        context,
                        responses,
                        new Refusal(
                                405,
                                "Not possible here",
                                context.method() + " is not possible at " + context.path() + ".")));
    }

    /** Where no route answered, and no refusal of ours did. */
    private static void unanswered(Context context, Responses responses, Refusal refusal) {
        if (context.attribute(Responses.REFUSED) == null) {
            responses.refuse(refusal, context);
        }
    }

    /** Where it listens. */
    public int port() {
        return javalin.port();
    }

    /** Takes no more requests, lets those under way end as long as the limits allow, and lets go of the store. */
    @Override
    public void close() {
        try {
            javalin.stop();
        } catch (JavalinException late) {
            serving.log().accept(late);
        } finally {
            readers.close();
        }
    }
}
