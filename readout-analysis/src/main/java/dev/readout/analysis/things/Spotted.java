package dev.readout.analysis.things;

import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Lexicon;
import dev.readout.analysis.lexicon.Phrases;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A sentence with everything in it that the lexicon knows, by longest match. */
public final class Spotted {
    /** Before a noun, never before a verb. */
    private static final WordSet OWNING = WordSet.of("a", "the", "his", "her", "their", "our", "this", "'s");

    /** So many letters the words of a title at most have that begin small. */
    private static final int SMALL = 4;
    /** A title has so many words with a capital at least. */
    private static final int TITLED = 5;

    private final Sentence sentence;
    private final @Nullable Thing[] at;
    private final boolean counterparts;
    private final boolean titled;

    private Spotted(Sentence sentence, @Nullable Thing[] at) {
        this.sentence = sentence;
        this.at = at;
        this.counterparts = counterparts(sentence);
        this.titled = titled(sentence);
    }

    private static boolean counterparts(Sentence sentence) {
        for (int i = 0; i < sentence.size(); i++) {
            Token word = sentence.get(i);
            if (Counterparts.CALLED.has(word) || Counterparts.COLLEAGUES.has(word) || word.is("number")) {
                return true;
            }
        }
        return false;
    }

    /** Whether all but small words begin with a capital: 'In Rare Talks With X, Y Defends Trade'. */
    private static boolean titled(Sentence sentence) {
        int capitals = 0;
        for (int i = 0; i < sentence.size(); i++) {
            Token word = sentence.get(i);
            boolean capital = word.capital();
            if (word.word() && !capital && word.end() - word.start() > SMALL) {
                return false;
            }
            capitals += capital ? 1 : 0;
        }
        return capitals >= TITLED;
    }

    public static Spotted of(Sentence sentence, Lexicon lexicon) {
        @Nullable Thing[] at = new Thing[sentence.size()];
        int i = 0;
        while (i < sentence.size()) {
            Thing thing = lexicon.opens(sentence.get(i)) ? longest(sentence, i, lexicon) : null;
            if (thing == null) {
                i++;
                continue;
            }
            at[i] = thing;
            i = thing.to();
        }
        return new Spotted(sentence, at);
    }

    private static @Nullable Thing longest(Sentence sentence, int i, Lexicon lexicon) {
        Phrases.Match<Entry> name = lexicon.names().at(sentence, i);
        Phrases.Match<Entry> word = word(sentence, i, lexicon);
        Phrases.Match<Entry> family =
                sentence.get(i).word() ? lexicon.families().at(sentence, i) : null;
        int to = Math.max(Math.max(end(name), end(word)), end(family));
        if (to < 0) {
            return null;
        }
        // 'Crown Prince Mohammed' is a short name, but 'Crown Prince' + 'Mohammed bin Salman' a title and a full one
        if (word != null && word.to() < to && end(family) == to) {
            Phrases.Match<Entry> behind = lexicon.names().at(sentence, word.to());
            if (end(behind) > to) {
                to = word.to();
            }
        }
        List<Entry> only = only(to, name, word, family);
        if (only != null) {
            return new Thing(i, to, only);
        }
        List<Entry> entries = new ArrayList<>(2);
        addTo(entries, name, to);
        addTo(entries, word, to);
        addTo(entries, family, to);
        return new Thing(i, to, List.copyOf(entries));
    }

    /** A word or phrase of the lexicon; 'held a call on Sunday' is no 'call on' somebody. */
    private static Phrases.@Nullable Match<Entry> word(Sentence sentence, int i, Lexicon lexicon) {
        Phrases.Match<Entry> word = lexicon.words().at(sentence, i);
        boolean noun = word != null
                && word.to() == i + 2
                && i > 0
                && OWNING.has(sentence.get(i - 1))
                && word.values().stream().allMatch(Entry.ContactVerb.class::isInstance);
        return noun ? lexicon.words().at(sentence, i, i + 1) : word;
    }

    /** What the one match stands for that ends there; null where there are several. */
    private static @Nullable List<Entry> only(
            int to,
            Phrases.@Nullable Match<Entry> name,
            Phrases.@Nullable Match<Entry> word,
            Phrases.@Nullable Match<Entry> family) {
        boolean byName = end(name) == to;
        boolean byWord = end(word) == to;
        boolean byFamily = end(family) == to;
        if (name != null && byName && !byWord && !byFamily) {
            return name.values();
        }
        if (word != null && byWord && !byName && !byFamily) {
            return word.values();
        }
        return family != null && byFamily && !byName && !byWord ? family.values() : null;
    }

    private static int end(Phrases.@Nullable Match<Entry> match) {
        return match == null ? -1 : match.to();
    }

    private static void addTo(List<Entry> entries, Phrases.@Nullable Match<Entry> match, int to) {
        if (match != null && match.to() == to) {
            entries.addAll(match.values());
        }
    }

    /** Whether it is written like a title, where a capital makes no name. */
    boolean titled() {
        return titled;
    }

    /** Whether any word is there that can speak of somebody's counterpart. */
    boolean counterparts() {
        return counterparts;
    }

    public Sentence sentence() {
        return sentence;
    }

    public int size() {
        return at.length;
    }

    /** The thing that begins at a token. */
    public @Nullable Thing at(int i) {
        return i >= 0 && i < at.length ? at[i] : null;
    }

    /** The thing that begins at a token, if it is of a kind. */
    public <E extends Entry> @Nullable E as(int i, Class<E> kind) {
        Thing thing = at(i);
        return thing == null ? null : thing.as(kind);
    }

    /** Whether a word of a closed class begins at the token. */
    public boolean of(int i, String wordClass) {
        Thing thing = at(i);
        return thing != null && thing.of(wordClass);
    }

    public boolean is(int i, String word) {
        return sentence.is(i, word);
    }

    /** Whether no thing covers a token, neither from it on nor from one before. */
    boolean unknown(int i) {
        int before = i;
        while (before > 0 && at[before] == null) {
            before--;
        }
        Thing thing = at[before];
        return thing == null || thing.to() <= i;
    }

    /** The token after the thing at i, or after token i. */
    public int after(int i) {
        Thing thing = at(i);
        return thing == null ? i + 1 : thing.to();
    }
}
