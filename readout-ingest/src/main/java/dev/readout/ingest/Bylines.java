package dev.readout.ingest;

import dev.readout.ingest.html.Wordlist;
import dev.readout.model.Span;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The names of authors and sections as a reader would write them down, from words that pages, feeds and texts give. */
public final class Bylines {
    /** What is longer is no list of names. */
    private static final int LONGEST = 200;
    /** So many characters are looked at. */
    private static final int READ = 1000;
    /** What is longer is no section. */
    private static final int SECTION = 80;
    /** How many lines of a text may stand before its byline, the headline not counted. */
    private static final int LINES = 5;
    /** What is longer is no byline but a paragraph. */
    private static final int LINE = 120;

    private static final Wordlist WORDS = new Wordlist("bylines.tsv");
    private static final Set<String> NOBODY = Set.copyOf(WORDS.of("nobody"));
    private static final Set<String> OTHER = Set.copyOf(WORDS.of("other"));
    private static final Set<String> NOWHERE = Set.copyOf(WORDS.of("nowhere"));
    private static final Pattern BY = Pattern.compile(
            "(?:" + WORDS.of("by").stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")\\s+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** An address of mail, with the name in brackets that RSS wants behind it. */
    private static final Pattern MAIL =
            Pattern.compile("<?(?:mailto:)?[\\w.+%-]{1,64}@[\\w.-]{1,255}>?(?:\\s*\\(([^()]*)\\))?");

    /** An address, a file's name, a mark within the page, or what somebody is called in a network. */
    private static final Pattern LINK = Pattern.compile(
            "(?:https?:)?//\\S+|(?:www|facebook|twitter|x)\\.\\S+|[\\w-]+\\.(?:txt|html?|php|json)|[@#]\\S+",
            Pattern.CASE_INSENSITIVE);

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    /** A day or time, and what stands behind it: visible bylines often hold both. */
    private static final Pattern TIME = Pattern.compile(
            "(?:^|[\\s,|·•–—-]++)(?:(?:(?:last )?updated|published|posted|on|at)[: ]{1,2})?"
                    + "(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]{0,2} )?"
                    + "(?:" + MONTH + " \\d{1,2}\\b|\\d{1,2}(?:st|nd|rd|th|\\.)? \\p{L}{3,10}\\.?,? (?:19|20)\\d\\d"
                    + "|(?:19|20)\\d\\d[-/.]\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d|\\d{1,2}:\\d\\d"
                    + "|\\d{1,3} (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago).*",
            Pattern.CASE_INSENSITIVE);

    private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*+";
    private static final String NAMES =
            NAME + "(?: (?:(?:de|da|del|di|van|von|der|den|bin|al|el|la|le|du|ul) ){0,2}+" + NAME + "){1,4}+";
    private static final String SEVERAL = "(" + NAMES + "(?:(?:,| and| &|, and) " + NAMES + "){0,5}+)";
    /** A line of its own that begins with 'By' and holds names, perhaps what they are. */
    private static final Pattern OWN_LINE = Pattern.compile("(?:By|BY)[: ] ?" + SEVERAL + "(?:\\s?[,|/(–—-].{0,60})?");
    /** Names alone. */
    private static final Pattern ALONE = Pattern.compile("(?:(?:[Bb]y|BY|[Vv]on|[Pp]ar|[Pp]or):? )?" + SEVERAL);

    private Bylines() {}

    /**
     * Who wrote a report, by words that name them: without 'By', addresses of mail and pages, repeated names, and what
     * programs write where nobody is named. Several names are joined by commas, if they came so.
     */
    public static Optional<String> of(String words) {
        Matcher mail = MAIL.matcher(line(words));
        String line = mail.replaceAll(found -> found.group(1) == null ? " " : Matcher.quoteReplacement(found.group(1)));
        line = TIME.matcher(line.substring(0, Math.min(line.length(), LONGEST))).replaceFirst("");
        Map<String, String> names = new LinkedHashMap<>();
        int length = 0;
        for (String part : line.split("[,;|]", -1)) {
            String name = without(part.strip());
            length += name.length() + 2;
            String key = name.toLowerCase(Locale.ROOT);
            if (!name.isEmpty() && !NOBODY.contains(key) && !LINK.matcher(name).matches() && length <= LONGEST) {
                names.putIfAbsent(key, name);
            }
        }
        return Optional.of(String.join(", ", names.values())).filter(Bylines::says);
    }

    private static String line(String words) {
        return Names.printable(Markup.oneLine(words.substring(0, Math.min(words.length(), READ))));
    }

    private static String without(String name) {
        Matcher by = BY.matcher(name);
        return Markup.oneLine(by.lookingAt() ? name.substring(by.end()) : name);
    }

    private static boolean says(String words) {
        return words.codePoints().anyMatch(Character::isLetter);
    }

    /** The section that words name; what programs write where there is none is none. */
    public static Optional<String> section(String words) {
        // several are written with commas and no spaces between; the first is the section
        return Optional.of(line(words).split(",(?=\\S)", 2)[0].strip())
                .filter(name -> name.length() <= SECTION && says(name))
                .filter(name -> !NOWHERE.contains(name.toLowerCase(Locale.ROOT)))
                .filter(name -> !LINK.matcher(name).matches());
    }

    /** The authors whose names are all that the words are, but for 'By' and a time. */
    public static Optional<String> whole(String words) {
        String line = line(words);
        Matcher alone = ALONE.matcher(
                line.length() > LINE ? "" : TIME.matcher(line).replaceFirst("").strip());
        return alone.matches() && !OTHER.contains(line.split(" ", 2)[0].toLowerCase(Locale.ROOT))
                ? of(alone.group(1))
                : Optional.empty();
    }

    /** The authors that a text names on one of its first lines. */
    static Optional<String> in(String text, Span body) {
        int at = body.start();
        for (int n = 0; n < LINES && at < body.end(); n++) {
            Span line = Lines.trimmed(text, at, Math.min(Lines.end(text, at), body.end()));
            if (line.length() <= LINE) {
                Matcher own = OWN_LINE.matcher(text.substring(line.start(), line.end()));
                if (own.matches()) {
                    return of(own.group(1));
                }
            }
            at = Lines.skipBlank(text, line.end());
        }
        return Optional.empty();
    }
}
