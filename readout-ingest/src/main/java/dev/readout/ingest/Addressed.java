package dev.readout.ingest;

import dev.readout.ingest.html.Decoding;
import dev.readout.ingest.html.Fetched;
import dev.readout.ingest.html.HtmlPage;
import dev.readout.ingest.web.Reply;
import dev.readout.ingest.web.Web;
import dev.readout.model.Appearance;
import dev.readout.model.Particular;
import dev.readout.model.Published;
import dev.readout.model.Report;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gives what was fetched from an address to the format that it is in. */
final class Addressed {
    private static final Pattern CHARSET = Pattern.compile("charset\\s*=(?!\\s*\"?utf-?8)", Pattern.CASE_INSENSITIVE);

    private final Limits limits;
    private final Formats formats;
    private final Web web;

    Addressed(Limits limits, Formats formats, Web web) {
        this.limits = limits;
        this.formats = formats;
        this.web = web;
    }

    /**
     * Fetches and reads one address.
     *
     * @param source the name that the outcomes bear
     * @param given the address as the user wrote it
     * @throws Refusal if it cannot be fetched, or nothing can be made of what came as a whole
     */
    void read(String source, String given, Defaults defaults, Consumer<Outcome> to) throws IOException, Refusal {
        Reply reply = web.get(given);
        String format = format(reply, defaults);
        switch (format) {
            case "html" -> to.accept(html(source, reply, defaults));
            case "text" -> text(source, reply, defaults, to);
            case "feed" -> feed(source, reply, defaults, to);
            default -> formats.named(format).read(source, new ByteArrayInputStream(reply.body()), defaults, to);
        }
    }

    /**
     * The name of the format of what came.
     *
     * @throws Refusal if nothing did
     */
    static String format(Reply reply, Defaults defaults) throws Refusal {
        byte[] body = reply.body();
        if (body.length == 0) {
            throw new Refusal(Reason.EMPTY, "the site sent no bytes");
        }
        return Formats.nameOf(Arrays.copyOf(body, Math.min(body.length, Content.HEAD)), reply.contentType(), defaults);
    }

    Outcome html(String source, Reply reply, Defaults defaults) {
        return HtmlPage.read(
                reply.body(), new Fetched(source, reply.address(), reply.contentType(), reply.at()), defaults, limits);
    }

    void feed(String source, Reply reply, Defaults defaults, Consumer<Outcome> to) throws IOException, Refusal {
        formats.named("feed")
                .read(
                        source,
                        new ByteArrayInputStream(reply.body()),
                        defaults,
                        outcome -> to.accept(outcome instanceof Outcome.Read read ? seen(read, reply) : outcome));
    }

    void text(String source, Reply reply, Defaults defaults, Consumer<Outcome> to) throws IOException, Refusal {
        refusePictures(reply.contentType());
        Published assumed = UrlDate.of(reply.address()).orElse(defaults.published());
        Defaults here = new Defaults(assumed, defaults.language(), defaults.fields(), defaults.format());
        formats.named("text")
                .read(
                        source,
                        new ByteArrayInputStream(plain(reply)),
                        here,
                        outcome -> to.accept(
                                outcome instanceof Outcome.Read read
                                        ? seen(
                                                new Outcome.Read(
                                                        placed(read.report(), reply.address()), read.appearance()),
                                                reply)
                                        : outcome));
    }

    /** A plain text in UTF-8, as its format wants it: the site says what it is written in, which nobody says of a file. */
    private static byte[] plain(Reply reply) throws Refusal {
        String type = reply.contentType();
        return type != null && CHARSET.matcher(type).find()
                ? Decoding.text(reply.body(), type).getBytes(StandardCharsets.UTF_8)
                : reply.body();
    }

    private static Outcome.Read seen(Outcome.Read read, Reply reply) {
        Appearance appearance = read.appearance();
        return new Outcome.Read(read.report(), new Appearance(appearance.form(), reply.at(), appearance.modified()));
    }

    /** A plain text with the address that it was at, unless it names its own; that may have given its time too. */
    private static Report placed(Report report, String url) {
        if (report.url() != null) {
            return report;
        }
        Optional<String> host = Address.of(url).map(Address::host);
        Map<Particular, String> from = new EnumMap<>(Particular.class);
        from.putAll(report.from());
        from.put(Particular.URL, "fetched");
        if (TextFormat.ASSUMED.equals(from.get(Particular.PUBLISHED))
                && UrlDate.of(url).isPresent()) {
            from.put(Particular.PUBLISHED, "address");
        }
        host.ifPresent(name -> from.putIfAbsent(Particular.OUTLET, "host"));
        return new Report(
                report.id(),
                report.source(),
                report.text(),
                report.headline(),
                report.body(),
                report.published(),
                url,
                Optional.ofNullable(report.outlet()).or(() -> host).orElse(null),
                report.author(),
                report.section(),
                report.language(),
                from);
    }

    private static void refusePictures(@Nullable String contentType) throws Refusal {
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (type.matches("(?:image|audio|video|font)/.*|application/pdf.*")) {
            throw new Refusal(Reason.NOT_TEXT, "the site calls it " + Names.printable(type));
        }
    }
}
