package dev.readout.ingest.feed;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/** Names of elements under the prefixes that everybody knows, whatever the document calls them. */
final class Namespace {
    private static final Map<String, String> PREFIXES = Map.of(
            "http://purl.org/rss/1.0/modules/content/", "content:",
            "http://purl.org/dc/elements/1.1/", "dc:",
            "http://purl.org/dc/terms/", "dc:",
            "http://www.google.com/schemas/sitemap-news/0.9", "news:");

    /** The vocabularies that feeds and sitemaps themselves are written in. */
    private static final Pattern OWN =
            Pattern.compile("(?i)(?:https?://(?:www\\.)?(?:w3\\.org/2005/atom|purl\\.org/atom/ns#|purl\\.org/rss/1\\.0/"
                    + "|my\\.netscape\\.com/rdf/.*|channel\\.netscape\\.com/rdf/.*|w3\\.org/1999/02/22-rdf-syntax-ns#"
                    + "|sitemaps\\.org/.*|google\\.com/schemas/sitemap/.*|w3\\.org/1999/xhtml"
                    + "|backend\\.userland\\.com/rss.*))?");

    private Namespace() {}

    /** The name of the element that the XML stands on; one of a vocabulary that is not read gets '?:' before it. */
    static String name(XMLStreamReader xml) {
        String uri = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI().strip();
        String prefix = PREFIXES.get(uri.toLowerCase(Locale.ROOT));
        if (prefix == null) {
            prefix = OWN.matcher(uri).matches() ? "" : "?:";
        }
        return prefix + xml.getLocalName();
    }
}
