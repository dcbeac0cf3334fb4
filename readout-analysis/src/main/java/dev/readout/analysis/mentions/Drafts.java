package dev.readout.analysis.mentions;

import dev.readout.analysis.Trace;
import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.substance.SubstanceReader;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Claim;
import dev.readout.model.Mention;
import dev.readout.model.PartialDate;
import dev.readout.model.Participant;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Role;
import dev.readout.model.Span;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what a report's clauses say and joins what they say of one occasion. */
final class Drafts {
    private final Report report;
    private final Cast cast;
    private final Circumstances circumstances;
    private final Whereabouts whereabouts;
    private final Lengths lengths;
    private final Judgement judgement;
    private final Matters matters;
    private final Draft.Times times;
    private final Trace trace;
    private final List<Draft> drafts = new ArrayList<>();
    /** What sentences before the first contact say of places and days: most reports come to no contact, and never ask. */
    private final List<Runnable> notes = new ArrayList<>();

    private int sentence;
    private boolean spoken;

    Drafts(Report report, Cast cast, Draft.Times times, SubstanceReader substance, Trace trace) {
        this.report = report;
        this.cast = cast;
        this.times = times;
        this.trace = trace;
        this.judgement = new Judgement(cast, times.published());
        this.circumstances = new Circumstances(report, times, cast.publisher() != null);
        this.matters = new Matters(report, substance, cast.publisher() != null);
        this.whereabouts = new Whereabouts(report, cast);
        this.lengths = new Lengths(report, times.durations());
    }

    /** Notes whose turn it is in a transcript ('Vladimir Putin: Good afternoon'); in a speech, the publisher's. */
    void turn(Spotted s, List<Principal> principals) {
        sentence++;
        if (cast.publisher() == null) {
            return;
        }
        for (Principal principal : principals) {
            int colon = aside(s, principal.to());
            if (s.is(colon, ":")
                    && colon + 1 < s.size()
                    && principal.actors().size() == 1
                    && opens(s, principals, principal.from())) {
                spoken = true;
                cast.turn(principal.actors().get(0));
            }
        }
        if (spoken && principals.isEmpty() && question(s)) {
            cast.turn(null);
        }
        if (!spoken) {
            cast.speaker(cast.publisherPrincipal().orElse(null));
        }
    }

    /** 'Question:': somebody else has the word. */
    private static boolean question(Spotted s) {
        return s.is(1, ":") && s.size() > 2 && s.sentence().get(0).capital();
    }

    /** The token behind a remark in brackets: 'Macky Sall (retranslated): Thank you'. */
    private static int aside(Spotted s, int i) {
        if (s.is(i, "(")) {
            for (int k = i + 1; k < Math.min(s.size(), i + 6); k++) {
                if (s.is(k, ")")) {
                    return k + 1;
                }
            }
        }
        return i;
    }

    /** Nothing stands before the name but further titles of the same person. */
    private static boolean opens(Spotted s, List<Principal> principals, int from) {
        for (int i = 0; i < from; i++) {
            int at = i;
            boolean titled = principals.stream().anyMatch(p -> p.from() <= at && at < p.to());
            if (s.sentence().get(i).word() && !titled && !s.is(i, "and")) {
                return false;
            }
        }
        return true;
    }

    void add(Spotted s, List<Principal> principals, List<Candidate> candidates, int block, boolean headline) {
        int number = sentence;
        boolean firstPerson = cast.firstPerson();
        if (candidates.isEmpty() && drafts.isEmpty()) {
            notes.add(() -> note(s, principals, number, block, headline, firstPerson));
            return;
        }
        notes.forEach(Runnable::run);
        notes.clear();
        read(s, candidates, block, headline);
        note(s, principals, number, block, headline, firstPerson);
        if (!drafts.isEmpty() && !spoken && !headline) {
            matters.read(s, principals, candidates, sentence);
        }
    }

    private void read(Spotted s, List<Candidate> candidates, int block, boolean headline) {
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
            draft.tellings.add(new Draft.Telling(sentence, trigger.span()));
            draft.channels.add(
                    new Claim<>(candidate.channel(), report.quote(candidate.channelWords()), candidate.rule()));
            draft.statuses.add(new Claim<>(candidate.status(), trigger, candidate.rule()));
            if (candidate.initiative() != null) {
                draft.initiatives.add(new Claim<>(candidate.initiative(), trigger, candidate.rule()));
            }
            draft.recalled = recalled(s, candidate.at());
            draft.further = !headline && Further.contact(s.sentence(), candidate.at());
            draft.weak &= !(circumstances.amidSeries() && candidate.status() == Status.HELD);
            if (spoken && idle(candidate)) {
                continue;
            }
            draft.block = block;
            circumstances.read(draft, candidate, candidates, block);
            whereabouts.read(draft, candidate, candidates);
            lengths.read(draft, candidate, candidates);
            if (candidate.present() && !ahead(draft)) {
                if (draft.dates.isEmpty() && !headline && !draft.weak && !firm(candidate)) {
                    continue;
                }
                draft.statuses.set(0, new Claim<>(Status.HELD, trigger, candidate.rule()));
            }
            join(draft);
        }
    }

    /** Notes what a sentence says of places and days, and what it adds to the contacts told before. */
    private void note(
            Spotted s, List<Principal> principals, int number, int block, boolean headline, boolean firstPerson) {
        circumstances.series(s, firstPerson);
        if (!drafts.isEmpty()) {
            initiative(s, principals);
            circumstances.follow(s, principals, drafts, cast.pair(), number);
        }
        whereabouts.note(s, principals, drafts, number, block);
        if (!drafts.isEmpty()) {
            lengths.follow(s, principals, drafts, number);
        }
        circumstances.remember(s, principals, block, number, headline);
    }

    /** Whose initiative the contact last spoken of was, where this sentence says. */
    private void initiative(Spotted s, List<Principal> principals) {
        Draft last = drafts.get(drafts.size() - 1);
        if (sentence - last.latest > 2) {
            return;
        }
        InitiativeReader.Found found =
                InitiativeReader.read(s, principals, List.copyOf(last.participants.keySet()), last.latest == sentence);
        if (found != null && last.initiatives.isEmpty()) {
            last.initiatives.add(new Claim<>(found.party(), report.quote(found.words()), "initiative phrase"));
        }
    }

    /** 'I am glad to meet you', 'we will discuss', 'thank you for inviting me': what is under way already. */
    private static boolean idle(Candidate candidate) {
        boolean pronouns = candidate.participants().stream().allMatch(p -> p.kind() == Principal.Kind.PRONOUN);
        if (candidate.rule().equals("invitation")) {
            Spotted s = candidate.sentence();
            return pronouns && s.is(s.after(candidate.at()), "me");
        }
        return pronouns
                && candidate.status() != Status.HELD
                && !candidate.channel().remote();
    }

    /** Words spoken during the contact date others: what was said on another day tells of another contact. */
    private boolean otherDay(Draft before, Draft draft) {
        if (!draft.spoken || before.spoken || draft.dates.isEmpty()) {
            return false;
        }
        LocalDate published =
                times.published() == null ? null : times.published().day();
        boolean today = published != null && draft.date().days().contains(published.toEpochDay());
        if (today) {
            draft.dates.clear();
        }
        return !today;
    }

    /** Dated within a few days of publication, or not at all. */
    private boolean near(Draft draft) {
        if (times.published() == null || draft.dates.isEmpty()) {
            return true;
        }
        LocalDate day = times.published().day();
        return draft.date()
                .latest()
                .map(d -> d.isAfter(day.minusDays(4)) && d.isBefore(day.plusDays(1)))
                .orElse(false);
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

    /** 'recalled his meeting with', 'Earlier, X sent', 'last met': not the report's own news. */
    private static boolean recalled(Spotted s, int at) {
        boolean lastTime = s.is(at - 1, "last") && s.as(at, Entry.ContactVerb.class) != null;
        int behind = s.after(at);
        boolean lately = s.is(behind, "held") && (s.is(behind + 1, "recently") || s.is(behind + 1, "earlier"));
        if (lastTime || lately) {
            return true;
        }
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
            if (!Occasion.concerns(before, draft) || otherDay(before, draft)) {
                continue;
            }
            if (Occasion.bareHeadline(before, draft)) {
                before.statuses.clear();
                before.statuses.addAll(draft.statuses);
            }
            if (draft.onlyWords && cast.publisher() != null && before.sentence <= 3 && !near(draft)) {
                draft.dates.clear();
            }
            if (Occasion.corrected(before, draft)) {
                before.channels.clear();
            }
            if (Occasion.same(before, draft) || Occasion.fuller(before, draft)) {
                Occasion.merge(before, draft);
                trace.again(draft.evidence.span(), before.evidence.span());
                before.latest = sentence;
                before.tellings.addAll(draft.tellings);
                drafts.remove(before);
                drafts.add(before);
                return;
            }
        }
        drafts.add(draft);
    }

    List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>();
        boolean official = cast.publisher() != null;
        drafts.forEach(this::notAhead);
        drafts.removeIf(this::falls);
        Set<Draft> told = drafts.stream().filter(judgement::main).collect(Collectors.toSet());
        matters.settle(drafts, told);
        for (Draft draft : drafts) {
            boolean main = told.contains(draft);
            circumstances.settle(draft);
            circumstances.settleDay(draft);
            whereabouts.settle(draft);
            if (official && draft.dates.isEmpty() && draft.status() == Status.HELD && (main || told(draft))) {
                judgement.publicationDay(draft);
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
                    draft.topics,
                    draft.outcomes,
                    draft.evidence));
        }
        return mentions;
    }

    private static boolean told(Draft draft) {
        return draft.newly && !draft.spoken && !draft.recalled;
    }

    /** The day long past of which a sentence begins to tell, or null. */
    @Nullable
    PartialDate past(Sentence sentence) {
        return circumstances.past(sentence);
    }

    /** What was held by the day of publication was not held after it: such a day is another event's. */
    private void notAhead(Draft draft) {
        if (times.published() == null || draft.status() != Status.HELD) {
            return;
        }
        LocalDate day = times.published().day();
        draft.dates.removeIf(
                date -> date.value().earliest().map(first -> first.isAfter(day)).orElse(false));
    }

    /** Notes what the headline names. */
    void headline(Spotted s, List<Principal> principals) {
        judgement.headline(s, principals);
    }

    private boolean falls(Draft draft) {
        boolean falls = !judgement.stands(draft, drafts);
        if (falls && trace != Trace.NONE) {
            trace.dropped(draft.evidence.span(), Doubt.of(draft));
        }
        return falls;
    }

    private String id(Draft draft) {
        StringBuilder parties = new StringBuilder();
        for (Actor actor : draft.participants.keySet()) {
            parties.append('-').append(actor.party());
        }
        long before = same(draft);
        return report.id() + "-" + draft.evidence.span().start() + "-"
                + draft.evidence.span().end() + parties + (before > 0 ? "-" + before : "");
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
