package dev.readout.ingest.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What pages call the values they give, from the table beside this class. */
final class PageNames {
    private final Wordlist table = new Wordlist("names.tsv");
    private final Phrases date = new Phrases(table.of("date"));
    private final Phrases datePerhaps = new Phrases(table.of("date-perhaps"));
    private final Map<String, Set<String>> metas = new HashMap<>();

    PageNames() {
        table.rows().forEach(row -> metas.computeIfAbsent(row.kind(), kind -> new HashSet<>())
                .add(row.words()));
    }

    /** The names of meta tags of one kind. */
    Set<String> metas(String kind) {
        return metas.getOrDefault(kind, Set.of());
    }

    /** What in an element's class or id says that it holds the date of publication. */
    Phrases date() {
        return date;
    }

    /** What says that it may hold it. */
    Phrases datePerhaps() {
        return datePerhaps;
    }
}
