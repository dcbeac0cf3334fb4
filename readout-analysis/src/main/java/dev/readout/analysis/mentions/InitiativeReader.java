package dev.readout.analysis.mentions;

import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.WordClasses;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Party;
import dev.readout.model.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * At whose initiative a contact took place (codebook §3): 'at the Finnish side's initiative', 'at the latter's request',
 * 'initiated by the President', 'received a call from'. A request that was met in a talk is no initiative for the talk.
 */
final class InitiativeReader {
    private static final WordClasses WORDS = WordClasses.read(
            "en/initiative-words.tsv", Set.of("noun", "by", "from", "asked", "offered", "bid", "preposition", "side"));
    private static final WordSet ASIDE = WordSet.of("for", "to", "that", "during", "in", "at", "on", "with", "about");
    /** How many tokens a name with its office may take. */
    private static final int NAME = 8;

    private final Spotted s;
    private final List<Principal> principals;
    private final Sides sides;
    private final boolean own;

    /** The party and the words that name it. */
    record Found(Party party, Span words) {}

    private InitiativeReader(Spotted s, List<Principal> principals, List<Actor> participants, boolean own) {
        this.own = own;
        this.s = s;
        this.principals = principals;
        this.sides = new Sides(s, principals, participants, WORDS);
    }

    /** @param own whether the sentence itself tells of the contact, not one behind it */
    static @Nullable Found read(Spotted s, List<Principal> principals, List<Actor> participants, boolean own) {
        return new InitiativeReader(s, principals, participants, own).read();
    }

    private @Nullable Found read() {
        for (int i = 0; i < s.size(); i++) {
            Found found = phrase(i);
            found = found == null ? by(i) : found;
            found = found == null ? from(i) : found;
            found = found == null ? asked(i) : found;
            found = found == null ? offered(i) : found;
            found = found == null && own ? bid(i) : found;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /** 'at the initiative of the French side', 'at the latter's request'. */
    private @Nullable Found phrase(int i) {
        if (after(i, "noun") < 0) {
            return null;
        }
        int from = preposition(i);
        if (from < 0) {
            return null;
        }
        Sides.Named named;
        int to = i + 1;
        if (s.is(i + 1, "of") || s.is(i + 1, "by") || s.is(i + 1, "from")) {
            boolean latter = s.is(i + 2, "the") && s.is(i + 3, "latter");
            named = latter ? sides.latter(i) : sides.named(i + 2, Math.min(s.size(), i + 2 + NAME), false);
            to = named == null ? to : latter ? i + 4 : named.to();
        } else {
            // 'spoke with X at his request': at that of X
            boolean his = from == i - 2 && (s.is(i - 1, "his") || s.is(i - 1, "her"));
            named = his || s.is(i - 2, "latter") ? sides.latter(i) : sides.named(from + 1, i, true);
        }
        return named != null && ofContact(from, to)
                ? new Found(named.party(), s.sentence().span(from, to))
                : null;
    }

    /** The 'at' before the noun, or -1: an initiative that is only talked about has none. */
    private int preposition(int noun) {
        for (int i = noun - 1; i >= Math.max(0, noun - NAME); i--) {
            if (after(i, "preposition") > 0) {
                return i;
            }
            if (s.is(i, ",") || s.as(i, Entry.ContactNoun.class) != null || s.of(i, "auxiliary")) {
                return -1;
            }
        }
        return -1;
    }

    /** The contact, not what was told or done in it, is what the phrase speaks of. */
    private boolean ofContact(int from, int to) {
        int before = -1;
        int others = -1;
        for (int i = 0; i < from; i++) {
            before = contact(i) ? i : before;
            others = s.as(i, Entry.ContactNoun.class) != null && !contact(i) ? i : others;
        }
        if (others > before || others >= 0 && reduced(others, before)) {
            return false;
        }
        if (before >= 0) {
            for (int i = before + 1; i < from; i++) {
                boolean other = s.of(i, "saying") || s.is(i, ";") || s.is(i, "about") || s.is(i, "to") && lower(i + 1);
                boolean off = s.of(i, "postponed") || s.of(i, "cancelled");
                if (other || off || s.of(i, "boundary") && !s.is(i, "which")) {
                    return false;
                }
            }
            return true;
        }
        for (int i = to; i < s.size(); i++) {
            if (contact(i)) {
                return true;
            }
            if (s.of(i, "saying") || s.of(i, "speech-act") || s.is(i, ";")) {
                return false;
            }
        }
        return told();
    }

    /** 'The meeting of the group convened at the initiative of': the verb tells of that meeting. */
    private boolean reduced(int noun, int verb) {
        for (int i = noun + 1; i < verb; i++) {
            int at = i;
            if (s.of(i, "auxiliary")
                    || s.is(i, ",")
                    || s.is(i, "and")
                    || principals.stream().anyMatch(p -> p.from() == at)) {
                return false;
            }
        }
        return s.as(verb, Entry.ContactVerb.class) != null;
    }

    /** 'It took place at the initiative of', 'will visit Russia at the invitation of'. */
    private boolean told() {
        for (int i = 0; i < s.size(); i++) {
            boolean visit = s.is(i, "visit") || s.is(i, "visits") || s.is(i, "visited") || s.is(i, "visiting");
            if (visit || s.is(i, "place") && s.is(i - 1, "took") || s.is(i, "held")) {
                return true;
            }
        }
        return false;
    }

    private boolean lower(int i) {
        return i < s.size() && !s.sentence().get(i).capital() && s.as(i, Entry.Office.class) == null && !s.is(i, "the");
    }

    private boolean contact(int i) {
        if (s.is(s.after(i), "of") && !ofPersons(s.after(i))) {
            return false;
        }
        if (own) {
            // 'the Trilateral Contact Group'
            boolean verb = s.as(i, Entry.ContactVerb.class) != null
                    && !(i > 0 && s.sentence().get(i).capital());
            return s.as(i, Entry.ContactNoun.class) != null || verb;
        }
        boolean the = false;
        for (int k = Math.max(0, i - 3); k < i; k++) {
            the |= s.is(k, "the") || s.is(k, "this") || s.is(k, "their");
        }
        return the && s.as(i, Entry.ContactNoun.class) != null && !s.is(s.after(i), "of");
    }

    /** 'the meeting of the ministers of', not 'the meeting of the Contact Group'. */
    private boolean ofPersons(int of) {
        return principals.stream().anyMatch(p -> p.from() > of && p.from() <= of + 3);
    }

    /** 'the call, which was initiated by the Turkish side'. */
    private @Nullable Found by(int i) {
        int to = after(i, "by");
        Sides.Named named = to < 0 ? null : sides.named(to, Math.min(s.size(), to + NAME), false);
        boolean contact = false;
        for (int k = Math.max(0, i - 14); k < i; k++) {
            boolean noun = s.as(k, Entry.ContactNoun.class) != null && contact(k);
            contact = noun || contact && !s.is(k, ";") && !s.of(k, "saying");
        }
        return named != null && contact ? new Found(named.party(), s.sentence().span(i, named.to())) : null;
    }

    /** 'received a phone call from the Emir'. */
    private @Nullable Found from(int i) {
        if (!call(i)) {
            return null;
        }
        int to = after(s.after(i), "from");
        Sides.Named named = to < 0 ? null : sides.named(to, Math.min(s.size(), to + NAME), false);
        // 'a readout of the call from Lee's team'
        boolean others = named != null && s.is(named.to(), "'s");
        return named == null || others
                ? null
                : new Found(named.party(), s.sentence().span(i, named.to()));
    }

    /** 'Lee's offer to meet Chan', 'Berlin's call for talks with Chan': whoever wants the contact, be it a third. */
    private @Nullable Found bid(int i) {
        int to = after(i, "bid");
        Party owner = to < 0 ? null : sides.owner(i);
        if (owner == null) {
            return null;
        }
        boolean contact = s.is(to, "to") && wanted(to + 1);
        for (int k = to + 1; !contact && (s.is(to, "for") || s.is(to, "of")) && k < to + 5; k++) {
            Entry.ContactNoun noun = s.as(k, Entry.ContactNoun.class);
            contact = noun != null && noun.channel() != Channel.LETTER;
        }
        return contact ? new Found(owner, s.sentence().span(i, to + 1)) : null;
    }

    /** 'Zelensky requested the call', 'Biden placed a call to'. */
    private @Nullable Found asked(int i) {
        int to = after(i, "asked");
        if (to < 0 || s.is(i + 1, "by") || s.of(i - 1, "negation") || s.of(i - 2, "negation")) {
            return null;
        }
        boolean placed = s.is(i, "placed") || s.is(i, "made") || s.is(i, "put");
        for (int k = to; k < Math.min(s.size(), to + 5); k++) {
            Entry.ContactNoun noun = s.as(k, Entry.ContactNoun.class);
            // 'offered his condolences' makes no contact but the message
            boolean occasion = noun != null && noun.channel() != Channel.LETTER;
            if (occasion && (!placed || call(k))) {
                Sides.Named named = sides.subject(i);
                boolean owed = placed && !s.is(s.after(k), "to") && !s.is(s.after(k), "on");
                return named == null || owed
                        ? null
                        : new Found(named.party(), s.sentence().span(i, s.after(k)));
            }
            // 'offered help in a call': the call is not what is offered
            if (s.is(k, ",") || s.is(k, "peace") || ASIDE.has(s.sentence().get(k))) {
                return null;
            }
        }
        return null;
    }

    /** 'Macron offered to host Putin', 'asked to meet him'. */
    private @Nullable Found offered(int i) {
        int to = after(i, "offered");
        if (to < 0 || s.of(i - 1, "negation") || s.of(i - 1, "auxiliary") && !s.is(i - 1, "has")) {
            return null;
        }
        Sides.Named named = wanted(to) ? sides.subject(i) : null;
        return named == null ? null : new Found(named.party(), s.sentence().span(i, s.after(to)));
    }

    /** 'Meet', 'hold talks'. */
    private boolean wanted(int i) {
        return s.as(i, Entry.ContactVerb.class) != null
                || s.of(i, "light-base") && s.as(i + 1, Entry.ContactNoun.class) != null;
    }

    private boolean call(int i) {
        Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
        return noun != null && noun.kind().equals("call") && noun.channel() == Channel.PHONE;
    }

    private int after(int i, String wordClass) {
        return WORDS.after(s.sentence(), i, wordClass);
    }
}
