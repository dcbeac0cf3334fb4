package dev.readout.ingest.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Attributes;
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
    /** The items of a list bear one name. */
    private String last = "";

    private int lastMeaning;

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
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes given = Given.of(element);
        return given.get("itemprop").equals("articleBody") || (meaning(given) & Clutter.STORY) != 0;
    }

    /** By a class for what is not shown. */
    boolean unseen(Attributes given) {
        return (meaning(given.get("class")) & Clutter.UNSEEN) != 0;
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
    boolean dated(Attributes given) {
        return (meaning(given) & (DATE | DATE_PERHAPS)) != 0;
    }

    private static boolean brief(Element element) {
        return element.className().length() + element.id().length() < LONGEST;
    }

    private boolean has(Element element, int wanted) {
        return element.attributesSize() > 0 && (meaning(Given.of(element)) & wanted) != 0;
    }

    private int meaning(Attributes given) {
        return meaning(given.get("class")) | meaning(given.get("id"));
    }

    private int meaning(String words) {
        if (words.isEmpty()) {
            return 0;
        }
        if (!words.equals(last)) {
            lastMeaning = known.computeIfAbsent(words, this::read);
            last = words;
        }
        return lastMeaning;
    }

    private int read(String words) {
        String low = words.toLowerCase(Locale.ROOT);
        return clutter.meaning(words)
                | (names.date().in(low) ? DATE : 0)
                | (names.datePerhaps().in(low) ? DATE_PERHAPS : 0);
    }
}
