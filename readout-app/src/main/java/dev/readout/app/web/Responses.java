package dev.readout.app.web;

import dev.readout.app.web.contacts.ContactList;
import dev.readout.app.web.frame.Asset;
import dev.readout.app.web.frame.Frame;
import dev.readout.app.web.frame.Problem;
import dev.readout.app.web.frame.Rendering;
import dev.readout.app.web.route.Ask;
import dev.readout.app.web.route.Form;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Query;
import dev.readout.app.web.route.Refusal;
import dev.readout.app.web.route.Route;
import dev.readout.app.web.route.Route.Trait;
import dev.readout.app.web.safety.Headers;
import dev.readout.app.web.sight.Readers;
import dev.readout.app.web.sight.Sight;
import dev.readout.app.web.signing.Access;
import dev.readout.app.web.signing.Sessions;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/** Turns what routes answer into what goes out. */
final class Responses {
    /** Attribute of a request that was refused already. */
    static final String REFUSED = "readout.refused";
    /** The cookie of who is signed in. */
    static final String COOKIE = "readout";

    private static final int NOT_MODIFIED = 304;

    private final Serving serving;
    private final Readers readers;
    private final Sessions sessions;
    private final Rendering rendering = new Rendering();

    Responses(Serving serving, Readers readers, Sessions sessions) {
        this.serving = serving;
        this.readers = readers;
        this.sessions = sessions;
    }

    /** An answer ready to go out; without content where the browser has it already. */
    private record Answered(String tag, Optional<byte[]> content, Optional<Draft> file) {}

    /** Answers by a route, or says that nothing has changed since the browser asked last. */
    void answer(Route route, Form form, Context context) throws InterruptedException {
        Query query = Query.of(route.parameters(), context.queryParamMap());
        Access access = access(context);
        LocalDate today = serving.setting().today();
        String path = path(context, form);
        List<Asset> scripts = form == Form.HTML ? Site.scripts(route, access) : List.of();
        String known = Optional.ofNullable(context.header("If-None-Match")).orElse("");
        Answered answered = readers.look(sight -> {
                    String state = tag(sight, today, path, form, query, access);
                    if (known.equals(state) && !route.traits().contains(Trait.LIVELY)) {
                        return new Answered(state, Optional.empty(), Optional.empty());
                    }
                    Page page = route.answer()
                            .to(new Ask(
                                    sight,
                                    parts(route, context),
                                    query,
                                    today,
                                    form,
                                    serving.limits(),
                                    host(context),
                                    serving.setting().extraction()));
                    if (form == Form.FILE) {
                        page.kept().ifPresent(kept -> describe(kept, context));
                        return new Answered(state, Optional.empty(), Optional.of(Draft.of(page::file)));
                    }
                    byte[] content = form == Form.HTML
                            ? rendering.html(page, frame(page, path, query, route.forms(), access, scripts))
                            : data(page, form);
                    String tag = route.traits().contains(Trait.LIVELY) ? "\"" + sum(content) + "\"" : state;
                    return new Answered(
                            tag, known.equals(tag) ? Optional.empty() : Optional.of(content), Optional.empty());
                })
                .orElseThrow(() ->
                        new Refusal(503, "Too much at the same time", "Others are asking; try again in a moment."));
        if (!scripts.isEmpty()) {
            context.header(Headers.POLICY, Headers.WITH_SCRIPT);
        }
        context.header("ETag", answered.tag());
        context.header("Cache-Control", "private, no-cache");
        if (answered.file().isPresent()) {
            Draft file = answered.file().get();
            context.header("Content-Length", Long.toString(file.length()));
            context.result(file.open());
        } else if (answered.content().isPresent()) {
            context.contentType(form.type()).result(answered.content().get());
        } else {
            context.status(NOT_MODIFIED);
        }
    }

    /** Shows the first page to nobody, so that all that it takes is there when somebody asks for it. */
    void rehearse(Sight sight) {
        LocalDate today = serving.setting().today();
        Access access = sessions.access(null);
        Page page = ContactList.ROUTE
                .answer()
                .to(new Ask(
                        sight,
                        Map.of(),
                        Query.NONE,
                        today,
                        Form.HTML,
                        serving.limits(),
                        "",
                        serving.setting().extraction()));
        rendering.html(
                page,
                frame(
                        page,
                        Site.FIRST,
                        Query.NONE,
                        ContactList.ROUTE.forms(),
                        access,
                        Site.scripts(ContactList.ROUTE, access)));
    }

    /** This server as whoever asks names it; the guard has looked at the name. */
    private String host(Context context) {
        boolean secure = serving.proxied() && "https".equalsIgnoreCase(context.header("X-Forwarded-Proto"));
        return (secure ? "https://" : "http://") + context.host();
    }

    private static void describe(Page.Kept file, Context context) {
        context.header("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
        context.contentType(file.type());
    }

    /** What whoever asks may do. */
    Access access(Context context) {
        return sessions.access(context.cookie(COOKIE));
    }

    private static String path(Context context, Form form) {
        String path = context.path();
        return path.endsWith(form.ending())
                ? path.substring(0, path.length() - form.ending().length())
                : path;
    }

    private static Map<String, String> parts(Route route, Context context) {
        Map<String, String> parts = new LinkedHashMap<>();
        route.parameters().stream()
                .filter(p -> route.path().contains("{" + p.name() + "}"))
                .forEach(p -> parts.put(p.name(), context.pathParam(p.name())));
        return parts;
    }

    private Frame frame(Page page, String path, Query query, Set<Form> forms, Access access, List<Asset> scripts) {
        return new Frame(
                page.title(),
                path,
                query,
                forms,
                page.feed(),
                Site.NAVIGATION,
                access,
                Site.STYLE.address(),
                scripts.stream().map(Asset::address).toList(),
                serving.setting().extraction());
    }

    private static byte[] data(Page page, Form form) {
        StringWriter out = new StringWriter();
        try {
            if (form == Form.CSV) {
                page.csv(out);
            } else {
                page.json(out);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Changes with whatever an answer depends on. */
    private String tag(Sight sight, LocalDate today, String path, Form form, Query query, Access access) {
        String asked = String.join(
                "\n",
                serving.setting().extraction(),
                today.toString(),
                sight.store().versions().lastSeen().map(Object::toString).orElse(""),
                path,
                form.code(),
                query.toString(),
                Boolean.toString(access.offered()),
                access.proof());
        String state = sight.listing().state();
        return "\"" + sum(state.getBytes(StandardCharsets.UTF_8)) + "-" + sum(asked.getBytes(StandardCharsets.UTF_8))
                + "\"";
    }

    private static String sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return Long.toHexString(sum.getValue());
    }

    /** A file of the program. */
    void asset(Asset asset, Context context) {
        context.header(
                "Cache-Control",
                asset.mark().equals(context.queryParam("v")) ? "public, max-age=31536000, immutable" : "no-cache");
        context.contentType(asset.type()).result(asset.content());
    }

    /** A page outside the list of routes. */
    void page(Page page, Context context) {
        Frame frame = frame(page, context.path(), Query.NONE, Set.of(Form.HTML), access(context), List.of());
        context.header("Cache-Control", "no-store");
        context.contentType(Form.HTML.type()).result(rendering.html(page, frame));
    }

    /** Says what is wrong, in the form in which the answer was wanted. */
    void refuse(Refusal refusal, Context context) {
        context.attribute(REFUSED, true);
        Problem problem = Problem.of(refusal, context.path());
        context.status(problem.status());
        context.header("Cache-Control", "no-store");
        if (context.header("HX-Request") != null) {
            // only a part of a page was asked for: the page stays, and so does its address
            context.header("HX-Push-Url", "false");
        }
        String accepted = Optional.ofNullable(context.header("Accept")).orElse("");
        boolean data = context.path().endsWith(Form.JSON.ending())
                || context.path().endsWith(Form.CSV.ending())
                || (accepted.contains("json") && !accepted.contains("html"));
        if (data) {
            context.contentType(Problem.TYPE).result(data(problem, Form.JSON));
        } else {
            Frame frame = frame(problem, context.path(), Query.NONE, Set.of(), access(context), List.of());
            context.contentType(Form.HTML.type()).result(rendering.html(problem, frame));
        }
    }
}
