package dev.readout.ingest;

import dev.readout.model.Published;
import dev.readout.model.Report;
import dev.readout.model.Span;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
 * @param language a code like 'en' or 'en-GB'; anything else counts as none
 */
public record Story(
        String title,
        String author,
        String body,
        @Nullable Published published,
        @Nullable String url,
        @Nullable String outlet,
        @Nullable String language) {
    private static final String GAP = "\n\n";

    public Story {
        title = Markup.oneLine(title);
        author = Markup.oneLine(author);
        body = body.strip();
    }

    /**
     * The report.
     *
     * @throws Refusal if it says nothing, or has characters that no text has
     */
    public Report report(String source, Defaults defaults) throws Refusal {
        if (title.isEmpty() && body.isEmpty()) {
            throw new Refusal(Reason.EMPTY, "neither a title nor a text");
        }
        StringBuilder text = new StringBuilder(title);
        Stream.of(author.isEmpty() || author.regionMatches(true, 0, "by ", 0, 3) ? author : "By " + author, body)
                .filter(part -> !part.isEmpty())
                .forEach(part -> text.append(text.isEmpty() ? "" : GAP).append(part));
        String all = text.toString();
        refuseBroken(all);
        Span read = new Span(all.length() - body.length(), all.length());
        Span headline = title.isEmpty() ? null : new Span(0, title.length());
        Optional<Address> address = Optional.ofNullable(url).map(String::strip).flatMap(Address::of);
        Optional<Published> time = Optional.ofNullable(published)
                .or(() -> address.map(Address::url).flatMap(UrlDate::of))
                .or(() -> Optional.ofNullable(defaults.published()));
        Optional<String> publisher = Optional.ofNullable(outlet)
                .map(name -> Names.printable(Markup.oneLine(name)))
                .filter(name -> !name.isEmpty())
                .or(() -> address.map(Address::host));
        String stated = Optional.ofNullable(language).flatMap(Languages::code).orElse(null);
        return new Report(
                TextFormat.id(all),
                source,
                all,
                headline,
                read,
                time.orElse(null),
                address.map(Address::url).orElse(null),
                publisher.orElse(null),
                Languages.of(stated, defaults, all, read.length() > 0 || headline == null ? read : headline));
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
