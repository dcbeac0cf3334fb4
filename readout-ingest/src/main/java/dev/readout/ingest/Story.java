package dev.readout.ingest;

import dev.readout.model.Particular;
import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a record of a data set or an item of a feed says, on its way to a report. Headline, author's line and body make
 * the report's text, with an empty line between them; headline and body are read, the author's line is only kept.
 *
 * @param title the headline, as plain text; may be empty
 * @param author whose names the report bears, as printed; may be empty
 * @param body plain text; may be empty where there is a title
 * @param published when it was published, if it says so
 * @param url its address; anything but http and https counts as none
 * @param outlet who published it; absent where the address's host is to stand for it
 * @param section the part of the outlet in which it stands
 * @param language a code like 'en' or 'en-GB'; anything else counts as none
 */
public record Story(
        Told<String> title,
        Told<String> author,
        String body,
        Told<Published> published,
        Told<String> url,
        Told<String> outlet,
        Told<String> section,
        Told<String> language) {
    private static final String GAP = "\n\n";

    public Story {
        title = oneLine(title);
        author = oneLine(author);
        body = body.strip();
    }

    private static Told<String> oneLine(Told<String> told) {
        return Told.by(told.from(), told.value().map(Markup::oneLine).filter(words -> !words.isEmpty()));
    }

    /**
     * The report.
     *
     * @throws Refusal if it says nothing, or has characters that no text has
     */
    public Report report(String source, Defaults defaults) throws Refusal {
        String head = title.value().orElse("");
        if (head.isEmpty() && body.isEmpty()) {
            throw new Refusal(Reason.EMPTY, "neither a title nor a text");
        }
        String names = author.value().orElse("");
        StringBuilder text = new StringBuilder(head);
        Stream.of(names.isEmpty() || names.regionMatches(true, 0, "by ", 0, 3) ? names : "By " + names, body)
                .filter(part -> !part.isEmpty())
                .forEach(part -> text.append(text.isEmpty() ? "" : GAP).append(part));
        String all = text.toString();
        refuseBroken(all);
        Span read = new Span(all.length() - body.length(), all.length());
        Span headline = head.isEmpty() ? null : new Span(0, head.length());
        Optional<Address> address = url.value().map(String::strip).flatMap(Address::of);
        Told<Published> time = published
                .or("address", () -> address.map(Address::url).flatMap(UrlDate::of))
                .or(TextFormat.ASSUMED, () -> Optional.ofNullable(defaults.published()));
        Told<String> publisher = Told.by(
                        outlet.from(),
                        outlet.value()
                                .map(name -> Names.printable(Markup.oneLine(name)))
                                .filter(name -> !name.isEmpty()))
                .or("host", () -> address.map(Address::host));
        Told<String> writer = Told.by(author.from(), author.value().flatMap(Bylines::of));
        Told<String> part = Told.by(section.from(), section.value().flatMap(Bylines::section));
        Told<String> told = Languages.of(
                Told.by(language.from(), language.value().flatMap(Languages::code)),
                defaults,
                all,
                read.length() > 0 || headline == null ? read : headline);
        return new Report(
                TextFormat.id(all),
                source,
                all,
                headline,
                read,
                time.value().orElse(null),
                address.map(Address::url).orElse(null),
                publisher.value().orElse(null),
                writer.value().orElse(null),
                part.value().orElse(null),
                told.value().orElseThrow(),
                Told.from(Map.of(
                        Particular.URL,
                        Told.by(url.from(), address),
                        Particular.TITLE,
                        title,
                        Particular.PUBLISHED,
                        time,
                        Particular.OUTLET,
                        publisher,
                        Particular.AUTHOR,
                        writer,
                        Particular.SECTION,
                        part,
                        Particular.LANGUAGE,
                        told)));
    }

    private static void refuseBroken(String text) throws Refusal {
        for (int at = 0, c; at < text.length(); at += Character.charCount(c)) {
            c = text.codePointAt(at);
            if (c == 0) {
                throw new Refusal(Reason.NOT_TEXT, "a NUL character in the text");
            }
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                throw new Refusal(Reason.NOT_TEXT, "half of a surrogate pair in the text");
            }
        }
    }
}
