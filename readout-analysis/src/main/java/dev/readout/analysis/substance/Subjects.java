package dev.readout.analysis.substance;

import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.substance.Vocabulary.Kind;
import dev.readout.analysis.things.Principal;
import dev.readout.model.Actor;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds of whom a clause speaks, walking left from its verb over auxiliaries and adverbs. */
final class Subjects {
    /** An infinitive this far behind a noun or verb of contact tells its purpose ('met on Monday to discuss'). */
    private static final int PURPOSE = 40;

    /** Tokens; a longer subject of a passive is none. */
    private static final int LONGEST = 80;

    private final Line line;

    Subjects(Line line) {
        this.line = line;
    }

    /** The subject of the verb at a token; null where nobody who can take part is, or where it did not happen. */
    @Nullable
    Subject before(int verb) {
        int i = verb - 1;
        boolean infinitive = false;
        for (int steps = 0; i >= 0 && steps < 12; steps++) {
            int unreal = start(Kind.UNREAL, i);
            if (unreal >= 0 && line.person(i) == null) {
                return null;
            }
            int auxiliary = start(Kind.AUXILIARY, i);
            int adverb = start(Kind.ADVERB, i);
            int be = start(Kind.BE, i);
            int day = start(Kind.CALENDAR, i);
            if (line.is(i, "'ll") || line.is(i, "'ve") || line.is(i, "'d")) {
                i--;
            } else if (auxiliary >= 0) {
                infinitive = false;
                i = auxiliary - 1;
            } else if (line.is(i, "to")) {
                infinitive = true;
                i--;
            } else if (be >= 0) {
                i = be - 1;
            } else if (adverb >= 0 && !line.in(Kind.JOINT, i)) {
                i = adverb - 1;
            } else if (day >= 0) {
                i = day - 1 >= 0 && line.is(day - 1, "on") ? day - 2 : day - 1;
            } else {
                break;
            }
        }
        if (i < 0) {
            return null;
        }
        return infinitive ? purpose(i) : at(i);
    }

    /** Where the phrase of a kind begins that ends with a token, or -1. */
    private int start(Kind kind, int last) {
        for (int from = last; from >= Math.max(0, last - 3); from--) {
            if (line.end(kind, from) == last + 1) {
                return from;
            }
        }
        return -1;
    }

    /** 'Met in Sochi to discuss': the contact before. */
    private @Nullable Subject purpose(int i) {
        boolean result = line.in(Kind.AGREED, i) || line.in(Kind.PLEDGED, i) || line.in(Kind.INVITED, i);
        for (int k = i; !result && k >= Math.max(0, i - PURPOSE); k--) {
            if (line.is(k, ";") || line.get(k).text().equals("—") || line.is(k, "-") && line.is(k + 1, "-")) {
                return null;
            }
            if (line.tells(k)) {
                return Subject.CONTACT;
            }
        }
        return null;
    }

    /** The subject whose last word is token i. */
    private @Nullable Subject at(int i) {
        Subject named = named(i);
        if (named != null) {
            return named;
        }
        boolean open = line.is(i, ",") || line.is(i, "and") || line.is(i, "but") || line.is(i, ")");
        boolean gerund = line.is(i, "by") || line.is(i, "while") || line.is(i, "after") || line.is(i, "before");
        return open || gerund || line.is(i, "then") ? clause(i) : null;
    }

    private @Nullable Subject named(int i) {
        Principal person = line.person(i);
        if (person != null) {
            return persons(i);
        }
        if (line.is(i, "we") || line.is(i, "they")) {
            return Subject.THEY;
        }
        boolean two = line.is(i - 1, "two") || line.is(i - 1, "both");
        boolean several =
                two && line.get(i).lower().endsWith("s") && !line.get(i).capital();
        if (line.in(Kind.JOINT, i) || several) {
            boolean determined = i == 0 || line.in(Kind.DETERMINER, i - 1);
            return determined && !line.is(i - 1, "other") ? Subject.JOINT : null;
        }
        if (line.contact(i)) {
            return Subject.CONTACT;
        }
        return parties(i);
    }

    /** Persons side by side; those behind a preposition belong to the contact ('talks with X focused on'). */
    private @Nullable Subject persons(int last) {
        Set<Actor> actors = new LinkedHashSet<>();
        boolean joint = false;
        boolean open = false;
        boolean and = false;
        int i = last;
        while (i >= 0) {
            Principal person = line.person(i);
            if (person == null) {
                boolean joins = line.is(i, "and") || and && line.is(i, ",");
                and |= line.is(i, "and");
                boolean comma = line.is(i, "and") && line.is(i - 1, ",");
                if (!joins || line.person(comma ? i - 2 : i - 1) == null) {
                    break;
                }
                i -= comma ? 2 : 1;
                continue;
            }
            if (!person.counts()) {
                return null;
            }
            joint |= person.kind() == Principal.Kind.PAIR
                    || person.kind() == Principal.Kind.PRONOUN
                            && person.actors().size() > 1;
            boolean plural = line.is(person.from(), "they") || line.is(person.from(), "we");
            open |= plural && person.actors().size() < 2;
            actors.addAll(person.actors());
            i = person.from() - 1;
        }
        if (i >= 0 && (line.is(i, "with") || line.is(i, "between") || line.is(i, "of"))) {
            for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
                if (line.contact(k)) {
                    return Subject.CONTACT;
                }
            }
            return null;
        }
        Principal only = line.person(last);
        boolean pronoun = only != null && only.kind() == Principal.Kind.PRONOUN && actors.size() < 2;
        if (pronoun && !open) {
            return new Subject(Subject.Kind.PRONOUN, List.copyOf(actors));
        }
        return open
                ? Subject.THEY
                : joint
                        ? new Subject(Subject.Kind.JOINT, List.copyOf(actors))
                        : new Subject(Subject.Kind.PERSONS, List.copyOf(actors));
    }

    private @Nullable Subject parties(int last) {
        List<Actor> actors = new ArrayList<>();
        int i = last;
        while (i >= 0) {
            Entry.PartyName party = party(i);
            if (party != null && party.form() == Entry.PartyName.Form.ADJECTIVE) {
                return null;
            }
            if (party != null) {
                actors.add(new Actor("", party.party()));
                i = start(i) - 1;
                i = i >= 0 && line.is(i, "the") ? i - 1 : i;
                boolean joins = i > 0 && (line.is(i, "and") || line.is(i, ",")) && party(i - 1) != null;
                i = joins ? i - 1 : i;
                if (joins) {
                    continue;
                }
            }
            break;
        }
        boolean free =
                i < 0 || line.punctuation(i) || line.is(i, "and") || line.is(i, "that") || line.in(Kind.FINITE, i);
        return actors.isEmpty() || !free ? null : new Subject(Subject.Kind.PARTIES, actors);
    }

    private Entry.@Nullable PartyName party(int last) {
        int start = start(last);
        return start < 0 ? null : line.party(start);
    }

    /** Where the party's name begins that ends with a token, or -1. */
    private int start(int last) {
        for (int from = last; from >= Math.max(0, last - 5); from--) {
            if (line.party(from) != null && line.after(from) == last + 1) {
                return from;
            }
        }
        return -1;
    }

    /** The subject of the clause that a token stands in: the first one of the sentence behind its opening adverbial. */
    private @Nullable Subject clause(int before) {
        int i = opening();
        int most = Math.min(before, i + 14);
        for (; i < most; i++) {
            Principal person = line.person(i);
            if (person != null) {
                int last = person.to() - 1;
                while (line.is(last + 1, "and") && line.person(last + 2) != null) {
                    last = last(last + 2);
                }
                return persons(last);
            }
            if (line.in(Kind.PREPOSITION, i) || line.in(Kind.FINITE, i) && !line.in(Kind.JOINT, i)) {
                return null;
            }
            Subject subject = named(i);
            if (subject != null && subject.kind() != Subject.Kind.PARTIES) {
                return subject;
            }
        }
        return null;
    }

    private int last(int i) {
        Principal person = line.person(i);
        return person == null ? i : person.to() - 1;
    }

    /** The noun phrase before the auxiliary of a passive; null where another verb stands between. */
    @Nullable
    Stretch passive(int auxiliary) {
        int from = Math.max(opening(), auxiliary - LONGEST);
        for (int i = auxiliary - 1; i >= from; i--) {
            boolean said = line.is(i, "that") && line.in(Kind.FINITE, i - 1);
            if (said || line.is(i, ";") || line.is(i, "where") || line.is(i, "when")) {
                from = i + 1;
            } else if (line.in(Kind.FINITE, i) || line.in(Kind.UNREAL, i)) {
                return null;
            }
        }
        return auxiliary > from ? Stretch.trimmed(line, from, auxiliary) : null;
    }

    /** The first token behind 'During the meeting,' and the like. */
    int opening() {
        int i = 0;
        while (i < line.size() && !line.get(i).word()) {
            i++;
        }
        int from = i;
        while (i < line.size() && i - from < 40 && line.of(Kind.OPENER, i)) {
            int comma = i;
            while (comma < line.size() && comma - i < 30 && !line.is(comma, ",")) {
                comma++;
            }
            if (!line.is(comma, ",")) {
                return i == from && line.in(Kind.ADVERB, i) ? i + 1 : i;
            }
            i = comma + 1;
        }
        return i;
    }
}
