package dev.readout.analysis.mentions;

import dev.readout.analysis.clauses.Candidate;
import dev.readout.analysis.clauses.Withdrawal;
import dev.readout.analysis.dates.DateExpression;
import dev.readout.analysis.dates.Tense;
import dev.readout.analysis.language.Sentence;
import dev.readout.analysis.lexicon.Entry;
import dev.readout.analysis.things.Principal;
import dev.readout.analysis.things.Spotted;
import dev.readout.model.Actor;
import dev.readout.model.Channel;
import dev.readout.model.Claim;
import dev.readout.model.Edtf;
import dev.readout.model.PartialDate;
import dev.readout.model.Quote;
import dev.readout.model.Report;
import dev.readout.model.Status;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** When: what a clause says around its contact. */
final class Circumstances {
    /** Headline, lead and the sentence after it. */
    private static final int OPENING = 4;
    /** So many sentences on, 'the trip' may still be that of the contact last spoken of. */
    private static final int CLOSE = 5;

    private final Report report;
    private final boolean official;
    private final SentenceDates dates;
    private final PassageDates passage;
    private final Course course;
    private final Elsewhere elsewhere;
    private @Nullable Claim<Channel> series;
    private @Nullable Claim<Channel> titled;
    private final List<Actor> called = new ArrayList<>();
    private final Draft.Times times;

    Circumstances(Report report, Draft.Times times, boolean official) {
        this.official = official;
        this.report = report;
        this.times = times;
        LocalDate day = times.published() == null ? null : times.published().day();
        this.dates = new SentenceDates(day);
        this.passage = new PassageDates(report.text(), times.dates(), day);
        this.course = new Course(day);
        this.elsewhere = new Elsewhere(day);
    }

    void read(Draft draft, Candidate candidate, List<Candidate> all, int block) {
        Sentence sentence = candidate.sentence().sentence();
        date(draft, candidate, all, passage.of(sentence), block);
    }

    /** Notes the sentence read, so that 'also' and 'in the afternoon' can take its day. */
    void remember(Spotted s, List<Principal> principals, int block, int number, boolean headline) {
        if (!headline) {
            course.remember(s, principals, passage.of(s.sentence()), number);
        }
        passage.remember(s.sentence(), block, number, headline);
        elsewhere.remember(s, principals, passage.of(s.sentence()));
        if (headline && !principals.isEmpty()) {
            title(s, principals);
        }
    }

    /** 'PM call with President X': a headline that shows how those spoke of whom the lead says only that they spoke. */
    private void title(Spotted s, List<Principal> principals) {
        for (int i = 0; titled == null && i < s.size(); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (noun == null || noun.plural() || !noun.kind().equals("call")) {
                continue;
            }
            if (noun.channel() == Channel.PHONE && (s.is(s.after(i), "with") || s.is(s.after(i), "between"))) {
                Quote words = report.quote(s.sentence().span(i, s.after(i)));
                titled = new Claim<>(Channel.PHONE, words, "named in the headline");
                principals.forEach(p -> called.addAll(p.actors()));
            }
        }
    }

    /** The day long past of which a sentence begins to tell ('In March 2016 the prime minister …'), or null. */
    @Nullable
    PartialDate past(Sentence sentence) {
        return passage.past(sentence);
    }

    /** The day of the contact told last, or else of the gathering; null where neither was dated. */
    private @Nullable PartialDate running() {
        Course.Day told = course.day(true);
        return told != null ? told.date() : elsewhere.latest();
    }

    private @Nullable LocalDate published() {
        return times.published() == null ? null : times.published().day();
    }

    private void date(Draft draft, Candidate candidate, List<Candidate> all, List<DateExpression> said, int block) {
        SentenceDates.Linked linked = dates.linked(candidate, said, running());
        if (linked != null) {
            if (!linked.date().unknown()) {
                claim(draft, linked.date(), linked.expression());
            }
            return;
        }
        SentenceDates.Found found = dates.nearest(candidate, all, said);
        if (found != null && found.told()) {
            PartialDate told = found.expression().resolve(published(), Tense.PAST, null);
            if (near(told)) {
                claim(draft, hedged(told), found.expression());
            }
            return;
        }
        DateExpression best = found == null ? passage.continued(candidate, block) : found.expression();
        boolean day = passage.of(candidate.sentence().sentence()).stream().anyMatch(PassageDates::day);
        ClauseWords clause = new ClauseWords(candidate.sentence(), all);
        Telling telling = new Telling(candidate, clause);
        draft.newly = newly(draft, candidate, clause, telling, best, day);
        Course.Day same = course.goesOn(draft, candidate, clause, passage, block);
        if (best == null && same != null) {
            claim(draft, same.date(), same.expression());
            return;
        }
        int link = telling.link(0, candidate.at());
        draft.limit = link > 1 && clause.is(link, DayWords.Kind.AHEAD);
        if (!day && clause.attends(candidate.at())) {
            draft.gathered = candidate.sentence();
        }
        boolean gathering = best == null ? draft.gathered != null : dates.event(best);
        if (gathering && !official && telling.newly() && passage.news() != null) {
            // 'told reporters during his meeting with X on the sidelines of the summit': on the day of the news
            best = passage.news();
        }
        boolean vague = best != null
                && best.kind() == DateExpression.Kind.VAGUE
                && (draft.sentence > 3 || (candidate.weak() && candidate.channel() == Channel.UNKNOWN));
        if (best != null && !vague && !(official && dates.event(best))) {
            boolean justPast = justPast(candidate, best, link >= 0 && clause.is(link, DayWords.Kind.AHEAD));
            if (justPast && !candidate.present()) {
                draft.statuses.set(
                        0, new Claim<>(Status.HELD, draft.statuses.get(0).quotes(), "day gone by"));
            }
            Tense tense = justPast ? Tense.PAST : SentenceDates.tense(candidate, best);
            PartialDate date = SentenceDates.span(
                    settled(best.resolve(published(), tense, anchor(best, candidate)), draft), candidate);
            if (!date.unknown()) {
                // 'He is also expected to meet': most likely on the same day
                boolean likely = found == null && candidate.status() != Status.HELD;
                claim(draft, likely ? hedged(date) : date, best);
                dates.narrowing(date, candidate, all, said).forEach((part, words) -> claim(draft, part, words));
                passage.contact(best, date, candidate.status(), block);
                if (!draft.recalled && !draft.spoken && !(official && justPublished(date))) {
                    course.told(best, date, candidate);
                }
            }
        }
        if (draft.dates.isEmpty() && said.stream().anyMatch(PassageDates::dated)) {
            course.unclear();
        }
    }

    /** A release put out by night says 'today' of the day before. */
    private boolean justPublished(PartialDate date) {
        LocalTime time = times.published() == null ? null : times.published().time();
        boolean night = time != null && time.isBefore(LocalTime.NOON) && !time.equals(LocalTime.MIDNIGHT);
        return night && date.day().equals(Optional.ofNullable(published()));
    }

    /** 'X meets Y on Sunday', 'asked ahead of a meeting on Sunday' in a report of Monday: the weekday just gone by. */
    private boolean justPast(Candidate candidate, DateExpression date, boolean before) {
        LocalDate day = published();
        boolean open = candidate.status() == Status.PLANNED && (candidate.present() || before);
        if (day == null || !open || date.kind() != DateExpression.Kind.WEEKDAY) {
            return false;
        }
        LocalDate past = date.resolve(day, Tense.PAST, null).day().orElse(day);
        return past.isBefore(day) && !past.isBefore(day.minusDays(2));
    }

    /** From what a relative date counts; what is still to come 'later in the day' is not of a day long past. */
    private @Nullable PartialDate anchor(DateExpression date, Candidate candidate) {
        PartialDate anchor = passage.anchor(date, candidate);
        LocalDate day = published();
        Course.Day running = course.day(candidate.status() == Status.HELD);
        if (anchor == null && running != null && PassageDates.hangs(date)) {
            return running.date();
        }
        if (anchor == null && day != null && candidate.status() == Status.PLANNED && PassageDates.hangs(date)) {
            // 'will also speak in the evening', far from any date
            return PartialDate.of(day, PartialDate.Basis.PUBLICATION);
        }
        boolean later = candidate.status() == Status.PLANNED
                && report.quote(date.span()).words().startsWith("later ");
        if (anchor == null || day == null || !later) {
            return anchor;
        }
        boolean past = anchor.latest().map(d -> d.isBefore(day.minusDays(1))).orElse(false);
        return past ? PartialDate.of(day, PartialDate.Basis.PUBLICATION) : anchor;
    }

    /** Told as the report's own news: of the hour, beside words just said, or in headline and lead. */
    private boolean newly(
            Draft draft,
            Candidate candidate,
            ClauseWords clause,
            Telling telling,
            @Nullable DateExpression date,
            boolean dayNamed) {
        if (date != null) {
            return date.kind() == DateExpression.Kind.TIME_OF_DAY;
        }
        boolean opening = !dayNamed && !official && !candidate.weak() && draft.sentence <= OPENING;
        // a note quoted without its subject may be of any day
        boolean told = !draft.headline && !elided(candidate) && telling.plain();
        boolean lead = draft.headline && candidate.present() || told;
        if (opening && (lead || telling.presently())) {
            return true;
        }
        if (!official && !dayNamed && !candidate.weak() && PassageDates.sequel(candidate)) {
            return candidate.status() == Status.HELD;
        }
        boolean sequel = official && clause.is(0, DayWords.Kind.SEQUEL);
        boolean own = official && telling.plain() && !noted(candidate);
        return sequel || own || (candidate.status() == Status.HELD && telling.newly());
    }

    /** 'The President noted that the ministers met': what somebody says of it may be of any day. */
    private static boolean noted(Candidate candidate) {
        Spotted s = candidate.sentence();
        for (int i = 0; i < candidate.from(); i++) {
            if (s.of(i, "saying") && s.is(i + 1, "that")) {
                return true;
            }
        }
        return false;
    }

    /** '"Met X too," he wrote': the contact word opens the sentence. */
    private static boolean elided(Candidate candidate) {
        boolean quoted = !candidate.sentence().sentence().get(0).word();
        return candidate.at() == (quoted ? 1 : 0);
    }

    /**
     * 'On Wednesday' in a report of Tuesday: of a page that was brought up to date, or where it is the news, one of two
     * days; else the last one.
     */
    private PartialDate settled(PartialDate date, Draft draft) {
        LocalDate day = published();
        boolean either = date.edtf() instanceof Edtf.OneOf && date.basis().equals(Set.of(PartialDate.Basis.WEEKDAY));
        boolean next = day != null && date.latest().equals(Optional.of(day.plusDays(1)));
        boolean last = day != null && date.earliest().equals(Optional.of(day.minusDays(6)));
        boolean news = !official && (draft.headline || draft.sentence <= (report.headline() == null ? 1 : 2));
        return either && next && last && !passage.fresh() && !news
                ? PartialDate.of(date.earliest().orElseThrow(), PartialDate.Basis.WEEKDAY)
                : date;
    }

    private void claim(Draft draft, PartialDate date, DateExpression expression) {
        Quote words = report.quote(expression.span());
        draft.dates.add(new Claim<>(date, words, "date '" + words.words() + "'"));
    }

    private static PartialDate hedged(PartialDate date) {
        return new PartialDate(date.edtf().hedged(Edtf.Qualifier.UNCERTAIN), date.weekday(), date.basis());
    }

    /** On the day of publication or the one before it. */
    private boolean near(PartialDate date) {
        LocalDate day = date.day().orElse(null);
        LocalDate published = published();
        return day != null && published != null && !day.isBefore(published.minusDays(1)) && !day.isAfter(published);
    }

    /** Gives contacts without a day of their own that of the gathering, trip or news they belong to. */
    void settleDay(Draft draft) {
        boolean open = draft.dates.isEmpty() && !draft.spoken;
        if (!open || draft.status() == Status.DENIED) {
            return;
        }
        boolean held = draft.status() == Status.HELD;
        boolean there = !draft.channel().remote() && draft.channel() != Channel.LETTER;
        Elsewhere.Day day = there && draft.gathered != null ? elsewhere.gathering(draft.gathered, held) : null;
        if (day == null && there) {
            day = elsewhere.trip(draft.participants.keySet(), held, !official);
        }
        if (day == null && there && official && held && !draft.recalled) {
            day = elsewhere.beforeReturn(draft.evidence.span());
        }
        DateExpression news = passage.news();
        if (day != null) {
            claim(draft, day.date(), day.expression());
        } else if (held && draft.newly && news != null && !official && published() != null) {
            PartialDate date = news.resolve(published(), Tense.PAST, null);
            if (near(date)) {
                claim(draft, hedged(date), news);
            }
        }
    }

    /** Notes a day of calls. */
    void series(Spotted s, boolean firstPerson) {
        for (int i = 0; series == null && firstPerson && i < s.size(); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            boolean marathon = s.is(i, "marathon") && (s.is(i - 1, "telephone") || s.is(i - 1, "phone"));
            if (marathon) {
                series = new Claim<>(Channel.PHONE, report.quote(s.sentence().span(i - 1, i + 1)), "a series of them");
            } else if (noun != null && noun.plural() && noun.channel().remote()) {
                series =
                        new Claim<>(noun.channel(), report.quote(s.sentence().span(i, s.after(i))), "a series of them");
            }
        }
    }

    /** The report tells of a day of calls: whom its speaker thanks or briefs there, he called. */
    boolean amidSeries() {
        return series != null;
    }

    /** Gives contacts of a day of calls, or of a headline that names one, without a channel of their own that of the calls. */
    void settle(Draft draft) {
        boolean open = draft.channel() == Channel.UNKNOWN && !draft.spoken;
        boolean whom = draft.participants.keySet().stream()
                .anyMatch(a -> called.stream().anyMatch(b -> Occasion.samePerson(a, b)));
        Claim<Channel> shown = titled != null && whom && draft.sentence <= OPENING ? titled : series;
        Round round = draft.round > 0 ? course.round() : null;
        if (shown == null && round != null && round.channel() != Channel.UNKNOWN) {
            shown = new Claim<>(round.channel(), report.quote(round.words()), "one of several");
        }
        if (open && shown != null) {
            draft.channels.clear();
            draft.channels.add(shown);
        }
    }

    /** 'Modi accepted the invitation': what was proposed is planned (codebook §1). */
    private void accepted(Spotted s, Draft last) {
        for (int i = 0; i < s.size() && last.status() == Status.PROPOSED; i++) {
            boolean accepts = s.is(i, "accepted") || s.is(i, "accepts") || s.is(i, "accepting");
            for (int k = i + 1; accepts && k < Math.min(s.size(), i + 6); k++) {
                if (s.is(k, "invitation") || s.is(k, "invite")) {
                    Quote words = report.quote(s.sentence().span(i, k + 1));
                    last.statuses.add(0, new Claim<>(Status.PLANNED, words, "invitation accepted"));
                    break;
                }
            }
        }
    }

    /** 'The call came a week after', 'the meeting is taking place': how those last spoken of talked. */
    private void shown(Spotted s, Draft last) {
        for (int i = 1; last.channel() == Channel.UNKNOWN && i < Math.min(6, s.size()); i++) {
            Entry.ContactNoun noun = s.as(i, Entry.ContactNoun.class);
            if (noun == null
                    || noun.plural()
                    || noun.kind().equals("talk")
                    || noun.kind().equals("letter")) {
                continue;
            }
            boolean definite = s.is(i - 1, "the") || s.is(i - 1, "their");
            definite &= i < 4 || s.is(i - 2, "during");
            boolean others = s.is(s.after(i), "with") || s.is(s.after(i), "between") || s.is(s.after(i), "of");
            if (definite && !others) {
                Quote words = report.quote(s.sentence().span(i - 1, s.after(i)));
                last.channels.clear();
                last.channels.add(new Claim<>(noun.channel(), words, "named behind"));
            }
        }
    }

    /** 'He called the talks off': the plan last spoken of does not stand. */
    private void calledOff(Spotted s, Draft last) {
        if (last.status() != Status.PLANNED) {
            return;
        }
        for (int i = 0; i < s.size(); i++) {
            Status off = Withdrawal.at(s, i);
            boolean apart = s.is(i, "called") && (s.is(i + 3, "off") || s.is(i + 2, "off"));
            if (off == null && !apart) {
                continue;
            }
            for (int k = Math.max(0, i - 8); k < Math.min(s.size(), i + 6); k++) {
                boolean noun = s.as(k, Entry.ContactNoun.class) != null || s.is(k, "visit") || s.is(k, "trip");
                if (noun
                        && (s.is(k - 1, "the")
                                || s.is(k - 1, "his")
                                || s.is(k - 1, "that")
                                || s.is(k - 1, "planned") && !s.is(k - 2, "a"))) {
                    Quote words = report.quote(s.sentence().span(i, apart ? Math.min(s.size(), i + 4) : s.after(i)));
                    last.statuses.add(0, new Claim<>(off == null ? Status.CANCELLED : off, words, "called off"));
                    return;
                }
            }
        }
    }

    /** 'He called the talks off': what a later sentence adds to the contact last spoken of. */
    void follow(Spotted s, List<Principal> principals, List<Draft> drafts, List<Actor> pair, int sentence) {
        if (drafts.isEmpty() || pair.isEmpty()) {
            return;
        }
        Draft last = drafts.get(drafts.size() - 1);
        if (sentence - last.latest <= CLOSE && nobodyElse(principals, last)) {
            calledOff(s, last);
        }
        accepted(s, last);
        Draft told = before(drafts, sentence);
        if (!official && (drafts.size() == 1 || told.latest == sentence - 1)) {
            shown(s, told);
        }
        ahead(s, last);
        dated(s, told);
        labelled(s, drafts, sentence);
    }

    /** 'The June 12 summit': the day of the contact so called. */
    private void labelled(Spotted s, List<Draft> drafts, int sentence) {
        for (Labels.Label label : Labels.of(s, passage.of(s.sentence()), drafts, sentence)) {
            PartialDate day = label.date().resolve(published(), Tense.FUTURE, null);
            if (!day.unknown()) {
                claim(label.draft(), day, label.date());
            }
        }
    }

    /** 'The call took place on Sunday', 'The meeting is due in May': the day of the contact last spoken of. */
    private void dated(Spotted s, Draft told) {
        boolean open = told.dates.isEmpty() && told.status() != Status.DENIED && !told.recalled && !told.spoken;
        DateExpression day = open ? DayBehind.of(s, passage.of(s.sentence())) : null;
        if (day != null) {
            Tense tense = told.status() == Status.HELD ? Tense.PAST : Tense.FUTURE;
            PartialDate date = day.resolve(published(), tense, null);
            if (!date.unknown()) {
                claim(told, date, day);
            }
        }
    }

    /** No person by name who takes no part. */
    private static boolean nobodyElse(List<Principal> principals, Draft draft) {
        return principals.stream()
                .filter(one -> one.kind() == Principal.Kind.NAMED && one.counts())
                .allMatch(one -> draft.participants.keySet().containsAll(one.actors()));
    }

    /** The contact told last before this sentence, which may name others behind 'the call'; else the last. */
    private static Draft before(List<Draft> drafts, int sentence) {
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (drafts.get(i).latest < sentence) {
                return drafts.get(i);
            }
        }
        return drafts.get(drafts.size() - 1);
    }

    /** 'The meeting will take place at the palace': the one last spoken of lies ahead. */
    private void ahead(Spotted s, Draft last) {
        for (int i = 1; last.status() == Status.HELD && i < Math.min(5, s.size()); i++) {
            int to = s.after(i);
            boolean definite = s.is(i - 1, "the") || s.is(i - 1, "their");
            boolean set = s.is(to, "will") && (s.is(to + 1, "take") || s.is(to + 1, "be") && s.is(to + 2, "held"));
            if (definite && set && s.as(i, Entry.ContactNoun.class) != null) {
                Quote words = report.quote(s.sentence().span(i - 1, to + 2));
                last.statuses.add(0, new Claim<>(Status.PLANNED, words, "will take place"));
            }
        }
    }
}
