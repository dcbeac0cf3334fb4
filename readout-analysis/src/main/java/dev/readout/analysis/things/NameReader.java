package dev.readout.analysis.things;

import dev.readout.analysis.language.Token;
import dev.readout.analysis.language.Tokenizer;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.lexicon.Person;
import dev.readout.model.Actor;
import dev.readout.model.Party;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a person's name at a token: one the lexicon knows, one the report has introduced, or a new one behind an office. */
final class NameReader {
    /** The numbers of monarchs. */
    private static final Set<String> REGNAL =
            Set.of("II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XVI");

    private final Spotted s;
    private final Cast cast;
    private final Bearers bearers;
    private final NameRun run;
    private final GivenNames givenNames;

    NameReader(Spotted sentence, Cast cast) {
        this.s = sentence;
        this.cast = cast;
        this.bearers = new Bearers(cast);
        this.run = new NameRun(sentence, cast, bearers);
        this.givenNames = new GivenNames(sentence, cast, run);
    }

    /** What stands before a name and how far that can be trusted. */
    enum Trust {
        /** Nothing: only names already known count. */
        BARE,
        /** 'Mr', 'King', 'aide': a person's name follows, not necessarily a principal's. */
        TITLED,
        /** An office and a comma. */
        APPOSED,
        /** A principal's office. */
        OFFICE
    }

    /**
     * A name read.
     *
     * @param learned not in the lexicon: read from the text
     * @param inOffice holds an office on the report's day, or gave it up just before
     */
    record Name(
            int to,
            Actor actor,
            @Nullable String office,
            boolean counts,
            boolean learned,
            boolean inOffice,
            List<String> families,
            String rule) {
        /** The same name, ending at a later token. */
        Name until(int end) {
            return new Name(end, actor, office, counts, learned, inOffice, families, rule);
        }
    }

    @Nullable
    Name read(int i, @Nullable Party party, Trust trust) {
        return read(i, party, trust, null);
    }

    /**
     * Reads the name at a token.
     *
     * @param party for whom the words before it say the person acts, or null
     * @param hint the office before it, which tells persons of one family name apart, or null
     */
    @Nullable
    Name read(int i, @Nullable Party party, Trust trust, @Nullable String hint) {
        Name name = i >= s.size() ? null : unnumbered(i, party, trust, hint);
        if (name == null || name.to() >= s.size()) {
            return name;
        }
        boolean numbered = REGNAL.contains(s.sentence().get(name.to()).text());
        return numbered ? name.until(name.to() + 1) : name;
    }

    /** The same without the number of 'Abdullah II'. */
    private @Nullable Name unnumbered(int i, @Nullable Party party, Trust trust, @Nullable String hint) {
        Thing thing = s.at(i);
        if (!s.sentence().get(i).capital() && !opensSmall(i, thing, trust)) {
            return null;
        }
        Entry.PersonName full = thing == null ? null : thing.as(Entry.PersonName.class);
        if (thing != null && (full != null || thing.is(Entry.FamilyName.class)) && eponym(thing.to())) {
            return null;
        }
        if (thing != null && full != null) {
            return known(secondSurname(thing.to()), bearers.choose(Bearers.of(thing), party), party);
        }
        int end = run.end(i);
        // a family name standing alone, or with a given name that somebody else bears
        if (thing != null && thing.is(Entry.FamilyName.class) && end <= thing.to()) {
            Name family = family(i, thing, party, trust, hint);
            return family != null || trust != Trust.OFFICE || party == null || end < thing.to()
                    ? family
                    : learn(i, end, party, trust, hint);
        }
        Name initialled = initialled(i, end, party);
        if (initialled != null) {
            return initialled;
        }
        if (end > i) {
            String words = run.words(i, end);
            Optional<Roster.Member> member = cast.roster().alias(words);
            if (member.isEmpty() && end == i + 1) {
                member = cast.roster().alias(s.sentence().get(i).folded());
            }
            if (member.isPresent()
                    && (party == null || member.get().actor().party().equals(party))) {
                return again(end, member.get());
            }
        }
        return trust == Trust.BARE ? note(i, end) : learn(i, end, party, trust, hint);
    }

    /** 'Sergey V. Lavrov': a known name with a second initial. */
    private @Nullable Name initialled(int i, int end, @Nullable Party party) {
        int last = i + 2;
        Thing family = end > last ? s.at(last) : null;
        boolean initial = s.at(i) == null && end > last && initial(s.sentence().get(i + 1));
        if (family == null || !initial || family.to() != end || !family.is(Entry.FamilyName.class)) {
            return null;
        }
        String given = s.sentence().get(i).folded();
        List<Person> left = new ArrayList<>(Bearers.of(family));
        left.removeIf(p -> !Tokenizer.fold(p.name()).startsWith(given.substring(0, Math.min(3, given.length()))));
        left.removeIf(p -> party != null && !Bearers.actsFor(p, party));
        List<Person> active = cast.careers().inOffice(left);
        return active.size() == 1 ? known(end, active.get(0), party) : null;
    }

    private static boolean initial(Token token) {
        return token.text().length() <= 2 && token.capital();
    }

    /** 'von der Leyen', 'al-Sisi': a family name in small letters, not inside a longer name. */
    private boolean opensSmall(int i, @Nullable Thing thing, Trust trust) {
        boolean inside = trust == Trust.BARE && i > 0 && s.sentence().get(i - 1).capital();
        return thing != null && !inside && (thing.is(Entry.FamilyName.class) || thing.is(Entry.PersonName.class));
    }

    /** 'The X International Airport', 'the X Center': what bears somebody's name is not that person. */
    private boolean eponym(int end) {
        int j = s.is(end, "international") || s.is(end, "memorial") || s.is(end, "presidential") ? end + 1 : end;
        return s.of(j, "institution")
                && !s.of(j, "entourage")
                && s.sentence().get(j).capital()
                && !s.sentence().get(j).shouted();
    }

    /** The end of a known name with the mother's name behind it: 'Mariano Rajoy Brey said'. */
    private int secondSurname(int end) {
        if (end >= s.size() || s.at(end) != null || s.sentence().get(end).shouted()) {
            return end;
        }
        Token token = s.sentence().get(end);
        boolean closed = end + 1 >= s.size() || !s.sentence().get(end + 1).capital();
        boolean name = token.word() && token.capital() && token.text().length() > 2;
        return name && closed && !s.is(end + 1, "-") ? end + 1 : end;
    }

    private Name known(int end, Person person, @Nullable Party party) {
        int to =
                s.is(end, ",") && (s.is(end + 1, "jr.") || s.is(end + 1, "jr") || s.is(end + 1, "sr.")) ? end + 2 : end;
        boolean active = cast.day() == null || person.terms().isEmpty() || person.inOffice(cast.day(), 60);
        Party acts = person.party();
        String office = null;
        boolean acted = false;
        for (Person.Term term : person.terms()) {
            boolean now = cast.day() == null || term.on(cast.day());
            // a head of government who is his own foreign minister
            boolean besides = cast.day() != null && acted && Careers.TOP.contains(office);
            if (office == null || now && !(besides && term.office().endsWith("minister"))) {
                office = term.office();
                acts = now ? term.party() : acts;
            }
            acted |= now;
        }
        if (party != null && person.terms().stream().anyMatch(t -> t.party().equals(party))) {
            acts = party;
        }
        Actor actor = new Actor(person.name(), acts);
        cast.careers().identify(actor, person);
        return new Name(to, actor, office, true, false, active, person.family(), "person '" + person.id() + "'");
    }

    private static Name again(int end, Roster.Member member) {
        return new Name(end, member.actor(), member.office(), member.counts(), false, true, List.of(), "named before");
    }

    private @Nullable Name family(int i, Thing thing, @Nullable Party party, Trust trust, @Nullable String hint) {
        String words = run.words(i, thing.to());
        Optional<Roster.Member> member = cast.roster().alias(words);
        if (trust == Trust.BARE && givenNames.relative(i, thing, member)) {
            return null;
        }
        if (member.isPresent()
                && (party == null || party.equals(member.get().actor().party()))) {
            Person other = bearers.namesake(thing, member.get(), hint);
            return other == null ? again(thing.to(), member.get()) : known(thing.to(), other, party);
        }
        if (cast.roster().isStranger(words) && Bearers.of(thing).stream().noneMatch(bearers::headOfState)) {
            return null;
        }
        List<Person> candidates = new ArrayList<>(cast.careers().inOffice(Bearers.of(thing)));
        if (candidates.isEmpty() && trust == Trust.OFFICE && hint != null) {
            candidates.addAll(Bearers.of(thing));
            candidates.removeIf(p -> !Bearers.held(p, hint));
        }
        if (party != null) {
            candidates.removeIf(p -> !Bearers.actsFor(p, party));
        }
        boolean ambiguousWord =
                s.of(i, "calendar") || thing.entries().stream().anyMatch(e -> !(e instanceof Entry.FamilyName));
        if (trust == Trust.BARE && (ambiguousWord || cast.day() == null && candidates.size() > 1)) {
            return null;
        }
        Person one = bearers.mostProbable(candidates, hint);
        one = one == null ? bearers.atHome(candidates, s) : one;
        return one == null ? null : known(thing.to(), one, party);
    }

    /** Behind an office or title, capitalised words are a name even if nobody knows it. */
    private @Nullable Name learn(int i, int end, @Nullable Party party, Trust trust, @Nullable String hint) {
        if (end == i || (trust != Trust.OFFICE && end < i + 2) || s.of(end, "institution")) {
            return null;
        }
        Thing first = s.at(i);
        Name doubled = first == null || party == null || hint == null ? null : holder(first, end - 1, end, party, hint);
        if (doubled != null) {
            return doubled;
        }
        for (int k = i + 1; k < end; k++) {
            Thing inside = s.at(k);
            if (inside != null && inside.is(Entry.PersonName.class)) {
                // the words before are the rest of a title ('Envoy for Climate Change Xie Zhenhua')
                return known(inside.to(), bearers.choose(Bearers.of(inside), party), party);
            }
            Name spelt = inside == null || party == null || hint == null ? null : holder(inside, end, end, party, hint);
            if (spelt != null) {
                return spelt;
            }
        }
        String words = run.words(i, end);
        Person meant = party == null ? null : bearers.misspelt(words, party, hint);
        if (meant != null) {
            return known(end, meant, party);
        }
        Actor actor = new Actor(words, party != null ? party : Principal.NOBODY);
        return new Name(end, actor, null, trust == Trust.OFFICE, true, true, List.of(), "name behind an office");
    }

    /**
     * A known holder of the office by a name that the lexicon does not have: by both surnames ('Cuban Foreign Minister
     * Rodriguez Parrilla'), or with the given name written in a new way ('French President Emanuel Macron').
     *
     * @param to where the family name must end
     */
    private @Nullable Name holder(Thing family, int to, int end, Party party, String office) {
        boolean last = family.to() == to && family.is(Entry.FamilyName.class);
        Person holder = last ? bearers.holder(family, party, office) : null;
        return holder == null ? null : known(end, holder, party);
    }

    /** A full name of somebody unknown: its last word is then no family name of the lexicon's persons. */
    private @Nullable Name note(int i, int end) {
        if (end >= i + 2 && end <= i + 3 && (i == 0 || !s.of(i - 1, "honorific"))) {
            cast.roster().stranger(s.sentence().get(end - 1).folded());
        }
        return null;
    }

    /** Whether a capitalised word stands here that can be part of a name. */
    boolean capitalised(int i) {
        return run.end(i) > i;
    }
}
