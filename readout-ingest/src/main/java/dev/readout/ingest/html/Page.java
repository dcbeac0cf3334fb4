package dev.readout.ingest.html;

import dev.readout.ingest.Limits;
import dev.readout.ingest.Reason;
import dev.readout.ingest.Refusal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A page as parsed.
 *
 * @param document its tree, cut off where it is deeper than the limit
 * @param story what it says in JSON-LD
 * @param metas its meta tags
 * @param savedFrom the address that a browser wrote into the saved page
 */
record Page(
        Document document,
        JsonLd story,
        Metas metas,
        @Nullable String savedFrom) {
    /** Browsers write the address within so many characters. */
    private static final int HEAD = 4000;

    private static final Pattern SAVED = Pattern.compile(
            "<!--\\s*(?:saved from url=\\(\\d+\\)|Page saved with SingleFile\\s+url:\\s*)(https?://\\S{1,2000})");

    /** @throws Refusal if it has more tags than the limit */
    static Page of(String html, Limits.Page limits) throws Refusal {
        long tags = html.chars().filter(c -> c == '<').count();
        if (tags > limits.tags()) {
            throw new Refusal(Reason.TOO_LARGE, "more than the limit of " + limits.tags() + " tags");
        }
        Document document = Parser.htmlParser().setMaxDepth(limits.depth()).parseInput(html, "");
        Matcher saved = SAVED.matcher(html.substring(0, Math.min(html.length(), HEAD)));
        return new Page(
                document, JsonLd.of(document, limits), new Metas(document), saved.find() ? saved.group(1) : null);
    }
}
