package dev.readout.ingest.html;

import java.util.Locale;

/** From where in a page a value is. */
enum Source {
    /** The story's description in JSON-LD. */
    JSON_LD,
    /** OpenGraph and the article properties that came with it. */
    OPEN_GRAPH,
    /** An element or meta tag with a property of schema.org. */
    MICRODATA,
    /** A time element whose names say that it is the story's. */
    STORY_TIME,
    /** The link that names the page's own address. */
    CANONICAL,
    /** A date in the page's address. */
    ADDRESS,
    /** An element whose names say what it holds. */
    NAMED,
    /** Any time element. */
    TIME,
    /** A short visible line. */
    LINE,
    /** Other meta tags. */
    META,
    /** The largest heading. */
    HEADING,
    /** The window's title. */
    TITLE,
    /** The page's root element. */
    ROOT,
    /** The place and agency that a story begins with. */
    DATELINE,
    /** Where the page was fetched or saved from. */
    FETCHED;

    private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** As the stored text shows it. */
    String code() {
        return code;
    }
}
