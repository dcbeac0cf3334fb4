package dev.readout.analysis.mentions;

import dev.readout.analysis.Trace;
import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.language.WordSet;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.substance.SubstanceReader;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Claim;
import dev.readout.model.Edtf;
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
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what a report's clauses say and joins what they say of one occasion. */
final class Drafts {
    private static final WordSet INFORMING =
            WordSet.of("informed", "informing", "told", "briefed", "briefing", "updated", "updating");

    private static final WordSet ARRIVING = WordSet.of("arrives", "arrive", "lands", "touches", "heads", "travels");

    /** So many tokens a person's card may have. */
    private static final int CARD = 24;

    private final Report report;
    private final Cast cast;
    private final Circumstances circumstances;
    private final Whereabouts whereabouts;
    private final Lengths lengths;
    private final Captions captions;
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
        this.captions = new Captions(report, times);
    }

    /**
     * Notes whose turn it is in a transcript ('Vladimir Putin: Good afternoon'); in a speech, the publisher's.
     *
     * @return whether a turn begins
     */
    boolean turn(Spotted s, List<Principal> principals) {
        sentence++;
        if (cast.publisher() == null) {
            return false;
        }
        boolean begins = false;
        for (Principal principal : principals) {
            int colon = aside(s, card(s, principal));
            if (s.is(colon, ":")
                    && colon + 1 < s.size()
                    && principal.actors().size() == 1
                    && opens(s, principals, principal.from())) {
                spoken = true;
                cast.conversation().turn(principal.actors().get(0));
                begins = true;
            }
        }
        if (spoken && principals.isEmpty() && question(s)) {
            cast.conversation().turn(null);
        }
        if (!spoken) {
            cast.conversation().speaker(cast.publisherPrincipal().orElse(null));
        }
        return begins;
    }

    /** The token behind a name, and behind the card of the person that a page sets there: 'X Y Y XForeign Minister of Z :'. */
    private static int card(Spotted s, Principal principal) {
        String family = s.sentence().get(principal.to() - 1).text();
        if (principal.kind() != Principal.Kind.NAMED || !s.is(principal.to(), family.toLowerCase(Locale.ROOT))) {
            return principal.to();
        }
        for (int i = principal.to(); i < Math.min(s.size(), principal.to() + CARD); i++) {
            if (s.is(i, ":") || s.is(i, "(")) {
                return i;
            }
        }
        return principal.to();
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
        if (!headline && captions.older(s.sentence().span(), block)) {
            trace.skipped(s.sentence().span(), "under an older picture");
            return;
        }
        int number = sentence;
        boolean firstPerson = cast.conversation().firstPerson();
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
            draft.apart = Further.apart(s.sentence(), candidate.at());
            draft.remark = Naming.remark(candidate);
            draft.open = Naming.open(candidate);
            draft.sideline = headline && sideline(s, candidate);
            draft.rank = Further.rank(s.sentence(), candidate.at());
            draft.weak &= !(circumstances.amidSeries() && candidate.status() == Status.HELD);
            if (spoken && idle(candidate)) {
                continue;
            }
            draft.block = block;
            circumstances.read(draft, candidate, candidates, block);
            whereabouts.read(draft, candidate, candidates);
            lengths.read(draft, candidate, candidates);
            draft.remark |= Naming.label(candidate) && draft.dates.isEmpty();
            if (candidate.present() && !ahead(draft)) {
                if (draft.dates.isEmpty() && !headline && !draft.weak && !firm(candidate)) {
                    continue;
                }
                draft.statuses.set(0, new Claim<>(Status.HELD, trigger, candidate.rule()));
            }
            if (draft.open && draft.status() == Status.HELD && toCome(draft)) {
                draft.statuses.set(0, new Claim<>(Status.PLANNED, trigger, candidate.rule()));
            }
            join(draft);
        }
    }

    /** 'The Lee-Chan talks next month': what is only named, with a day that does not lie behind, is yet to come. */
    private boolean toCome(Draft draft) {
        LocalDate day = times.published() == null ? null : times.published().day();
        return day != null
                && cast.publisher() == null
                && ahead(draft)
                && draft.date().earliest().map(d -> !d.isBefore(day)).orElse(false);
    }

    /** Notes what a sentence says of places and days, and what it adds to the contacts told before. */
    private void note(
            Spotted s, List<Principal> principals, int number, int block, boolean headline, boolean firstPerson) {
        circumstances.series(s, firstPerson);
        if (circumstances.amidSeries()) {
            cast.beginSeries();
        }
        if (!drafts.isEmpty()) {
            initiative(s, principals);
            circumstances.follow(s, principals, drafts, cast.pair(), number);
            new Company(report, s, principals).join(drafts, number);
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
    private boolean idle(Candidate candidate) {
        boolean pronouns = candidate.participants().stream().allMatch(p -> p.kind() == Principal.Kind.PRONOUN);
        if (candidate.rule().equals("invitation")) {
            Spotted s = candidate.sentence();
            return pronouns && s.is(s.after(candidate.at()), "me");
        }
        // 'we are delighted to welcome you' shows how they talk, where the report has told that they do
        boolean told = drafts.stream().anyMatch(d -> d.participants.keySet().containsAll(candidate.actors()));
        boolean now = candidate.sentence().is(candidate.at() - 1, "to") && !told;
        return pronouns
                && (candidate.status() != Status.HELD || now)
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

    /** 'This meeting builds on their talks in May': a press service's own news, without a day, is not of long ago. */
    private boolean longBefore(Draft before, Draft draft) {
        boolean news = cast.publisher() != null
                && before.sentence <= 3
                && before.dates.isEmpty()
                && !before.recalled
                && before.status() == Status.HELD;
        // 'Lee-Chan summit: what to look for' is not the one of last year
        boolean name = before.headline && before.remark && before.dates.isEmpty();
        if (!news && !name || draft.headline || draft.onlyWords || times.published() == null) {
            return false;
        }
        LocalDate day = times.published().day();
        return draft.date().latest().map(d -> d.isBefore(day.minusDays(10))).orElse(false);
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

    /** It is dated later than the day of publication; not by an event of several days that has begun. */
    private boolean ahead(Draft draft) {
        LocalDate published =
                times.published() == null ? null : times.published().day();
        boolean event = draft.date().edtf() instanceof Edtf.Interval;
        if (published != null && event && draft.date().days().contains(published.toEpochDay())) {
            return false;
        }
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
        boolean recent = s.is(at - 1, "recent") && (s.is(at - 2, "his") || s.is(at - 2, "her"));
        boolean lastTime = s.is(at - 1, "last") && s.as(at, Entry.ContactVerb.class) != null;
        int behind = s.after(at);
        boolean lately = s.is(behind, "held") && (s.is(behind + 1, "recently") || s.is(behind + 1, "earlier"));
        for (int i = behind; i < Math.min(s.size(), behind + 4); i++) {
            // 'I had a conversation about this recently with X'
            lately |= s.is(i, "recently");
        }
        if (lastTime || recent || lately || passedOn(s, at)) {
            return true;
        }
        for (int i = Math.max(0, at - 10); i < at; i++) {
            if (s.of(i, "recalling")) {
                return true;
            }
        }
        return false;
    }

    /** 'Ahead of Lee's talks with Chan', 'before talks with Chan'. */
    private static boolean sideline(Spotted s, Candidate candidate) {
        int from = Math.min(candidate.from(), candidate.at());
        for (int i = 0; i < candidate.at(); i++) {
            if (ARRIVING.has(s.sentence().get(i))) {
                // 'Lee lands in Berlin ahead of talks with Chan': the talks are the news
                return false;
            }
        }
        for (int i = Math.max(0, from - 3); i < candidate.at(); i++) {
            if (s.is(i, "ahead") && s.is(i + 1, "of") || s.is(i, "before") || s.is(i, "despite")) {
                return true;
            }
        }
        return false;
    }

    /** 'Informed X of his contacts with Y', 'told X about the results of his talks with Y'. */
    private static boolean passedOn(Spotted s, int at) {
        int own = at - 1;
        while (own > 0 && own > at - 4 && !s.is(own, "his") && !s.is(own, "her")) {
            own--;
        }
        boolean about = s.is(own - 1, "about") || s.is(own - 1, "of") || s.is(own - 1, "on");
        for (int i = 0; about && (s.is(own, "his") || s.is(own, "her")) && i < own; i++) {
            if (INFORMING.has(s.sentence().get(i))) {
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
            from += s.is(from, ")") ? 1 : 0;
        }
        return s.sentence().span(from, to);
    }

    private void join(Draft draft) {
        List<Draft> told = new ArrayList<>(drafts);
        if (draft.remark) {
            // a bare name means what was spoken of last
            Collections.reverse(told);
        }
        for (Draft before : told) {
            if (!Occasion.concerns(before, draft) || otherDay(before, draft) || longBefore(before, draft)) {
                continue;
            }
            boolean knows = Occasion.bareHeadline(before, draft) && (before.open || !draft.open);
            knows |= Occasion.settled(before, draft);
            if ((knows || Occasion.named(before, draft)) && !Occasion.off(before, draft)) {
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
        judgement.told(drafts);
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
