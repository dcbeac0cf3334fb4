package dev.readout.ingest.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What stands on a page beside the story, known by the page's own names for its parts and by how lines begin. */
final class Clutter {
    private static final Pattern BETWEEN_NAMES = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
    /** More characters of names than any page needs. */
    private static final int NAMES = 500;

    private static final Pattern STAMP =
            Pattern.compile("(?:first |last )?(?:published|updated|posted|modified)\\b[^.]*\\d.*");

    private final Set<String> parts;
    private final Set<String> never;
    private final Set<String> story;
    private final Set<String> unseen;
    private final List<String> beginnings;
    private final Set<String> wholes;
    private final List<String> ends;
    private final List<String> closing;
    private final List<String> walls;

    Clutter() {
        Wordlist table = new Wordlist("clutter.tsv");
        parts = new HashSet<>(table.of("part"));
        never = new HashSet<>(table.of("never"));
        story = new HashSet<>(table.of("story"));
        unseen = new HashSet<>(table.of("unseen"));
        beginnings = table.of("begins");
        wholes = new HashSet<>(table.of("whole"));
        ends = table.of("ends");
        closing = table.of("rest");
        walls = table.of("wall");
    }

    /** Whether a page calls this part by a name for what is no story. */
    boolean part(Element element) {
        return named(element, parts);
    }

    /** Whether a page calls this part by a name that no story bears. */
    boolean never(Element element) {
        return named(element, never);
    }

    /** Whether a page calls this part by a name for the story itself. */
    boolean story(Element element) {
        return element.attr("itemprop").equals("articleBody") || named(element, story);
    }

    /** Whether its class says that it is not shown. */
    boolean unseen(Element element) {
        return element.classNames().stream().anyMatch(unseen::contains);
    }

    private static boolean named(Element element, Set<String> names) {
        return among(element.className(), names) || among(element.id(), names);
    }

    private static boolean among(String words, Set<String> names) {
        if (words.isEmpty()) {
            return false;
        }
        String cut = words.length() > NAMES ? words.substring(0, NAMES) : words;
        String previous = "";
        for (String name : BETWEEN_NAMES.split(cut, -1)) {
            String low = name.toLowerCase(Locale.ROOT);
            if (names.contains(low) || names.contains(previous + "-" + low)) {
                return true;
            }
            previous = low;
        }
        return false;
    }

    /** Whether a line is an invitation, a credit or the like. */
    boolean line(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        if (low.length() < 100 && STAMP.matcher(low).lookingAt()) {
            return true;
        }
        return wholes.contains(low)
                || beginnings.stream().anyMatch(low::startsWith)
                || ends.stream().anyMatch(low::endsWith);
    }

    /** Whether a line asks for money, a login or consent instead of telling the story. */
    boolean wall(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        return walls.stream().anyMatch(low::contains);
    }

    /** Whether nothing of the story follows a line. */
    boolean closing(String text) {
        String low = text.toLowerCase(Locale.ROOT);
        return closing.stream().anyMatch(c -> low.equals(c) || low.equals(c + ":"));
    }
}
