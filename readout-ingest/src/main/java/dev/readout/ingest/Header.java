package dev.readout.ingest;

import dev.readout.model.Published;
import dev.readout.model.Span;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says of itself before it begins: header lines, or a leading {@code date 2025-02-24}.
 *
 * @param title where the TITLE line's value stands
 * @param url an http or https address; anything else counts as none
 * @param published the PUBLISHED line, else the leading date, else a date in the address
 * @param outlet the OUTLET line, else the address's host without 'www.'
 * @param author the AUTHOR line, as {@link Bylines#of} gives it
 * @param section the SECTION line
 * @param language ISO 639-1 code
 * @param modified when it was last changed, by the MODIFIED line
 * @param end where the text proper begins: its first visible character
 */
record Header(
        Told<Span> title,
        Told<String> url,
        Told<Published> published,
        Told<String> outlet,
        Told<String> author,
        Told<String> section,
        Told<String> language,
        Optional<Published> modified,
        int end) {
    /** The way by which header lines give a value. */
    static final String LINES = "header";

    private static final Pattern LINE = Pattern.compile(
            "[ \\t]*(URL|TITLE|PUBLISHED|OUTLET|LANGUAGE|MODIFIED|AUTHOR|CREDIT|SECTION|VALUES-FROM)[ \\t]*:([^\\n]*+)(?:\\n|\\z)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DATE =
            Pattern.compile("date[ \\t]+(\\d{4}-\\d{2}-\\d{2})(?=\\s)", Pattern.CASE_INSENSITIVE);

    static Header of(String text) {
        int at = Lines.skipBlank(text, 0);
        Matcher date = DATE.matcher(text).region(at, text.length());
        Optional<Published> leading = date.lookingAt() ? Published.parse(date.group(1)) : Optional.empty();
        if (leading.isPresent()) {
            at = Lines.skipBlank(text, date.end());
        }
        Map<String, Span> lines = new HashMap<>();
        Matcher line = LINE.matcher(text);
        while (line.region(at, text.length()).lookingAt()) {
            Span value = Lines.trimmed(text, line.start(2), line.end(2));
            if (value.length() > 0) {
                lines.putIfAbsent(line.group(1).toUpperCase(Locale.ROOT), value);
            }
            at = line.end();
        }
        Optional<Published> stated = value(text, lines, "PUBLISHED").flatMap(Moments::of);
        Optional<Address> address = value(text, lines, "URL").flatMap(Address::of);
        return new Header(
                Told.by(LINES, Optional.ofNullable(lines.get("TITLE"))),
                Told.by(LINES, address.map(Address::url)),
                Told.by(LINES, stated).or("leading-date", () -> leading).or("address", () -> address.map(Address::url)
                        .flatMap(UrlDate::of)),
                Told.by(LINES, value(text, lines, "OUTLET")).or("host", () -> address.map(Address::host)),
                Told.by(LINES, value(text, lines, "AUTHOR").flatMap(Bylines::of)),
                Told.by(LINES, value(text, lines, "SECTION").flatMap(Bylines::section)),
                Told.by(LINES, value(text, lines, "LANGUAGE").flatMap(Languages::code)),
                value(text, lines, "MODIFIED").flatMap(Moments::of),
                Lines.skipBlank(text, at));
    }

    private static Optional<String> value(String text, Map<String, Span> lines, String key) {
        return Optional.ofNullable(lines.get(key)).map(s -> text.substring(s.start(), s.end()));
    }
}
