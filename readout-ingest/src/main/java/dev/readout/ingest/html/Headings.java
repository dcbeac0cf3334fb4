package dev.readout.ingest.html;

import dev.readout.ingest.html.Facts.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** The headline: what the page declares and what it shows, without the outlet's name behind it. */
final class Headings {
    /** Digits that are none of the decimal ones. */
    private static final Pattern NUMBER = Pattern.compile("[\\p{Nl}\\p{No}]");

    private static final Pattern TAG = Pattern.compile("<[^<>]{1,300}>");
    private static final Pattern SEPARATOR = Pattern.compile("\\s+[|\\-–—•·:»/]\\s+");
    private static final int SHORTEST = 8;
    /** A page's only heading is its headline where it is not as short as a name. */
    private static final int HEADLINE = 16;

    private final List<Said> declared = new ArrayList<>();
    private final List<String> shown = new ArrayList<>();

    /** Takes all in; before anything is removed from the document. */
    Headings(Page page) {
        declare(Source.JSON_LD, page.story().first("headline"));
        declare(Source.OPEN_GRAPH, page.metas().first("og:title"));
        declare(Source.OPEN_GRAPH, page.metas().first("twitter:title"));
        Document document = page.document();
        declare(
                Source.MICRODATA,
                page.tags().headlines().stream()
                        .map(e -> e.hasAttr("content") ? e.attr("content") : e.text())
                        .findFirst());
        declare(Source.TITLE, Optional.of(document.title()));
        for (Element heading : page.tags().headings()) {
            String words = cut(heading.text().strip());
            if (!words.isEmpty()) {
                shown.add(words);
            }
        }
    }

    private void declare(Source source, Optional<String> words) {
        words.map(Headings::cut)
                .map(w -> TAG.matcher(Parser.unescapeEntities(w, false))
                        .replaceAll("")
                        .strip())
                .filter(w -> !w.isEmpty())
                .ifPresent(w -> declared.add(new Said(w, source)));
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), Facts.LONGEST));
    }

    /** Says the headlines: the heading that a declared one confirms, those declared, the only
     * heading, the window's title, any heading. */
    void say(Facts facts, Optional<String> outlet) {
        shown.stream()
                .filter(h -> declared.stream().anyMatch(d -> confirms(d.words(), h)))
                .findFirst()
                .ifPresent(h -> facts.say(Fact.TITLE, Source.HEADING, h));
        declared.stream().filter(d -> d.source() != Source.TITLE).forEach(d -> say(facts, d, outlet));
        if (shown.size() == 1 && shown.get(0).length() >= HEADLINE) {
            facts.say(Fact.TITLE, Source.HEADING, shown.get(0));
        }
        declared.stream().filter(d -> d.source() == Source.TITLE).forEach(d -> say(facts, d, outlet));
        shown.forEach(h -> facts.say(Fact.TITLE, Source.HEADING, h));
    }

    private static void say(Facts facts, Said title, Optional<String> outlet) {
        facts.say(Fact.TITLE, title.source(), withoutOutlet(title.words(), outlet));
    }

    private static boolean confirms(String declared, String heading) {
        String one = bare(declared);
        String other = bare(heading);
        return other.length() >= SHORTEST
                && (one.startsWith(other) || (one.length() >= SHORTEST && other.startsWith(one)));
    }

    /** Only letters and digits count when two texts are held against each other. */
    static String bare(String words) {
        StringBuilder bare = new StringBuilder(words.length());
        String low = words.toLowerCase(Locale.ROOT);
        for (int at = 0, c; at < low.length(); at += Character.charCount(c)) {
            c = low.codePointAt(at);
            if (Character.isLetterOrDigit(c)
                    || (c > 0x7F && NUMBER.matcher(Character.toString(c)).matches())) {
                bare.appendCodePoint(c);
            }
        }
        return bare.toString();
    }

    /** Whether a text is {@link #bare} this; nearly none is, which its first letter tells. */
    static boolean says(String words, String bare) {
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            if (c >= 0x80) {
                break;
            }
            if (Character.isLetterOrDigit(c)) {
                return !bare.isEmpty()
                        && Character.toLowerCase(c) == bare.charAt(0)
                        && bare(words).equals(bare);
            }
        }
        return bare(words).equals(bare);
    }

    private static String withoutOutlet(String title, Optional<String> outlet) {
        if (outlet.isEmpty()) {
            return title;
        }
        String name = bare(outlet.get());
        var separator = SEPARATOR.matcher(title);
        while (separator.find()) {
            if (bare(title.substring(separator.end())).equals(name)) {
                return title.substring(0, separator.start());
            }
        }
        return title;
    }
}
