package dev.readout.app.web;

import dev.readout.app.NothingDone;
import dev.readout.app.web.decisions.Bench;
import dev.readout.app.web.decisions.Wish;
import dev.readout.app.web.route.Refusal;
import dev.readout.app.web.signing.Access;
import dev.readout.app.web.signing.Session;
import dev.readout.app.web.signing.Sessions;
import dev.readout.app.web.signing.SignIn;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is sent rather than asked: signing in and out, and decisions. Only where the server was started with a token. */
final class Forms {
    private static final String PROOF = "proof";
    /** Pages to which a form may ask to lead back. */
    private static final Set<String> BACK = Set.of("/questions");

    private final Serving serving;
    private final Sessions sessions;
    private final Responses responses;
    private final Bench bench;

    Forms(Serving serving, Sessions sessions, Responses responses) {
        this.serving = serving;
        this.sessions = sessions;
        this.responses = responses;
        this.bench = new Bench(serving.setting(), serving.location());
    }

    void register(RoutesConfig routes) {
        routes.get("/sign-in", context -> responses.page(new SignIn(), context));
        routes.post("/sign-in", this::signIn);
        routes.post("/sign-out", this::signOut);
        routes.post("/decide", this::decide);
    }

    private void signIn(Context context) {
        Session session = sessions.open(said(context, "token").orElse(""));
        Cookie cookie = new Cookie(Responses.COOKIE, session.id());
        cookie.setPath("/");
        cookie.setMaxAge((int) serving.limits().session().toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSameSite(SameSite.STRICT);
        context.cookie(cookie);
        context.redirect(Site.FIRST, HttpStatus.SEE_OTHER);
    }

    private void signOut(Context context) {
        sessions.close(Sessions.proven(responses.access(context), context.formParam(PROOF)));
        context.removeCookie(Responses.COOKIE, "/");
        context.redirect(Site.FIRST, HttpStatus.SEE_OTHER);
    }

    private void decide(Context context) {
        Access access = responses.access(context);
        Sessions.proven(access, context.formParam(PROOF));
        List<String> ids = context.formParams("ids").stream()
                .flatMap(words -> Arrays.stream(words.strip().split("[\\s,]+")))
                .filter(id -> !id.isEmpty())
                .toList();
        try {
            Wish wish =
                    new Wish(said(context, "ruling").orElse(""), ids, said(context, "field"), said(context, "value"));
            String where = bench.decide(
                    wish, said(context, "by").orElse(""), said(context, "why").orElse(""));
            context.redirect(said(context, "back").filter(BACK::contains).orElse(where), HttpStatus.SEE_OTHER);
        } catch (NothingDone objection) {
            throw new Refusal(409, "Not decided", String.valueOf(objection.getMessage()));
        } catch (IllegalArgumentException nonsense) {
            throw Refusal.senseless(String.valueOf(nonsense.getMessage()));
        }
    }

    private static Optional<String> said(Context context, String name) {
        return Optional.ofNullable(context.formParam(name)).map(String::strip).filter(word -> !word.isEmpty());
    }
}
