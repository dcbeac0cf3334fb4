package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Status;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** When two clauses of a report speak of one occasion. */
final class Occasion {
    private Occasion() {}

    /** 'Lee-Chan talks cancelled' over 'Lee and Chan had been due to meet': what was planned does not stand. */
    static boolean off(Draft headline, Draft lead) {
        boolean off = headline.status() == Status.CANCELLED || headline.status() == Status.POSTPONED;
        return off && lead.status() == Status.PLANNED;
    }

    /** 'Ministers pave the way for a Lee-Chan meeting' over 'Lee and Chan have agreed to meet': the lead knows that it is set. */
    static boolean settled(Draft headline, Draft lead) {
        return headline.headline
                && headline.status() == Status.PROPOSED
                && lead.status() == Status.PLANNED
                && !lead.open
                && !lead.weak
                && lead.sentence - headline.sentence == 1
                && daysMeet(headline, lead)
                && headline.channel().compatible(lead.channel())
                && SamePerson.all(headline.participants.keySet(), lead.participants.keySet());
    }

    /** 'Lee meets Baltic leaders' over a lead that tells of bilateral meetings: the headline's is none of its own. */
    static boolean severally(Draft headline, List<Candidate> lead, int sentence) {
        Set<Actor> titled = headline.participants.keySet();
        boolean below = headline.headline && sentence - headline.sentence <= 2 && headline.tellings.size() <= 2;
        boolean pairs = below && lead.size() > 1 && titled.size() > 2;
        if (!pairs) {
            return false;
        }
        Set<Actor> told = new LinkedHashSet<>();
        for (Candidate each : lead) {
            Entry.ContactNoun noun = each.sentence().as(each.at(), Entry.ContactNoun.class);
            pairs &= noun != null && noun.plural() && each.actors().size() == 2;
            pairs &= each.status() == headline.status();
            told.addAll(each.actors());
        }
        return pairs && told.size() == lead.size() + 1 && SamePerson.all(titled, told);
    }

    /** All persons of one are among those of the other: else they never speak of one occasion. */
    static boolean concerns(Draft a, Draft b) {
        Set<Actor> some = a.participants.keySet();
        Set<Actor> others = b.participants.keySet();
        return SamePerson.within(some, others) || SamePerson.within(others, some);
    }

    /** An undated headline speaks of what the lead tells, whatever its tense; but 'starts talks' is no invitation. */
    static boolean bareHeadline(Draft headline, Draft lead) {
        boolean other = headline.status() == Status.HELD
                && !headline.open
                && lead.statuses.get(0).rule().equals("invitation");
        return headline.headline
                && !other
                && !lead.headline
                && !lead.weak
                && headline.dates.isEmpty()
                && headline.tellings.size() == 1
                && headline.channel().compatible(lead.channel())
                && lead.sentence - headline.sentence <= 2
                && SamePerson.all(headline.participants.keySet(), lead.participants.keySet());
    }

    /** 'Meeting with X' over a lead that says 'via videoconference', 'call' over 'video conference': the lead knows the channel. */
    static boolean corrected(Draft headline, Draft lead) {
        boolean meeting =
                headline.channel() == Channel.IN_PERSON && lead.channel().remote();
        boolean call = headline.channel() == Channel.PHONE && lead.channel() == Channel.VIDEO && bare(headline);
        // 'NATO chief congratulates X' over a lead that says 'held a phone conversation'
        boolean greeting = headline.channel() == Channel.LETTER && headline.weak && lead.channel() != Channel.LETTER;
        return headline.headline
                && !lead.headline
                && !lead.weak
                && (meeting || call || greeting)
                && lead.sentence - headline.sentence <= (call ? 6 : 2)
                && (headline.status() == Status.HELD) == (lead.status() == Status.HELD)
                && SamePerson.all(headline.participants.keySet(), lead.participants.keySet());
    }

    /** A 'call' that no other word shows to be by phone. */
    private static boolean bare(Draft draft) {
        return draft.channels.stream().allMatch(c -> c.quotes().get(0).words().equalsIgnoreCase("call"));
    }

    /** A headline may name fewer participants than the lead, or more; a later sentence may name their host. */
    static boolean fuller(Draft headline, Draft lead) {
        Set<Actor> titled = headline.participants.keySet();
        Set<Actor> told = lead.participants.keySet();
        boolean hosted = lead.refers && lead.statuses.get(0).rule().startsWith("noun between, hosted");
        return (headline.headline || hosted)
                && !lead.headline
                && !lead.apart
                && lead.sentence - headline.sentence <= 2
                && (SamePerson.within(titled, told) || titled.size() > 2 && SamePerson.within(told, titled))
                && headline.channel().compatible(lead.channel())
                && headline.status() == lead.status()
                && daysMeet(headline, lead);
    }

    private static boolean daysMeet(Draft a, Draft b) {
        return a.date().unknown()
                || b.date().unknown()
                || a.date().intersect(b.date()).isPresent();
    }

    /** Both speak of one occasion: same persons, compatible channel, days that meet, both held or both ahead. */
    static boolean same(Draft a, Draft b) {
        boolean people = SamePerson.all(a.participants.keySet(), b.participants.keySet());
        boolean part = b.weak && SamePerson.within(b.participants.keySet(), a.participants.keySet());
        if ((!people && !part) || again(a, b) || lastTime(a, b)) {
            return false;
        }
        if (people && wished(a, b)) {
            return true;
        }
        boolean otherwise = a.channel() != b.channel()
                && b.channel() != Channel.UNKNOWN
                && !b.refers
                && !a.date().unknown()
                && !b.date().unknown();
        if (!daysMeet(a, b)
                || !b.dates.isEmpty() && elsewhere(a, b)
                || a.rank > 0 && b.rank > 0 && a.rank != b.rank
                || (otherwise && a.date().day().isEmpty() && !a.date().equals(b.date()))) {
            return false;
        }
        if (a.channel() == Channel.LETTER && b.statuses.get(0).rule().startsWith("possessive noun")) {
            // 'wrote to Chan and recalled their talks'
            return false;
        }
        boolean placed = !b.dates.isEmpty() || !b.places.isEmpty();
        if (a.channel() == Channel.LETTER && b.channel() == Channel.IN_PERSON && !a.weak && !b.weak && placed) {
            // 'wrote to Chan. He recalled his talks with Chan in Oslo in May'
            return false;
        }
        boolean letter = a.channel() == Channel.LETTER || b.channel() == Channel.LETTER;
        if (!a.channel().compatible(b.channel()) && !letter && !b.refers && !b.dates.isEmpty()) {
            // 'the pair, who spoke by phone two days ago'
            return false;
        }
        if (a.weak || b.weak) {
            boolean bothHeld = a.status() == Status.HELD && b.status() == Status.HELD;
            boolean denial = a.weak && a.status() == Status.DENIED || b.weak && b.status() == Status.DENIED;
            boolean still = b.refers && awaitedStill(a, b);
            return bothHeld || denial || a.status() == b.status() || still || begun(a, b) || counted(a, b);
        }
        boolean another =
                !b.refers || !b.headline && !b.dates.isEmpty() && !b.date().equals(a.date());
        if (!a.channel().compatible(b.channel()) && another) {
            return false;
        }
        boolean ahead = a.status() != Status.HELD;
        boolean aheadToo = b.status() != Status.HELD;
        return ahead == aheadToo
                || !ahead && back(a, b)
                || ahead && nameOnly(b)
                || named(a, b)
                || awaitedStill(a, b)
                || begun(a, b);
    }

    /** 'Lee received a call from Chan. Chan conveyed birthday greetings to Lee': they were spoken there. */
    private static boolean wished(Draft told, Draft wish) {
        boolean spoke = told.status() == Status.HELD && told.channel() != Channel.LETTER && !told.recalled;
        return spoke
                && wish.channel() == Channel.LETTER
                && wish.status() == Status.HELD
                && wish.dates.isEmpty()
                && wish.sentence - told.latest <= 2
                && wish.wishes;
    }

    /** 'Lee receives Chan before their meeting in the palace on Friday': one occasion, told as held and as to come. */
    private static boolean begun(Draft held, Draft later) {
        return held.status() == Status.HELD
                && !held.weak
                && held.channel() == Channel.IN_PERSON
                && later.status() == Status.PLANNED
                && later.refers
                && later.sentence == held.latest;
    }

    /** 'Will meet Chan on Friday, marking their first meeting since the vote': the sentence counts what it has told. */
    private static boolean counted(Draft told, Draft count) {
        return told.status() == Status.PLANNED
                && !told.weak
                && count.rank == 1
                && count.dates.isEmpty()
                && count.sentence == told.latest;
    }

    /** Only named, without a word on whether it took place. */
    private static boolean nameOnly(Draft draft) {
        return draft.remark || draft.open && draft.dates.isEmpty() && !draft.recalled;
    }

    /** 'Lee met Chan on Monday. Lee has arrived in the capital to meet Chan': held and to come on one day, told as one. */
    private static boolean awaitedStill(Draft held, Draft later) {
        boolean day = held.date().day().isPresent()
                && held.date().day().equals(later.date().day());
        return held.status() == Status.HELD && later.status() == Status.PLANNED && day && !later.further;
    }

    /** A bare name of which a later clause says what it is: 'rethinking the Lee-Chan summit. Lee is to meet Chan on Friday.' */
    static boolean named(Draft name, Draft told) {
        return name.remark
                && !told.remark
                && !told.weak
                && name.channel().compatible(told.channel())
                && SamePerson.all(name.participants.keySet(), told.participants.keySet());
    }

    /** Told of two countries: 'they first met in Singapore last June', where the talks told of were in Hanoi. */
    private static boolean elsewhere(Draft a, Draft b) {
        String one = country(a);
        String other = country(b);
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static String country(Draft draft) {
        boolean there = draft.channel() == Channel.IN_PERSON && !draft.places.isEmpty();
        return there ? draft.places.get(0).value().country() : "";
    }

    /** 'Before the talks, A showed B round', 'met the ministers before his meeting with B': told as held, it only bounds a time. */
    private static boolean back(Draft held, Draft later) {
        boolean definite = later.refers && later.date().unknown() && later.status() == Status.PLANNED;
        boolean near = later.sentence - held.latest <= 2 || held.sentence <= 2 && !held.recalled;
        return definite || later.limit && later.dates.isEmpty() && near;
    }

    /** 'Lee met Chan. They last met in Oslo in May': the news has no day, the time before has one. */
    private static boolean lastTime(Draft news, Draft before) {
        boolean told = news.status() == Status.HELD && !news.headline && !news.recalled && !news.weak;
        return told && news.dates.isEmpty() && before.recalled && !before.dates.isEmpty();
    }

    /** The later clause tells of one more contact after that of which the text, not only its headline, has told. */
    private static boolean again(Draft a, Draft b) {
        boolean told = a.tellings.size() > (a.headline ? 1 : 0);
        boolean held = a.status() == Status.HELD && b.status() == Status.HELD;
        return b.further && !a.further && told && held && !a.weak && !b.weak && !b.refers;
    }
}
