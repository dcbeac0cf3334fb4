package dev.readout.ingest.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What pages call the values they give, from the table beside this class. */
final class PageNames {
    private final Wordlist table = new Wordlist("names.tsv");
    private final List<String> date = table.of("date");
    private final List<String> datePerhaps = table.of("date-perhaps");

    /** The names of meta tags of one kind. */
    Set<String> metas(String kind) {
        return new HashSet<>(table.of(kind));
    }

    /** What in an element's class or id says that it holds the date of publication. */
    List<String> date() {
        return date;
    }

    /** What says that it may hold it. */
    List<String> datePerhaps() {
        return datePerhaps;
    }
}
