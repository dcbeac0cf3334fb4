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
 * @param tags its elements that declare something
 * @param story what it says in JSON-LD
 * @param metas its meta tags
 * @param savedFrom the address that a browser wrote into the saved page
 */
record Page(
        Document document,
        Tags tags,
        JsonLd story,
        Metas metas,
        @Nullable String savedFrom) {
    /** Browsers write the address within so many characters. */
    private static final int HEAD = 4000;

    private static final Pattern SAVED = Pattern.compile(
            "<!--\\s*(?:saved from url=\\(\\d+\\)|Page saved with SingleFile\\s+url:\\s*)(https?://\\S{1,2000})");

    /** @throws Refusal if it has more tags than the limit */
    static Page of(String html, Limits.Page limits) throws Refusal {
        // a page of fewer characters has no more tags
        if (html.length() > limits.tags() && tags(html) > limits.tags()) {
            throw new Refusal(Reason.TOO_LARGE, "more than the limit of " + limits.tags() + " tags");
        }
        Document document = Parser.htmlParser().setMaxDepth(limits.depth()).parseInput(html, "");
        Tags tags = Tags.of(document);
        return new Page(
                document,
                tags,
                JsonLd.of(tags.jsonLd(), limits),
                new Metas(tags.metas()),
                savedFrom(html.substring(0, Math.min(html.length(), HEAD))));
    }

    private static @Nullable String savedFrom(String head) {
        int comment = head.indexOf("<!--");
        if (comment < 0) {
            return null;
        }
        Matcher saved = SAVED.matcher(head).region(comment, head.length());
        return saved.find() ? saved.group(1) : null;
    }

    private static int tags(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            tags++;
        }
        return tags;
    }
}
