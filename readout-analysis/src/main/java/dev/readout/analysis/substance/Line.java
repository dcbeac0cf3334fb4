package dev.readout.analysis.substance;

import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.Token;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.substance.Vocabulary.Kind;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.analysis.things.Thing;
import dev.readout.model.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A sentence with its persons, seen through the vocabulary of topics and outcomes. */
final class Line {
    private final Vocabulary words;
    private final Spotted spotted;
    private final Sentence sentence;
    private final @Nullable Principal[] cover;
    private final boolean[] contact;
    private final boolean[] quoted;
    private final Set<Integer> contacts;

    /** @param contacts tokens of the verbs and nouns by which the sentence tells of contacts */
    Line(Vocabulary words, Spotted spotted, List<Principal> principals, Set<Integer> contacts) {
        this.words = words;
        this.spotted = spotted;
        this.sentence = spotted.sentence();
        this.cover = new Principal[spotted.size()];
        this.contacts = Set.copyOf(contacts);
        this.contact = new boolean[spotted.size()];
        this.quoted = new boolean[spotted.size() + 1];
        for (int i = 0; i < spotted.size(); i++) {
            quoted[i + 1] = quoted[i] ^ quote(i);
        }
        for (Principal principal : principals) {
            for (int i = principal.from(); i < principal.to(); i++) {
                cover[i] = principal;
            }
        }
        for (int i = 0; i < spotted.size(); i++) {
            Thing thing = spotted.at(i);
            boolean noun = thing != null && thing.is(Entry.ContactNoun.class);
            for (int k = i; noun && k < spotted.after(i); k++) {
                contact[k] = true;
            }
        }
    }

    int size() {
        return sentence.size();
    }

    Token get(int i) {
        return sentence.get(i);
    }

    boolean is(int i, String word) {
        return sentence.is(i, word);
    }

    /** The token after the phrase of a kind that begins at a token, or -1. */
    int end(Kind kind, int i) {
        return i < 0 || i >= size() ? -1 : words.end(kind, sentence, i);
    }

    /** Whether a phrase of a kind begins at the token. */
    boolean of(Kind kind, int i) {
        return end(kind, i) > 0;
    }

    /** Whether the token by itself is a word of the kind. */
    boolean in(Kind kind, int i) {
        return end(kind, i) == i + 1;
    }

    Set<String> frames(Kind kind, int i) {
        return words.frames(kind, sentence, i);
    }

    /** Whether a pattern may begin at the token. */
    boolean opens(int i) {
        return words.opens(get(i));
    }

    /** The person named or meant by words that the token is part of. */
    @Nullable
    Principal person(int i) {
        return i >= 0 && i < size() ? cover[i] : null;
    }

    /** Whether the token is part of a noun for a contact. */
    boolean contact(int i) {
        return i >= 0 && i < size() && (contact[i] || in(Kind.CONTACT, i));
    }

    /** The party named at a token, or null. */
    Entry.@Nullable PartyName party(int i) {
        return spotted.as(i, Entry.PartyName.class);
    }

    /** The token after the thing at i, or after token i. */
    int after(int i) {
        return spotted.after(i);
    }

    boolean verbOfContact(int i) {
        return spotted.as(i, Entry.ContactVerb.class) != null;
    }

    /** Whether the sentence tells of a contact by the verb or noun at the token. */
    boolean tells(int i) {
        return contacts.contains(i);
    }

    /** Where the auxiliary of a passive begins ('was also', 'has been', 'will be') that ends at a participle, or -1. */
    int passive(int participle) {
        int k = participle - 1;
        while (k >= 0 && participle - k < 6 && (in(Kind.ADVERB, k) || is(k, "been") || is(k, "being"))) {
            k--;
        }
        if (is(k, "be")) {
            return is(k - 1, "will") ? k - 1 : -1;
        }
        boolean been = is(k + 1, "been") && (is(k, "has") || is(k, "have") || is(k, "had"));
        return been || is(k, "was") || is(k, "were") || is(k, "is") || is(k, "are") ? k : -1;
    }

    /** Whether the token ends a sentence, opens another part of it or is some other sign. */
    boolean punctuation(int i) {
        return !get(i).word() && !Character.isDigit(get(i).text().charAt(0)) && !is(i, "'s");
    }

    boolean quote(int i) {
        return i >= 0 && i < size() && "\"“”«»".contains(get(i).text());
    }

    /** Whether an odd number of quotation marks stands before the token: speech opened in this sentence goes on. */
    boolean quoted(int i) {
        return quoted[i];
    }

    /** Whether the token is a mark that ends a quotation: close behind a word or sign, and open behind. */
    boolean closing(int i) {
        return quote(i)
                && i > 0
                && get(i).start() == get(i - 1).end()
                && (i + 1 == size() || get(i + 1).start() > get(i).end() || punctuation(i + 1));
    }

    Span span(int from, int to) {
        return sentence.span(from, to);
    }

    /** The words of tokens, in lower case with single spaces, to name a rule by. */
    String text(int from, int to) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i > from ? " " : "").append(get(i).lower());
        }
        return text.toString();
    }
}
