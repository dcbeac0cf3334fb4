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
    private static final String AUTHOR = "author";
    /** So many elements are looked at that may name the author. */
    private static final int MOST = 20;

    private final List<Element> metas = new ArrayList<>();
    private final List<Element> jsonLd = new ArrayList<>();
    private final List<Element> canonical = new ArrayList<>();
    private final List<Element> headlines = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> writers = new ArrayList<>();
    private final List<Element> bylines = new ArrayList<>();
    private final List<Element> bylinesPerhaps = new ArrayList<>();
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
        if (Given.linkAlone(attributes)) {
            return;
        }
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
        } else {
            byline(element, attributes.get("class"), rel);
        }
    }

    /** What is called so in full says who wrote the story; what is called like it may, once the story has begun. */
    private void byline(Element element, String names, String rel) {
        if (is(rel, "author") || (names.length() >= BYLINE.length() && element.hasClass(BYLINE))) {
            bylines.add(element);
        } else if (!headings.isEmpty() && bylinesPerhaps.size() < MOST && names.length() >= AUTHOR.length()) {
            String lower = names.toLowerCase(Locale.ROOT);
            if (lower.contains(AUTHOR) || lower.contains(BYLINE) || lower.contains("autor")) {
                bylinesPerhaps.add(element);
            }
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

    /** What stands below a heading and is called like a byline: that, the box of an author or of a commenter. */
    List<Element> bylinesPerhaps() {
        return bylinesPerhaps;
    }

    /** What is marked as the section in microdata. */
    List<Element> sections() {
        return sections;
    }
}
