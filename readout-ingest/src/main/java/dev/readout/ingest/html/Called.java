package dev.readout.ingest.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What a page's own names for its parts, their classes and ids, mean. Names come often: each is read once a page. */
final class Called {
    /** Longer names tell no date. */
    private static final int LONGEST = 300;

    private static final int DATE = 1 << 4;
    private static final int DATE_PERHAPS = 1 << 5;

    private final Clutter clutter;
    private final PageNames names;
    private final Map<String, Integer> known = new HashMap<>();

    Called(Clutter clutter, PageNames names) {
        this.clutter = clutter;
        this.names = names;
    }

    /** A part by a name for what is no story. */
    boolean part(Element element) {
        return has(element, Clutter.PART);
    }

    /** A part by a name that no story bears. */
    boolean never(Element element) {
        return has(element, Clutter.NEVER);
    }

    /** By a name for the story itself. */
    boolean story(Element element) {
        return element.attr("itemprop").equals("articleBody") || has(element, Clutter.STORY);
    }

    /** By a class for what is not shown. */
    boolean unseen(Element element) {
        String name = element.className();
        return !name.isEmpty() && (meaning(name) & Clutter.UNSEEN) != 0;
    }

    /** By a name for what holds the date of publication. */
    boolean date(Element element) {
        return has(element, DATE) && brief(element);
    }

    /** By a name for what may hold it. */
    boolean datePerhaps(Element element) {
        return has(element, DATE_PERHAPS) && brief(element);
    }

    /** By a name for either. */
    boolean dated(Element element) {
        return has(element, DATE | DATE_PERHAPS);
    }

    private static boolean brief(Element element) {
        return element.className().length() + element.id().length() < LONGEST;
    }

    private boolean has(Element element, int wanted) {
        if (element.attributesSize() == 0) {
            return false;
        }
        String name = element.className();
        String id = element.id();
        return ((name.isEmpty() ? 0 : meaning(name)) & wanted) != 0 || ((id.isEmpty() ? 0 : meaning(id)) & wanted) != 0;
    }

    private int meaning(String words) {
        Integer before = known.get(words);
        if (before != null) {
            return before;
        }
        String low = words.toLowerCase(Locale.ROOT);
        int meaning = clutter.meaning(words)
                | (names.date().in(low) ? DATE : 0)
                | (names.datePerhaps().in(low) ? DATE_PERHAPS : 0);
        known.put(words, meaning);
        return meaning;
    }
}
