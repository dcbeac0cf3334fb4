package dev.readout.ingest.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The elements of a page that declare something of its story, each kind in the page's order, gathered in one pass. */
final class Tags {
    private static final String BYLINE = "byline";

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> jsonLd = new ArrayList<>();
    private final List<Element> canonical = new ArrayList<>();
    private final List<Element> headlines = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> writers = new ArrayList<>();
    private final List<Element> bylines = new ArrayList<>();
    private final List<Element> sections = new ArrayList<>();

    private Tags() {}

    /** The tags of a page of which nothing was taken out yet. */
    static Tags of(Document page) {
        Tags tags = new Tags();
        tags.walk(page);
        return tags;
    }

    private void walk(Element element) {
        take(element);
        // by hand, because this is done for every node of every page
        for (int i = 0; i < element.childNodeSize(); i++) {
            Node child = element.childNode(i);
            if (child instanceof Element inner) {
                walk(inner);
            }
        }
    }

    private void take(Element element) {
        switch (element.normalName()) {
            case "meta" -> metas.add(element);
            case "h1" -> headings.add(element);
            case "script" -> {
                if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json")) {
                    jsonLd.add(element);
                }
            }
            default -> {}
        }
        if (element.attributesSize() > 0) {
            named(element, element.attributes());
        }
    }

    private void named(Element element, Attributes attributes) {
        String rel = attributes.get("rel");
        String property = attributes.get("itemprop");
        if (is(rel, "canonical")) {
            canonical.add(element);
        }
        if (is(property, "headline")) {
            headlines.add(element);
        }
        if (is(property, "author")) {
            writers.add(element);
        } else if (is(property, "articleSection")) {
            sections.add(element);
        } else if (is(rel, "author")
                || (attributes.get("class").length() >= BYLINE.length() && element.hasClass(BYLINE))) {
            bylines.add(element);
        }
    }

    private static boolean is(String value, String word) {
        return value.length() >= word.length() && value.trim().equalsIgnoreCase(word);
    }

    /** Meta tags. */
    List<Element> metas() {
        return metas;
    }

    /** Scripts that hold JSON-LD. */
    List<Element> jsonLd() {
        return jsonLd;
    }

    /** Links to the page's own address. */
    List<Element> canonical() {
        return canonical;
    }

    /** What is marked as the headline in microdata. */
    List<Element> headlines() {
        return headlines;
    }

    /** Headings of the first rank. */
    List<Element> headings() {
        return headings;
    }

    /** What is marked as an author in microdata. */
    List<Element> writers() {
        return writers;
    }

    /** What is named as the byline, or links to the author. */
    List<Element> bylines() {
        return bylines;
    }

    /** What is marked as the section in microdata. */
    List<Element> sections() {
        return sections;
    }
}
