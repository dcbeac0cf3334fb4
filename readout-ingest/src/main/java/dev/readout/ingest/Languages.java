package dev.readout.ingest;

import dev.readout.model.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The language of a report: what it says itself, else what the user says, else what its letters show. */
final class Languages {
    private static final Pattern CODE = Pattern.compile("([a-z]{2})(?:[-_][a-z0-9_-]+)?", Pattern.CASE_INSENSITIVE);

    private Languages() {}

    /** The ISO 639-1 code of a tag like 'en-GB'; empty where the words are none. */
    static Optional<String> code(String words) {
        Matcher code = CODE.matcher(words.strip());
        return code.matches() ? Optional.of(code.group(1).toLowerCase(Locale.ROOT)) : Optional.empty();
    }

    /**
     * The language, which never stays open.
     *
     * @param stated the code that the report gives itself
     */
    static Told<String> of(Told<String> stated, Defaults defaults, String text, Span body) {
        return stated.or(TextFormat.ASSUMED, () -> Optional.ofNullable(defaults.language()))
                .or("text", () -> Optional.of(Script.language(text, body)));
    }
}
