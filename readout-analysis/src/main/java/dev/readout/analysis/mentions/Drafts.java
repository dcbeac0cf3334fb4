package dev.readout.analysis.mentions;

import dev.readout.analysis.Trace;
import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.language.Tokenizer;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Mention;
import dev.readout.model.PartialDate;
import dev.readout.model.Participant;
import dev.readout.model.Published;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Role;
import dev.readout.model.Span;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects what a report's clauses say and joins what they say of one occasion. */
final class Drafts {
    private final Report report;
    private final Cast cast;
    private final Circumstances circumstances;
    private final Draft.Times times;
    private final Trace trace;
    private final List<Draft> drafts = new ArrayList<>();
    private final Set<Actor> headlineActors = new HashSet<>();
    private boolean headlined;
    private boolean headlineContact;
    private int sentence;
    private boolean spoken;

    Drafts(Report report, Cast cast, Draft.Times times, Trace trace) {
        this.report = report;
        this.cast = cast;
        this.times = times;
        this.trace = trace;
        this.circumstances = new Circumstances(report, times, cast.publisher() != null);
    }

    /** Notes whose turn it is in a transcript ('Vladimir Putin: Good afternoon'); in a speech, the publisher's. */
    void turn(Spotted s, List<Principal> principals) {
        sentence++;
        if (cast.publisher() == null) {
            return;
        }
        for (Principal principal : principals) {
            if (s.is(principal.to(), ":")
                    && principal.to() + 1 < s.size()
                    && principal.actors().size() == 1
                    && opens(s, principal.from())) {
                spoken = true;
                cast.speaker(principal.actors().get(0));
            }
        }
        if (!spoken) {
            cast.speaker(cast.publisherPrincipal().orElse(null));
        }
    }

    private static boolean opens(Spotted s, int from) {
        for (int i = 0; i < from; i++) {
            if (s.sentence().get(i).word()) {
                return false;
            }
        }
        return true;
    }

    void add(Spotted s, List<Principal> principals, List<Candidate> candidates, int block, boolean headline) {
        for (Candidate candidate : candidates) {
            Quote evidence = report.quote(evidence(s, candidate));
            Draft draft = new Draft(evidence, headline, spoken, sentence, candidate);
            for (Principal principal : candidate.participants()) {
                for (Actor actor : principal.actors()) {
                    if (candidate.actors().contains(actor)) {
                        Quote words = report.quote(s.sentence().span(principal.from(), principal.to()));
                        draft.participants.putIfAbsent(
                                actor,
                                new Participant(
                                        actor,
                                        principal.office() == null ? "" : principal.office(),
                                        words,
                                        principal.rule()));
                    }
                }
            }
            Quote trigger = report.quote(s.sentence()
                    .span(candidate.at(), Math.max(candidate.at() + 1, Math.min(s.after(candidate.at()), s.size()))));
            draft.channels.add(
                    new Claim<>(candidate.channel(), report.quote(candidate.channelWords()), candidate.rule()));
            draft.statuses.add(new Claim<>(candidate.status(), trigger, candidate.rule()));
            if (candidate.initiative() != null) {
                draft.initiatives.add(new Claim<>(candidate.initiative(), trigger, candidate.rule()));
            }
            draft.recalled = recalled(s, candidate.at());
            circumstances.read(draft, candidate, candidates);
            if (candidate.present() && !ahead(draft)) {
                if (draft.dates.isEmpty() && !headline && !draft.weak && !firm(candidate)) {
                    continue;
                }
                draft.statuses.set(0, new Claim<>(Status.HELD, trigger, candidate.rule()));
            }
            join(draft);
        }
        circumstances.gathering(s, sentence, cast.firstPerson());
        initiative(s, principals);
        circumstances.follow(s, drafts, cast.pair());
        circumstances.remember(s.sentence(), block);
    }

    /** Whose initiative the contact last spoken of was, where this sentence says. */
    private void initiative(Spotted s, List<Principal> principals) {
        if (drafts.isEmpty()) {
            return;
        }
        Draft last = drafts.get(drafts.size() - 1);
        if (sentence - last.latest > 2) {
            return;
        }
        InitiativeReader.Found found = InitiativeReader.read(s, principals, List.copyOf(last.participants.keySet()));
        if (found != null && last.initiatives.isEmpty()) {
            last.initiatives.add(new Claim<>(found.party(), report.quote(found.words()), "initiative phrase"));
        }
    }

    /** It is dated later than the day of publication. */
    private boolean ahead(Draft draft) {
        LocalDate published =
                times.published() == null ? null : times.published().day();
        return !draft.dates.isEmpty()
                && (published == null
                        || draft.date().latest().map(d -> d.isAfter(published)).orElse(true));
    }

    /** 'Today the President meets': a lead in the present tense tells news; 'he talks with X' elsewhere is a habit. */
    private boolean firm(Candidate candidate) {
        return sentence <= 3 && candidate.status() != Status.DENIED;
    }

    /** 'recalled his meeting with', 'Earlier, X sent': not the report's own news. */
    private static boolean recalled(Spotted s, int at) {
        for (int i = Math.max(0, at - 10); i < at; i++) {
            if (s.of(i, "recalling")) {
                return true;
            }
        }
        return false;
    }

    private static Span evidence(Spotted s, Candidate c) {
        int from = c.from();
        int to = c.to();
        if (to - from > 12) {
            from = Math.max(from, Math.min(c.at() - 4, to - 12));
            to = Math.min(to, from + 12);
        }
        return s.sentence().span(from, to);
    }

    private void join(Draft draft) {
        for (Draft before : drafts) {
            if (bareHeadline(before, draft)) {
                before.statuses.clear();
                before.statuses.addAll(draft.statuses);
            }
            if (same(before, draft) || fuller(before, draft)) {
                merge(before, draft);
                trace.again(draft.evidence.span(), before.evidence.span());
                before.latest = sentence;
                drafts.remove(before);
                drafts.add(before);
                return;
            }
        }
        drafts.add(draft);
    }

    /** An undated headline speaks of what the lead tells, whatever its tense. */
    private static boolean bareHeadline(Draft headline, Draft lead) {
        return headline.headline
                && !lead.headline
                && !lead.weak
                && headline.dates.isEmpty()
                && headline.channel().compatible(lead.channel())
                && lead.sentence - headline.sentence <= 2
                && samePeople(headline.participants.keySet(), lead.participants.keySet());
    }

    /** The words that name a participant most fully, office and name. */
    private static Participant fuller(Participant words, @Nullable Participant others) {
        boolean better = others != null
                && !others.role().isEmpty()
                && others.quote().words().length() > words.quote().words().length()
                && others.quote().words().length() < 90;
        return others != null && better ? others : words;
    }

    /** A headline may name fewer participants than the lead. */
    private static boolean fuller(Draft headline, Draft lead) {
        return headline.headline
                && !lead.headline
                && lead.sentence - headline.sentence <= 2
                && within(headline.participants.keySet(), lead.participants.keySet())
                && headline.channel().compatible(lead.channel())
                && headline.status() == lead.status();
    }

    private static boolean same(Draft a, Draft b) {
        boolean people = samePeople(a.participants.keySet(), b.participants.keySet());
        boolean part = b.weak && within(b.participants.keySet(), a.participants.keySet());
        if (!people && !part) {
            return false;
        }
        boolean overlap = a.date().unknown()
                || b.date().unknown()
                || a.date().intersect(b.date()).isPresent();
        boolean otherwise = a.channel() != b.channel()
                && b.channel() != Channel.UNKNOWN
                && !b.refers
                && !a.date().unknown()
                && !b.date().unknown();
        if (!overlap || (otherwise && a.date().day().isEmpty() && !a.date().equals(b.date()))) {
            return false;
        }
        if (a.weak || b.weak) {
            boolean bothHeld = a.status() == Status.HELD && b.status() == Status.HELD;
            boolean denial = a.weak && a.status() == Status.DENIED || b.weak && b.status() == Status.DENIED;
            return bothHeld || denial || a.status() == b.status();
        }
        if (!a.channel().compatible(b.channel()) && !b.refers) {
            return false;
        }
        boolean ahead = a.status() != Status.HELD;
        boolean aheadToo = b.status() != Status.HELD;
        return ahead == aheadToo;
    }

    private static boolean samePeople(Set<Actor> a, Set<Actor> b) {
        Set<Actor> left = new HashSet<>(b);
        int matched = 0;
        for (Actor actor : a) {
            Actor hit = null;
            for (Actor other : left) {
                if (samePerson(actor, other)) {
                    hit = other;
                    break;
                }
            }
            if (hit != null) {
                left.remove(hit);
                matched++;
            }
        }
        return matched == a.size() && left.isEmpty();
    }

    private static boolean within(Set<Actor> some, Set<Actor> all) {
        return some.stream().allMatch(a -> all.stream().anyMatch(b -> samePerson(a, b)));
    }

    private static boolean samePerson(Actor a, Actor b) {
        return a.party().equals(b.party())
                && (!a.named()
                        || !b.named()
                        || last(a).equals(last(b))
                        || a.name().equals(b.name()));
    }

    private static String last(Actor actor) {
        String folded = Tokenizer.fold(actor.name());
        return folded.substring(folded.lastIndexOf(' ') + 1);
    }

    private static void merge(Draft into, Draft from) {
        if (into.channel() == Channel.UNKNOWN) {
            into.channels.clear();
        }
        from.channels.stream()
                .filter(c -> c.value() != Channel.UNKNOWN
                        && !from.weak
                        && !(from.refers && into.channel() != Channel.UNKNOWN))
                .filter(c -> into.channels.stream().noneMatch(x -> x.value() == c.value()))
                .forEach(into.channels::add);
        into.weak &= from.weak;
        if (into.date().unknown()) {
            into.dates.clear();
        }
        into.dates.addAll(from.dates);
        into.places.addAll(from.places);
        into.lengths.addAll(from.lengths);
        into.initiatives.addAll(from.initiatives);
        into.participants.replaceAll((actor, words) -> fuller(words, from.participants.get(actor)));
        from.participants.forEach((actor, words) -> {
            if (into.participants.keySet().stream().noneMatch(a -> samePerson(a, actor))) {
                into.participants.put(actor, words);
            }
        });
        List<Actor> unnamed = new ArrayList<>();
        for (Actor actor : into.participants.keySet()) {
            if (!actor.named()) {
                unnamed.add(actor);
            }
        }
        for (Actor actor : unnamed) {
            from.participants.forEach((other, words) -> {
                if (other.named() && other.party().equals(actor.party())) {
                    into.participants.remove(actor);
                    into.participants.put(other, words);
                }
            });
        }
    }

    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        boolean official = cast.publisher() != null;
        drafts.removeIf(this::falls);
        for (Draft draft : drafts) {
            boolean main = main(draft);
            circumstances.settle(draft);
            if (official && draft.dates.isEmpty() && draft.status() == Status.HELD && main) {
                publicationDay(draft);
            }
            mentions.add(new Mention(
                    id(draft),
                    report.id(),
                    main ? Role.MAIN : Role.BACKGROUND,
                    List.copyOf(draft.participants.values()),
                    draft.channels,
                    draft.statuses,
                    draft.dates,
                    draft.places,
                    draft.lengths,
                    draft.initiatives,
                    List.of(),
                    List.of(),
                    draft.evidence));
        }
        return mentions;
    }

    /** The report is published to tell of it: in headline or lead, or a press service's own principal on that day. */
    private boolean main(Draft draft) {
        boolean opening = draft.weak && draft.sentence <= 2 && draft.status() == Status.HELD;
        if (draft.spoken || (draft.weak && !opening) || draft.recalled || longAgo(draft)) {
            return false;
        }
        if (draft.headline) {
            return true;
        }
        if (cast.publisher() == null) {
            return draft.sentence <= 2 || (draft.sentence <= 4 && told(draft));
        }
        if (draft.sentence <= 3) {
            return true;
        }
        Optional<Actor> principal = cast.publisherPrincipal();
        return principal.isPresent()
                && draft.participants.keySet().stream().anyMatch(a -> samePerson(a, principal.get()))
                && draft.status() == Status.HELD
                && nearPublication(draft);
    }

    /** The headline names two of the participants, or one beside a contact word; a report without headline tells its lead. */
    private boolean told(Draft draft) {
        if (headlineActors.isEmpty() && !headlined) {
            return true;
        }
        long named = draft.participants.keySet().stream()
                .filter(a -> headlineActors.stream().anyMatch(b -> samePerson(a, b)))
                .count();
        return named > 1 || (named == 1 && headlineContact);
    }

    /** Notes what the headline names. */
    void headline(Spotted s, List<Principal> principals) {
        headlined = true;
        for (int i = 0; i < s.size(); i++) {
            boolean speech = s.is(i, "address") || s.is(i, "speech") || s.is(i, "remarks") || s.is(i, "statement");
            if (speech && s.is(i + 1, "by") && cast.publisher() != null) {
                cast.firstPerson(true);
            }
        }
        principals.forEach(p -> headlineActors.addAll(p.actors()));
        for (int i = 0; i < s.size(); i++) {
            headlineContact |= s.as(i, Entry.ContactNoun.class) != null || s.as(i, Entry.ContactVerb.class) != null;
        }
    }

    /** Held more than ten days before the report: a story's background, whatever its place in the text. */
    private boolean longAgo(Draft draft) {
        Published published = times.published();
        return published != null
                && draft.date()
                        .latest()
                        .map(d -> d.isBefore(published.day().minusDays(10)))
                        .orElse(false);
    }

    private boolean nearPublication(Draft draft) {
        if (draft.date().unknown() || times.published() == null) {
            return true;
        }
        LocalDate day = times.published().day();
        return draft.date()
                .day()
                .map(d -> !d.isBefore(day.minusDays(1)) && !d.isAfter(day))
                .orElse(false);
    }

    private boolean falls(Draft draft) {
        boolean falls = !stands(draft);
        if (falls && trace != Trace.NONE) {
            trace.dropped(draft.evidence.span(), Doubt.of(draft));
        }
        return falls;
    }

    /** Whether it is said firmly enough to be a mention: by more than a pronoun or a speech act, of persons in office. */
    private boolean stands(Draft draft) {
        if (draft.participants.keySet().stream().map(Actor::party).distinct().count() < 2) {
            return false;
        }
        if (draft.channel() == Channel.LETTER && draft.status() != Status.HELD) {
            return false;
        }
        boolean dated = !draft.date().unknown();
        if (draft.weak) {
            boolean letter = draft.channel() == Channel.LETTER && (draft.sentence <= 3 || dated);
            boolean opening =
                    draft.sentence <= 2 && draft.status() == Status.HELD && draft.channel() != Channel.UNKNOWN;
            boolean ahead = draft.status() != Status.HELD && draft.status() != Status.DENIED && dated;
            boolean spokenOf = cast.firstPerson() && draft.status() == Status.HELD && firm();
            return letter || ahead || opening || spokenOf || (dated && draft.status() == Status.HELD);
        }
        LocalDate published =
                times.published() == null ? null : times.published().day();
        LocalDate last = draft.date().latest().orElse(published);
        LocalDate first = draft.date().earliest().orElse(last);
        return first == null
                || last == null
                || draft.participants.keySet().stream().allMatch(a -> cast.active(a, first, last));
    }

    /** Something firmer than a speech act is told of the report's speaker. */
    private boolean firm() {
        return drafts.stream().anyMatch(d -> !d.weak && d.status() == Status.HELD);
    }

    /** A press service's own release without a day means the day of publication (codebook §1). */
    private void publicationDay(Draft draft) {
        if (times.published() == null) {
            return;
        }
        LocalTime time = times.published().time();
        PartialDate day = PartialDate.of(times.published().day(), PartialDate.Basis.PUBLICATION);
        if (time != null && time.isBefore(LocalTime.NOON) && !time.equals(LocalTime.MIDNIGHT)) {
            day = PartialDate.parse(
                    "[" + times.published().day().minusDays(1) + ","
                            + times.published().day() + "]",
                    PartialDate.Basis.PUBLICATION);
        }
        draft.dates.add(new Claim<>(day, draft.evidence, "day of publication"));
    }

    private String id(Draft draft) {
        StringBuilder parties = new StringBuilder();
        for (Actor actor : draft.participants.keySet()) {
            parties.append('-').append(actor.party());
        }
        return report.id() + "-" + draft.evidence.span().start() + "-"
                + draft.evidence.span().end() + parties + (same(draft) > 0 ? "-" + same(draft) : "");
    }

    private long same(Draft draft) {
        return drafts.stream()
                .takeWhile(d -> d != draft)
                .filter(d -> d.evidence.span().equals(draft.evidence.span())
                        && d.participants.keySet().stream()
                                .map(Actor::party)
                                .toList()
                                .equals(draft.participants.keySet().stream()
                                        .map(Actor::party)
                                        .toList()))
                .count();
    }
}
