package dev.readout.ingest.html;

/** What a page says of its story; each is a header line of the stored text. */
enum Fact {
    /** Its own address. */
    URL,
    /** The headline. */
    TITLE,
    /** When it was published. */
    PUBLISHED,
    /** When it was last changed. */
    MODIFIED,
    /** Who published it. */
    OUTLET,
    /** The language of its text. */
    LANGUAGE,
    /** Who wrote it. */
    AUTHOR,
    /** The agency that it is from. */
    CREDIT,
    /** The part of the outlet that it stands in. */
    SECTION
}
