package dev.readout.analysis.mentions;

import dev.readout.analysis.Trace;
import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.substance.SubstanceReader;
import dev.readout.analysis.things.Cast;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Claim;
import dev.readout.model.Mention;
import dev.readout.model.PartialDate;
import dev.readout.model.Report;
import dev.readout.model.Role;
import dev.readout.model.Status;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Collects what a report's clauses say and joins what they say of one occasion. */
final class Drafts {
    /** So many tokens a dateline has at most. */
    private static final int DATELINE = 10;

    private final Report report;
    private final Cast cast;
    private final Circumstances circumstances;
    private final SharedChannel channel;
    private final Whereabouts whereabouts;
    private final Lengths lengths;
    private final Captions captions;
    private final Judgement judgement;
    private final Matters matters;
    private final Trace trace;
    private final Turns turns;
    private final NewsDay newsDay;
    private final PutOff putOff = new PutOff();
    private final List<Draft> drafts = new ArrayList<>();
    /** What sentences before the first contact say of places and days: most reports come to no contact, and never ask. */
    private final List<Runnable> notes = new ArrayList<>();

    private int sentence;

    Drafts(Report report, Cast cast, Draft.Times times, SubstanceReader substance, Trace trace) {
        this.report = report;
        this.cast = cast;
        this.trace = trace;
        this.turns = new Turns(cast);
        this.newsDay = new NewsDay(times.published(), cast.publisher() != null);
        this.judgement = new Judgement(cast, times.published());
        this.circumstances = new Circumstances(report, times, cast.publisher() != null, newsDay);
        this.channel = new SharedChannel(report);
        this.matters = new Matters(report, substance, cast.publisher() != null);
        this.whereabouts = new Whereabouts(report, cast);
        this.lengths = new Lengths(report, times.durations());
        this.captions = new Captions(report, times);
    }

    /**
     * Notes whose turn it is in a transcript; in a speech, the publisher's.
     *
     * @return whether a turn begins
     */
    boolean turn(Spotted s, List<Principal> principals, boolean headline) {
        sentence += runsOn(s.sentence()) || dateline(s) ? 0 : 1;
        // a headline 'President X: our future is common' sums up what follows
        return cast.publisher() != null && turns.begin(s, headline ? List.of() : principals);
    }

    /** 'MINSK, September 16.', '/Agency/.': a dateline of which full stops make sentences. */
    private static boolean dateline(Spotted s) {
        String first = s.sentence().get(0).text();
        boolean opens = s.is(0, "/") || s.is(0, "(") || s.size() <= 3 && first.equals(first.toUpperCase(Locale.ROOT));
        for (int i = 0; i < s.size(); i++) {
            if (s.sentence().get(i).word() && !s.sentence().get(i).capital()) {
                return false;
            }
            opens |= s.of(i, "calendar") && i < s.size() - 1;
        }
        return opens && s.size() <= DATELINE;
    }

    /** No sign ends what stands before: a sub-headline that runs into the lead is part of it. */
    private boolean runsOn(Sentence sentence) {
        String text = report.text();
        int before = sentence.span().start() - 1;
        while (before >= report.body().start() && text.charAt(before) == ' ') {
            before--;
        }
        return before >= report.body().start() && Character.isLetterOrDigit(text.charAt(before));
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
        read(candidates, block, headline);
        note(s, principals, number, block, headline, firstPerson);
        if (!drafts.isEmpty() && !turns.begun() && !headline) {
            matters.read(s, principals, candidates, sentence);
        }
    }

    private void read(List<Candidate> candidates, int block, boolean headline) {
        drafts.removeIf(told -> Occasion.severally(told, candidates, sentence));
        for (Candidate candidate : candidates) {
            Draft draft = ClauseDraft.of(report, candidate, headline, turns.begun(), sentence);
            draft.weak &= !(channel.amidSeries() && candidate.status() == Status.HELD);
            if (turns.begun() && idle(candidate)) {
                continue;
            }
            draft.block = block;
            channel.also(draft, candidate, drafts, sentence);
            circumstances.read(draft, candidate, candidates, block);
            whereabouts.read(draft, candidate, candidates);
            lengths.read(draft, candidate, candidates);
            draft.remark |= Naming.label(candidate) && draft.dates.isEmpty();
            circumstances.now(draft, candidate);
            putOff.settle(draft, candidate.sentence());
            if (candidate.present() && !newsDay.ahead(draft)) {
                if (draft.dates.isEmpty() && !headline && !draft.weak && !firm(candidate)) {
                    continue;
                }
                draft.statuses.set(
                        0, new Claim<>(Status.HELD, draft.statuses.get(0).quotes(), candidate.rule()));
            }
            if (draft.open && draft.status() == Status.HELD && newsDay.toCome(draft)) {
                draft.statuses.set(
                        0, new Claim<>(Status.PLANNED, draft.statuses.get(0).quotes(), candidate.rule()));
            }
            join(draft);
        }
    }

    /** Notes what a sentence says of places and days, and what it adds to the contacts told before. */
    private void note(
            Spotted s, List<Principal> principals, int number, int block, boolean headline, boolean firstPerson) {
        putOff.remember(s);
        channel.series(s, firstPerson);
        channel.company(s, principals, number);
        if (channel.amidSeries()) {
            cast.beginSeries();
        }
        if (!drafts.isEmpty()) {
            initiative(s, principals);
            channel.follow(s, drafts, number);
            circumstances.follow(s, principals, drafts, cast.pair(), number);
            new Company(report, s, principals).join(drafts, number);
        }
        whereabouts.note(s, principals, circumstances.said(s.sentence()), drafts, number, block);
        if (!drafts.isEmpty()) {
            lengths.follow(s, principals, drafts, number);
        }
        circumstances.remember(s, principals, block, number, headline);
        if (headline && !principals.isEmpty()) {
            channel.title(s, principals);
        }
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

    /** 'Today the President meets': a lead in the present tense tells news; 'he talks with X' elsewhere is a habit. */
    private boolean firm(Candidate candidate) {
        return sentence <= 3 && candidate.status() != Status.DENIED;
    }

    private void join(Draft draft) {
        List<Draft> told = new ArrayList<>(drafts);
        if (draft.remark) {
            // a bare name means what was spoken of last
            Collections.reverse(told);
        }
        for (Draft before : told) {
            if (!Occasion.concerns(before, draft)
                    || newsDay.otherDay(before, draft)
                    || newsDay.longBefore(before, draft)
                    || circumstances.earlier(before, draft)) {
                continue;
            }
            boolean knows = Occasion.bareHeadline(before, draft) && (before.open || !draft.open);
            knows |= Occasion.settled(before, draft);
            if ((knows || Occasion.named(before, draft)) && !Occasion.off(before, draft)) {
                before.statuses.clear();
                before.statuses.addAll(draft.statuses);
            }
            if (draft.onlyWords && cast.publisher() != null && before.sentence <= 3 && !newsDay.near(draft)) {
                draft.dates.clear();
            }
            if (Occasion.corrected(before, draft)) {
                before.channels.clear();
            }
            if (Occasion.same(before, draft) || Occasion.fuller(before, draft)) {
                Merging.merge(before, draft);
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
        drafts.forEach(newsDay::notAhead);
        drafts.removeIf(this::falls);
        judgement.told(drafts);
        Set<Draft> told = drafts.stream().filter(judgement::main).collect(Collectors.toSet());
        matters.settle(drafts, told);
        for (Draft draft : drafts) {
            boolean main = told.contains(draft);
            channel.settle(draft, circumstances.round());
            circumstances.settleDay(draft);
            whereabouts.settle(draft);
            if (main && !official) {
                circumstances.dayOfNews(draft);
            }
            if (official && draft.dates.isEmpty() && draft.status() == Status.HELD && (main || told(draft))) {
                judgement.publicationDay(draft);
            }
            mentions.add(new Mention(
                    MentionId.of(report.id(), draft, drafts),
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
}
