package dev.readout.ingest.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What stands on a page beside the story, known by the page's own names for its parts and by how lines begin. */
final class Clutter {
    private static final Pattern BETWEEN_CLASSES = Pattern.compile("\\s+");
    /** Longer than what lines that are none of the story begin or end with, or are. */
    private static final int LINE = 100;
    /** More characters of names than any page needs. */
    private static final int NAMES = 500;

    private static final Pattern STAMP =
            Pattern.compile("(?:first |last )?(?:published|updated|posted|modified)\\b[^.]*\\d.*");

    /** A name for what is no story. */
    static final int PART = 1;
    /** One of a kind that no story bears. */
    static final int NEVER = 1 << 1;
    /** One for the story itself. */
    static final int STORY = 1 << 2;
    /** A class of what is not shown. */
    static final int UNSEEN = 1 << 3;

    private final Map<String, Integer> meanings = new HashMap<>();
    /** What names of two words begin with. */
    private final Set<String> halves = new HashSet<>();

    private final Set<String> unseen;
    private final Phrases hiding;
    private final Phrases beginnings;
    private final Set<String> wholes;
    private final List<String> ends;
    private final Set<String> closing = new HashSet<>();
    private final Phrases walls;

    Clutter() {
        Wordlist table = new Wordlist("clutter.tsv");
        Map.of("part", PART, "never", NEVER, "story", STORY)
                .forEach((kind, meaning) -> table.of(kind).forEach(name -> {
                    meanings.merge(name, meaning, (one, other) -> one | other);
                    halves.add(name.substring(0, Math.max(0, name.indexOf('-'))));
                }));
        halves.remove("");
        unseen = new HashSet<>(table.of("unseen"));
        hiding = new Phrases(table.of("unseen"));
        beginnings = new Phrases(table.of("begins"));
        wholes = new HashSet<>(table.of("whole"));
        ends = table.of("ends");
        for (String rest : table.of("rest")) {
            closing.add(rest);
            closing.add(rest + ":");
        }
        walls = new Phrases(table.of("wall"));
        for (String kind : List.of("begins", "whole", "ends", "rest")) {
            for (String words : table.of(kind)) {
                if (words.length() > LINE / 2) {
                    throw new IllegalStateException("too long for a line: '" + words + "'");
                }
            }
        }
    }

    /**
     * What the names in a class attribute or id, {@code siteHeader nav-bar} has four, say of the part: the sum of
     * {@link #PART}, {@link #NEVER}, {@link #STORY} and {@link #UNSEEN}, as far as they do.
     */
    int meaning(String words) {
        int meaning = unseen(words) ? UNSEEN : 0;
        int length = Math.min(words.length(), NAMES);
        String previous = "";
        for (int from = 0; from < length; ) {
            int to = end(words, from, length);
            if (to > from) {
                String name = words.substring(from, to).toLowerCase(Locale.ROOT);
                meaning |= of(name);
                if (halves.contains(previous)) {
                    meaning |= of(previous + "-" + name);
                }
                previous = name;
            }
            from = to < length && !Character.isLetterOrDigit(words.charAt(to)) ? to + 1 : to;
        }
        return meaning;
    }

    /** Where the name that begins here ends: before a sign, and where a capital letter follows a small one. */
    private static int end(String words, int from, int length) {
        int to = from;
        while (to < length
                && Character.isLetterOrDigit(words.charAt(to))
                && (to == from
                        || !Character.isUpperCase(words.charAt(to))
                        || !Character.isLowerCase(words.charAt(to - 1)))) {
            to++;
        }
        return to;
    }

    private int of(String name) {
        return meanings.getOrDefault(name, 0);
    }

    /** Whether one of the classes in a class attribute says that it is not shown. */
    private boolean unseen(String classes) {
        return hiding.in(classes)
                && Arrays.stream(BETWEEN_CLASSES.split(classes)).anyMatch(unseen::contains);
    }

    /** Whether a line is an invitation, a credit or the like. */
    boolean line(String text) {
        if (text.length() > 2 * LINE) {
            // only how it begins and ends can show that; small letters are never fewer than the capitals they are of
            return beginnings.begin(low(text.substring(0, LINE))) || ends(low(text.substring(text.length() - LINE)));
        }
        String low = low(text);
        if (low.length() < LINE && STAMP.matcher(low).lookingAt()) {
            return true;
        }
        return wholes.contains(low) || beginnings.begin(low) || ends(low);
    }

    private boolean ends(String low) {
        for (String end : ends) {
            if (low.endsWith(end)) {
                return true;
            }
        }
        return false;
    }

    private static String low(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Whether a line asks for money, a login or consent instead of telling the story. */
    boolean wall(String text) {
        return walls.in(low(text));
    }

    /** Whether nothing of the story follows a line. */
    boolean closing(String text) {
        return text.length() <= LINE && closing.contains(low(text));
    }
}
